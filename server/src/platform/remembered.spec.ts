import { Remembered } from './remembered.js';

describe('Remembered', () => {
  let reads: string[];
  let remembered: Remembered<string | null>;
  const read = (key: string, value: string | null = `${key}!`) =>
    remembered.read(key, () => {
      reads.push(key);
      return Promise.resolve(value);
    });

  beforeEach(() => {
    reads = [];
    remembered = new Remembered(2);
  });

  it('reads once for many who ask at once and later', async () => {
    expect(await Promise.all([read('a'), read('a')])).toEqual(['a!', 'a!']);
    expect(await read('a', 'other')).toBe('a!');
    expect(reads).toEqual(['a']);
  });

  it('reads again after a change, also when the change came during a reading', async () => {
    const before = read('a', 'old');
    remembered.forget('a');
    const after = read('a', 'new');
    expect(await Promise.all([before, after])).toEqual(['old', 'new']);
    expect(await read('a')).toBe('new');
  });

  it('does not keep what is not there, nor a failure', async () => {
    expect(await read('a', null)).toBeNull();
    expect(await read('a')).toBe('a!');
    await expectAsync(remembered.read('b', () => Promise.reject(new Error('lost')))).toBeRejected();
    expect(await read('b')).toBe('b!');
  });

  it('keeps no more than it may', async () => {
    for (const key of ['a', 'b', 'c', 'a']) await read(key);
    expect(reads).toEqual(['a', 'b', 'c', 'a']);
  });
});
