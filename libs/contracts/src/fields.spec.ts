import { line, prose, SearchWord } from './fields.js';

const half = '\ud83d';

describe('fields', () => {
  it('take Vietnamese however it was typed, and pictures', () => {
    expect(line(20).parse(' Hội nghị '.normalize('NFD'))).toBe('Hội nghị');
    expect(prose(20).parse('một 👩‍👧\r\nhai')).toBe('một 👩‍👧\nhai');
  });

  it('refuse half a character, which the database would not keep as it is', () => {
    expect(line(20).safeParse(`bão ${half}`).success).toBeFalse();
    expect(prose(20).safeParse(`${half} bão`).success).toBeFalse();
  });

  it('refuse control characters, also in a search', () => {
    expect(line(20).safeParse('một\nhai').success).toBeFalse();
    expect(prose(20).safeParse('một\u0000').success).toBeFalse();
    expect(SearchWord.safeParse('\u0000').success).toBeFalse();
    expect(SearchWord.parse('')).toBe('');
  });

  it('refuse what nobody would see', () => {
    expect(line(20).safeParse('\u200b\u200b').success).toBeFalse();
    expect(prose(20).safeParse('\u2060').success).toBeFalse();
  });
});
