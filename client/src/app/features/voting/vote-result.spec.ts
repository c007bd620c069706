import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { VoteResult as Figures, VoteView } from 'dienhong/contracts';
import { VoteResult } from './vote-result';

const figures: Figures = {
  counts: [
    { choiceId: 'yes', count: 9 },
    { choiceId: 'no', count: 1 },
  ],
  ...{ entitled: 12, present: 11, cast: 10, approvals: 9, needed: 7, base: 'entitled' },
  ...{ passed: true, decidedByChair: false },
};
const vote: VoteView = {
  ...{ id: 'vote', agendaItemId: null, text: 'Thông qua', rule: 'over-half-of-members' },
  choices: [
    { id: 'yes', label: 'Đồng ý', approving: true },
    { id: 'no', label: 'Không đồng ý', approving: false },
  ],
  ...{ status: 'closed', openedAt: null, closedAt: null, castCount: 10, entitledCount: 12 },
  result: null,
};

describe('VoteResult', () => {
  it('shows nothing before publication, and the arithmetic afterwards', async () => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: {
            vi: {},
            'voting/vi': {
              verdict: { passed: 'Thông qua' },
              because: {
                'over-half-of-members': '{{approvals}}/{{of}} đồng ý, cần ít nhất {{needed}}',
              },
              result: { title: 'Kết quả', figures: '', 'not-cast': 'Không biểu quyết', basis: '' },
            },
          },
          translocoConfig: { availableLangs: ['vi'], defaultLang: 'vi' },
          preloadLangs: true,
        }),
      ],
    });
    const told = signal(vote);
    const page = TestBed.createComponent(VoteResult, { bindings: [inputBinding('vote', told)] });
    await page.whenStable();
    const host = page.nativeElement as HTMLElement;
    expect(host.textContent.trim()).toBe('');
    told.set({ ...vote, status: 'published', result: figures });
    await page.whenStable();
    const words = host.textContent.replace(/\s+/gu, ' ');
    expect(words).toContain('Thông qua: 9/12 đồng ý, cần ít nhất 7');
    const rows = [...host.querySelectorAll('li')].map((row) => row.textContent.trim());
    expect(rows).toEqual(['Đồng ý9', 'Không đồng ý1', 'Không biểu quyết2']);
  });
});
