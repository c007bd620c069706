import fc from 'fast-check';
import { foldVietnamese } from './fold-vietnamese.js';

/** Every Vietnamese vowel with every tone, both cases, and đ. */
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const letters = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
];
const vietnamese = fc
  .array(
    fc.constantFrom(
      ...letters,
      ...letters.map((one) => one.toUpperCase()),
      'b',
      'Ng',
      ' ',
      '\n',
      '1',
    ),
  )
  .map((all) => all.join(''));

describe('foldVietnamese', () => {
  it('makes every Vietnamese letter a plain one', () => {
    expect(foldVietnamese('ĐẠI BIỂU Hội đồng nhân dân').text).toBe('dai bieu hoi dong nhan dan');
    expect(foldVietnamese(letters.join('')).text).toMatch(/^[adeiouy]+$/);
    expect(letters.length).toBe(73);
  });

  it('makes each run of white space one blank and drops what cannot be seen', () => {
    expect(foldVietnamese('kinh\u00a0 tế\n\txã\u00ad hội').text).toBe('kinh te xa hoi');
  });

  it('folds composed and decomposed text to the same', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldVietnamese(text.normalize('NFD')).text).toBe(
          foldVietnamese(text.normalize('NFC')).text,
        );
      }),
    );
  });

  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = foldVietnamese(text).text;
        expect(foldVietnamese(once).text).toBe(once);
      }),
    );
  });

  it('knows for every letter where it came from', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' })), (text) => {
        const { text: folded, origins } = foldVietnamese(text);
        expect(origins.length).toBe(folded.length + 1);
        expect(origins[folded.length]).toBe(text.length);
        for (let place = 0; place < folded.length; place += 1) {
          const [from, to] = [origins[place] ?? -1, origins[place + 1] ?? -1];
          expect(to).toBeGreaterThanOrEqual(from);
          // A letter that takes apart into several has one place for all of them.
          if (from === origins[place - 1]) continue;
          expect(foldVietnamese(text.slice(from)).text.startsWith(folded[place] ?? '?')).toBeTrue();
        }
      }),
    );
  });
});
