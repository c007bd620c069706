import { readKey } from './paper-keys';

describe('readKey', () => {
  let reader: HTMLElement;
  beforeEach(() => {
    reader = document.createElement('div');
    reader.innerHTML = '<div class="dh-window" tabindex="0"></div><input><button></button>';
    document.body.append(reader);
  });
  afterEach(() => reader.remove());

  const wish = (on: string, key: string, keys: KeyboardEventInit = {}): string | undefined => {
    let read: string | undefined;
    reader.addEventListener('keydown', (press) => (read = readKey(press)), { once: true });
    reader
      .querySelector(on)!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...keys }));
    return read;
  };

  it('takes Ctrl with F wherever it is pressed', () => {
    expect(wish('.dh-window', 'f', { ctrlKey: true })).toBe('search');
    expect(wish('input', 'F', { ctrlKey: true })).toBe('search');
  });

  it('leaves letters and taking back to a field', () => {
    expect(wish('input', 'h')).toBeUndefined();
    expect(wish('input', 'z', { ctrlKey: true })).toBeUndefined();
    expect(wish('input', 'Delete')).toBeUndefined();
    expect(wish('.dh-window', 'z', { ctrlKey: true })).toBe('undo');
    expect(wish('.dh-window', 'Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  });

  it('takes single letters only on the pages', () => {
    expect(wish('.dh-window', 'h')).toBe('highlight');
    expect(wish('button', 'h')).toBeUndefined();
    expect(wish('button', 'Escape')).toBe('escape');
  });

  it('takes keys that were pressed nowhere for the pages', () => {
    let read: string | undefined;
    document.addEventListener('keydown', (press) => (read = readKey(press)), { once: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    expect(read).toBe('note');
  });

  it('turns pages by keys that the browser does not scroll with', () => {
    expect(wish('.dh-window', 'Home')).toBe('first');
    expect(wish('.dh-window', 'ArrowRight')).toBe('next');
    expect(wish('.dh-window', 'PageDown')).toBe('scroll');
  });
});
