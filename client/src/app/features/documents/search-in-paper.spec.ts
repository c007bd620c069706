import { SearchInPaper, type SearchedPaper } from './search-in-paper';

const paper = (...pages: string[]): SearchedPaper => ({
  pages: pages.length,
  text: (pageIndex) => Promise.resolve([{ text: pages[pageIndex] ?? '', endsLine: true }]),
});

describe('SearchInPaper', () => {
  let search: SearchInPaper;
  beforeEach(() => (search = new SearchInPaper()));

  it('counts hits in the order of the paper and stands at the first from where one is', async () => {
    search.turnTo(paper('đại biểu', 'không', 'Đại biểu và ĐẠI BIỂU', 'đại biểu'));
    await search.search('dai bieu', 2);
    expect(search.hits().map(({ pageIndex }) => pageIndex)).toEqual([0, 2, 2, 3]);
    expect(search.at()).toBe(1);
    expect(search.share()).toBe(1);
  });

  it('walks round the paper in both directions', async () => {
    search.turnTo(paper('nghị quyết', 'nghị quyết'));
    await search.search('nghi quyet', 0);
    search.step(-1);
    expect(search.at()).toBe(1);
    search.step(1);
    expect(search.at()).toBe(0);
    expect(search.current()?.pageIndex).toBe(0);
  });

  it('finds nothing and says so', async () => {
    search.turnTo(paper('nghị quyết'));
    await search.search('thông báo', 0);
    expect(search.hits()).toEqual([]);
    expect(search.at()).toBeUndefined();
    search.step(1);
    expect(search.at()).toBeUndefined();
  });

  it('lets a newer search win over one that is under way', async () => {
    search.turnTo(paper('một', 'hai', 'một hai'));
    const first = search.search('mot', 0);
    const second = search.search('hai', 0);
    await Promise.all([first, second]);
    expect(search.hits().map(({ pageIndex }) => pageIndex)).toEqual([1, 2]);
  });

  it('forgets hits when it is closed', async () => {
    search.turnTo(paper('một'));
    await search.search('mot', 0);
    search.clear();
    expect(search.hits()).toEqual([]);
    await search.search('mot', 0);
    expect(search.hits().length).toBe(1);
  });
});
