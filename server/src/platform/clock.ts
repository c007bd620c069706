import { Injectable } from '@nestjs/common';

/** The server's clock: the only one that counts in rules. Specs give one that stands still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** The clock of the running server. The demonstration moves it, to play last week's meeting before today's. */
@Injectable()
export class TravellingClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  travelTo(moment: Date): void {
    this.ahead = moment.getTime() - Date.now();
  }

  returnToNow(): void {
    this.ahead = 0;
  }
}
