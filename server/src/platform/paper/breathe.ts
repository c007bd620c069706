/** Lets ballots and other messages through: setting a paper is steady work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
