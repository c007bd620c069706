import { computed, inject, Injectable, signal } from '@angular/core';
import { routes, type MeetingBrief, type RouteInput } from 'dienhong/contracts';
import { Api } from '../../api/api';

type Asked = NonNullable<RouteInput<typeof routes.meetings.list>['query']>;

/** My meetings as the calendar asks for them, page by page. */
@Injectable()
export class CalendarStore {
  private readonly api = inject(Api);
  private readonly found = signal<readonly MeetingBrief[] | undefined>(undefined);
  private readonly next = signal<string | null>(null);
  private asked: Asked = {};
  private turn = 0;

  readonly meetings = this.found.asReadonly();
  readonly more = computed(() => this.next() !== null);

  /** Asks anew; an older answer that comes late is dropped. What is shown stays until the answer is there. */
  async ask(query: Asked): Promise<void> {
    this.asked = query;
    this.turn += 1;
    const mine = this.turn;
    const { meetings, next } = await this.api.call(routes.meetings.list, { query });
    if (mine !== this.turn) return;
    this.found.set(meetings);
    this.next.set(next);
  }

  async askOn(): Promise<void> {
    const after = this.next();
    if (after === null) return;
    const mine = this.turn;
    const query = { ...this.asked, after };
    const { meetings, next } = await this.api.call(routes.meetings.list, { query });
    if (mine !== this.turn) return;
    this.found.update((before = []) => [...before, ...meetings]);
    this.next.set(next);
  }
}
