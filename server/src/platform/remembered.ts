/**
 * What was read from the database once and stays until it is said to have changed: the records that every request
 * of a hall needs. Holds the reading itself, so that many who ask at once cause one, and a change forgets readings
 * that are still under way. What is not there (null) or fails is not remembered: strangers must not fill it.
 */
export class Remembered<T> {
  private readonly known = new Map<string, Promise<T>>();

  constructor(private readonly most = 500) {}

  read(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= this.most) {
      const oldest = this.known.keys().next().value;
      if (oldest !== undefined) this.known.delete(oldest);
    }
    const loading = load();
    this.known.set(key, loading);
    const drop = () => {
      if (this.known.get(key) === loading) this.known.delete(key);
    };
    loading.then((found) => {
      if (found === null) drop();
    }, drop);
    return loading;
  }

  forget(key: string): void {
    this.known.delete(key);
  }
}
