/** How many commands one socket may send: so many a second, and so many at once after a rest. */
export class Allowance {
  private left: number;
  private at = Date.now();

  constructor(
    private readonly perSecond: number,
    private readonly atOnce: number,
  ) {
    this.left = atOnce;
  }

  /** Whether one more is allowed now. */
  take(): boolean {
    const now = Date.now();
    this.left = Math.min(this.atOnce, this.left + ((now - this.at) / 1_000) * this.perSecond);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
