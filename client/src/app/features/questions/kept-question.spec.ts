import { KeptQuestion } from './kept-question';

describe('KeptQuestion', () => {
  const kept = () => new KeptQuestion('HK3M9P');

  afterEach(() => {
    localStorage.clear();
  });

  it('gives the same draft after the page was closed', () => {
    const draft = { ...kept().draft(), text: 'Bao giờ sửa đường?' };
    kept().keepDraft(draft);
    expect(kept().draft()).toEqual(draft);
  });

  it('keeps dialogues apart', () => {
    kept().keepDraft({ ...kept().draft(), text: 'Bao giờ sửa đường?' });
    expect(new KeptQuestion('AAAAAA').draft().text).toBe('');
  });

  it('begins anew when what was kept cannot be read', () => {
    localStorage.setItem('dienhong.question.HK3M9P.draft', '{broken');
    expect(kept().draft().text).toBe('');
  });

  it('forgets what has arrived', () => {
    kept().keepSent({ ...kept().draft(), name: null, phone: null, consent: false });
    expect(kept().sent()).toBeDefined();
    kept().keepSent(undefined);
    expect(kept().sent()).toBeUndefined();
  });
});
