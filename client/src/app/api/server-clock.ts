import { DestroyRef, inject, Injectable, signal } from '@angular/core';

const remembered = 32;

/**
 * The server's clock as seen from here. Every reply and every tick tells when it was made; the least delayed of
 * the last ones is nearest to the truth. The device's own clock may be wrong or be set while we run: only its
 * steady one counts.
 */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  private readonly offsets: number[] = [];
  private readonly beat = signal(Date.now());

  /** The server's time, milliseconds since 1970, renewed every second: for clocks on the screen. */
  readonly ticking = this.beat.asReadonly();

  constructor() {
    const timer = setInterval(() => {
      this.beat.set(this.now());
    }, 1000);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  /** A frame or reply that was made at `at` on the server has just arrived. */
  observe(at: number, arrived: number = performance.now()): void {
    this.offsets.push(at - arrived);
    if (this.offsets.length > remembered) this.offsets.shift();
    if (this.offsets.length === 1) this.beat.set(this.now());
  }

  /** The server's time now, milliseconds since 1970. */
  now(steady: number = performance.now()): number {
    if (this.offsets.length === 0) return Date.now();
    return Math.round(steady + Math.max(...this.offsets));
  }
}
