import { renderOfficialPaper, renderPaperAnnex } from './official-paper.js';
import { aPaper, aPartyPaper, anAnnex } from './paper.example.js';
import { readPaper, textBeginning } from './read-paper.example.js';

describe('minutes', () => {
  it('bear no place and date and are signed by secretary and chair', async () => {
    const paper = aPaper({
      type: 'Biên bản',
      symbol: 'BB-UBND',
      signer: { title: 'Chủ tọa', name: 'Vũ Đình Toàn' },
      secretary: { title: 'Thư ký', name: 'Đỗ Thu Hà' },
    });
    const [page] = await readPaper(await renderOfficialPaper(paper));
    expect(page?.words).not.toContain('Hồng Phong, ngày');
    const secretary = textBeginning(page, 'THƯ KÝ');
    expect(secretary.right).toBeLessThan(textBeginning(page, 'CHỦ TỌA').left);
    expect(textBeginning(page, 'Nơi nhận:').baseline).toBeGreaterThan(
      textBeginning(page, 'Đỗ Thu Hà').baseline,
    );
  });
});

describe('a Party paper', () => {
  it('bears the title of the Party with its rule, no motto, a star and T/M', async () => {
    const [page] = await readPaper(await renderOfficialPaper(aPartyPaper()));
    const title = textBeginning(page, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    const rule = page?.rules.find(({ left }) => Math.abs(left - title.left) < 0.5);
    expect(rule?.right).toBeCloseTo(title.right, 0);
    expect(page?.words).not.toContain('Độc lập');
    const star = textBeginning(page, '*');
    expect(star.baseline).toBeGreaterThan(textBeginning(page, 'ĐẢNG ỦY XÃ').baseline);
    expect(star.baseline).toBeLessThan(textBeginning(page, 'Số 36-TB/ĐU').baseline);
    expect(page?.words).toContain('T/M BAN THƯỜNG VỤ');
    expect(page?.words).toContain('- Lưu Văn phòng Đảng ủy.');
  });
});

describe('an annex', () => {
  it('repeats the head of its table on every page', async () => {
    const pages = await readPaper(await renderPaperAnnex(anAnnex(90)));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.words).toContain('Thực hiện');
    expect(pages[0]?.words).toContain('Phụ lục I');
    expect(pages.map(({ words }) => words).join(' ')).toContain('Thôn số 90');
  });
});
