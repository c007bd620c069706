import { Injectable } from '@nestjs/common';

/** The server's clock: the only one that counts in rules. */
@Injectable()
export class Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Moves the clock: the demonstration plays last week's meeting before today's; specs stand still. */
  travelTo(moment: Date): void {
    this.ahead = moment.getTime() - Date.now();
  }

  /** Back to the true time. */
  returnToNow(): void {
    this.ahead = 0;
  }
}
