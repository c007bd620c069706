import { inject, Injectable, signal } from '@angular/core';
import { routes, type TimelineEntry } from 'dienhong/contracts';
import { Api } from '../../api/api';

/** The official record, read on from where it was known. */
@Injectable()
export class TimelineStore {
  private readonly api = inject(Api);
  private readonly known = signal<readonly TimelineEntry[] | undefined>(undefined);
  private reading: Promise<void> | undefined;
  private again = false;

  readonly entries = this.known.asReadonly();

  /** Reads what came since; while one reading is under way, another one follows it. */
  read(meetingId: string): Promise<void> {
    if (this.reading !== undefined) {
      this.again = true;
      return this.reading;
    }
    this.reading = this.readOn(meetingId).finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOn(meetingId: string): Promise<void> {
    let more = true;
    while (more) {
      this.again = false;
      const after = this.known()?.at(-1)?.seq ?? 0;
      const { entries, next } = await this.api.call(routes.meetings.readTimeline, {
        params: { meetingId },
        query: { after },
      });
      this.known.update((before = []) => [...before, ...entries]);
      more = next !== null || this.again;
    }
  }
}
