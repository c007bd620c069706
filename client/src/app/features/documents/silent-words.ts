const nothing = (): void => undefined;

/** pdf.js' own sentences are English and of its own viewer: pages are named by us, and nothing else is said. */
export const silentWords = {
  getLanguage: () => 'vi',
  getDirection: () => 'ltr',
  get: () => Promise.resolve(''),
  translate: () => Promise.resolve(),
  translateOnce: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
  pause: nothing,
  resume: nothing,
};
