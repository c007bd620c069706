/** What a key asks of the reader. `scroll` is done by the browser itself and only means that a hand moved it. */
export type KeyWish =
  | 'search'
  | 'undo'
  | 'redo'
  | 'escape'
  | 'remove'
  | 'note'
  | 'highlight'
  | 'ink'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'
  | 'scroll';

const withControl: Readonly<Record<string, KeyWish>> = {
  f: 'search',
  y: 'redo',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
};
/** Only while the pages themselves have the focus: elsewhere a letter is a letter. */
const onPages: Readonly<Record<string, KeyWish>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  Home: 'first',
  End: 'last',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'scroll',
  PageUp: 'scroll',
  ArrowUp: 'scroll',
  ArrowDown: 'scroll',
  ' ': 'scroll',
  Delete: 'remove',
  h: 'highlight',
  n: 'note',
  p: 'ink',
};

/** Reads a key press; undefined when it is not meant for the reader. */
export function readKey(press: KeyboardEvent): KeyWish | undefined {
  if (press.defaultPrevented || press.altKey || !(press.target instanceof Element))
    return undefined;
  const writes = press.target.closest('input, textarea, select') !== null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z' && !writes) return press.shiftKey ? 'redo' : 'undo';
    const wish = withControl[key];
    return writes && wish === 'redo' ? undefined : wish;
  }
  if (writes) return undefined;
  if (key === 'Escape') return 'escape';
  // What had the focus may be gone, as a closed list is; then the keys are for the pages.
  const nowhere = press.target === document.body;
  const pages = press.target.closest<HTMLElement>('.dh-window');
  if (pages === null && !nowhere) return undefined;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  // A page wider than the window is moved by the arrows before they turn it.
  if (sideways && pages !== null && pages.scrollWidth > pages.clientWidth + 1) return 'scroll';
  return onPages[key];
}
