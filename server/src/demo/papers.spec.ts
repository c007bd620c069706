import { readPaper, type ReadPage } from '../platform/paper/read-paper.example.js';
import { demoPapers, type DemoPaper } from './papers.js';
import { paperDays } from './papers/days.js';
import { oldMinutes } from './papers/old-minutes.js';

/** All five papers take longer than the usual five seconds on a busy machine. */
const patience = 120_000;

describe('the papers of the demo', () => {
  const now = new Date('2026-11-27T02:00:00Z');
  let papers: readonly DemoPaper[] = [];
  let read: readonly (readonly ReadPage[])[] = [];

  beforeAll(async () => {
    papers = await demoPapers(now);
    read = await Promise.all(papers.map(({ bytes }) => readPaper(bytes)));
  }, patience);

  it('are five of different kinds, with files of their own', () => {
    expect(papers.map(({ type }) => type)).toEqual([
      'Tờ trình',
      'Báo cáo',
      'Dự thảo Kế hoạch',
      'Phụ lục',
      'Biên bản',
    ]);
    expect(new Set(papers.map(({ fileName }) => fileName)).size).toBe(5);
    expect(papers.every(({ title }) => !title.includes('\u00a0'))).toBeTrue();
  });

  it('have 3 to 30 pages, the report being a long one', () => {
    const lengths = read.map((pages) => pages.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
    expect(lengths[1]).toBeGreaterThan(18);
  });

  it('name days around the hour of the seed', () => {
    const words = read.map((pages) => pages.map((page) => page.words).join(' '));
    expect(words[0]).toContain('Hồng Phong, ngày 23 tháng 11 năm 2026');
    expect(words[1]).toContain('nhiệm vụ trọng tâm tháng 12 năm 2026');
    expect(words[2]).toContain('năm 2027');
    expect(words[4]).toContain('28/10/2026');
  });

  it('do not repeat themselves within a page', () => {
    for (const page of read.flat()) {
      const long = page.texts.filter(({ text }) => text.length > 60).map(({ text }) => text);
      expect(new Set(long).size).withContext(page.words.slice(0, 80)).toBe(long.length);
    }
  });

  it('carry the signers they are given', () => {
    const people = { chair: 'Lê Văn An', deputy: 'Trần Thị Bình', officeHead: 'Ngô Văn Cường' };
    const minutes = oldMinutes(paperDays(now), people);
    expect(minutes.signer.name).toBe('Lê Văn An');
    expect(minutes.secretary?.name).toBe('Ngô Văn Cường');
  });
});
