import { createHash } from 'node:crypto';
import { millimetres } from './geometry.js';
import { renderOfficialPaper } from './official-paper.js';
import { aPaper, aSentence, someClauses } from './paper.example.js';
import { fontsOf, readPaper, textBeginning } from './read-paper.example.js';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The 146 letters that Vietnamese has and English lacks a key for, tones included. */
function vietnameseLetters(): string[] {
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
  const toned = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  return [...toned, 'đ', 'Đ'];
}

/** Several papers in a row take longer than the usual five seconds on a busy machine. */
const patience = 60_000;

describe('an official paper', () => {
  it('is A4 with the margins of the decree, justified to both', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPaper()));
    expect(page?.width).toBeCloseTo(millimetres(210), 1);
    expect(page?.height).toBeCloseTo(millimetres(297), 1);
    const body =
      page?.texts.filter(({ text }) => text.length > 40 && aSentence.includes(text)) ?? [];
    expect(body.length).toBe(3);
    for (const line of body) {
      expect(line.size).toBe(14);
      expect(line.right).toBeCloseTo(millimetres(210 - 15), 0);
    }
    expect(body[0]?.left).toBeCloseTo(millimetres(30 + 12.7), 1);
    expect(body[1]?.left).toBeCloseTo(millimetres(30), 1);
  });

  it('lets other work through after every block while it is set', async () => {
    const blocks = 60;
    let turns = 0;
    let setting = true;
    const work = (): void => {
      turns += 1;
      if (setting) setImmediate(work);
    };
    setImmediate(work);
    await renderOfficialPaper(aPaper({ blocks: someClauses(blocks) }));
    setting = false;
    expect(turns).toBeGreaterThan(blocks);
  });

  it('has a rule exactly as long as the motto, centred under it', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPaper()));
    const name = textBeginning(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = textBeginning(page, 'Độc lập - Tự do - Hạnh phúc');
    expect([name.size, motto.size]).toEqual([12, 13]);
    const rule = page?.rules.find(({ left }) => Math.abs(left - motto.left) < 0.5);
    expect(rule?.right).toBeCloseTo(motto.right, 0);
    expect(rule?.top).toBeGreaterThan(motto.baseline);
    expect((name.left + name.right) / 2).toBeCloseTo((motto.left + motto.right) / 2, 0);
  });

  it('rules the issuing body and the subject with 1/3 to 1/2 of their line', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPaper()));
    const body = textBeginning(page, 'XÃ HỒNG PHONG');
    const subject = page?.texts.find(({ text, size }) => size === 14 && text.endsWith('năm 2025'));
    const [underBody, , underSubject] = page?.rules ?? [];
    const share = (
      rule?: { left: number; right: number },
      line?: { left: number; right: number },
    ) => (rule && line ? (rule.right - rule.left) / (line.right - line.left) : 0);
    for (const length of [share(underBody, body), share(underSubject, subject)]) {
      expect(length).toBeGreaterThan(1 / 3);
      expect(length).toBeLessThan(1 / 2);
    }
  });

  it('sets number, place and date on one line and ends the text with its mark', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPaper()));
    const number = textBeginning(page, 'Số: 05/TB-UBND');
    const dated = textBeginning(page, 'Hồng Phong, ngày 05 tháng 01 năm 2026');
    expect(number.baseline).toBeCloseTo(dated.baseline, 1);
    expect(page?.words).toContain('thống nhất toàn xã./.');
  });

  it('names the signer on the right, level with the recipients on the left', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPaper()));
    const power = textBeginning(page, 'TM. ỦY BAN NHÂN DÂN');
    const heading = textBeginning(page, 'Nơi nhận:');
    expect(Math.abs(power.baseline - heading.baseline)).toBeLessThan(3);
    expect([power.size, heading.size, textBeginning(page, '- Lưu:').size]).toEqual([14, 12, 11]);
    expect(textBeginning(page, 'KT. CHỦ TỊCH').left).toBeGreaterThan(heading.right);
    expect(page?.words).toContain('- Thường trực HĐND xã; - Lưu: VT, VP (05b).');
    expect(page?.words).toContain('Phạm Thị Hồng Nhung');
  });

  it('numbers pages from the second on, centred in the top margin', async () => {
    const paper = aPaper({ blocks: someClauses(30) });
    const pages = await readPaper(await renderOfficialPaper(paper));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      const inMargin = page.texts.filter(({ baseline }) => baseline < millimetres(18));
      expect(inMargin.map(({ text }) => text)).toEqual(index === 0 ? [] : [String(index + 1)]);
      for (const { left, right } of inMargin) {
        expect((left + right) / 2).toBeCloseTo((millimetres(30) + millimetres(195)) / 2, 0);
      }
      const lowest = Math.max(...page.texts.map(({ baseline }) => baseline));
      expect(lowest).toBeLessThan(millimetres(297 - 20));
    });
  });

  it(
    'never leaves the signatures alone on a page',
    async () => {
      for (const count of [6, 7, 8, 9]) {
        const pages = await readPaper(
          await renderOfficialPaper(aPaper({ blocks: someClauses(count) })),
        );
        const last = pages.at(-1);
        const ends = last?.texts.findIndex(({ text }) => text.includes('./.')) ?? -1;
        expect(ends).withContext(`${count} clauses`).toBeGreaterThan(0);
        expect(last?.words).toContain('Nơi nhận:');
      }
    },
    patience,
  );

  it('embeds subsets of Tinos and nothing else', async () => {
    const { all, embedded } = fontsOf(await renderOfficialPaper(aPaper()));
    expect(all.length).toBe(4);
    expect(embedded).toBe(4);
    expect(all.every((name) => name.includes('+Tinos-'))).toBeTrue();
  });

  it(
    'keeps all 146 Vietnamese letters, composed or not',
    async () => {
      const letters = vietnameseLetters();
      expect(new Set(letters).size).toBe(146);
      const words = letters.map((letter) => `x${letter}x`).join(' ');
      const spans = ['regular', 'bold', 'italic'].map((style) => ({
        text: `${words.normalize('NFD')} `,
        bold: style === 'bold',
        italic: style === 'italic',
      }));
      const blocks = spans.map((span) => ({ kind: 'paragraph' as const, text: [span] }));
      const pages = await readPaper(await renderOfficialPaper(aPaper({ blocks })));
      const text = pages.map((page) => page.words).join(' ');
      for (const letter of letters) {
        expect(text.split(`x${letter}x`).length - 1)
          .withContext(letter)
          .toBe(3);
      }
    },
    patience,
  );

  it(
    'is the same file for the same paper and another for another',
    async () => {
      const [one, again, other] = await Promise.all([
        renderOfficialPaper(aPaper({ blocks: someClauses(9) })),
        renderOfficialPaper(aPaper({ blocks: someClauses(9) })),
        renderOfficialPaper(aPaper({ blocks: someClauses(9), number: 6 })),
      ]);
      expect(digest(again)).toBe(digest(one));
      expect(digest(other)).not.toBe(digest(one));
      expect(Buffer.from(one).toString('latin1')).toContain('/CreationDate');
    },
    patience,
  );

  it('breaks a word that no line can hold', async () => {
    const address = `https://hongphong.example/${'van-ban-'.repeat(40)}`;
    const paper = aPaper({ blocks: [{ kind: 'paragraph', text: address }] });
    const [page] = await readPaper(await renderOfficialPaper(paper));
    const edge = Math.max(...(page?.texts.map(({ right }) => right) ?? []));
    expect(edge).toBeLessThan(millimetres(196));
  });
});
