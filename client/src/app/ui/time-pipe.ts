import { Pipe, type PipeTransform } from '@angular/core';
import { language } from '../language/language';
import { showTime, type Showing } from './vietnam-time';

/** `{{ meeting.startsAt | time: 'weekday-time' }}`. Reads the language, so that a switch shows at once. */
@Pipe({ name: 'time', pure: false })
export class TimePipe implements PipeTransform {
  private readonly language = language();

  transform(at: string | number | null | undefined, showing: Showing = 'day-time'): string {
    return at === null || at === undefined ? '' : showTime(at, showing, this.language());
  }
}
