import { computed, inject, Injectable } from '@angular/core';
import { routes, type AgendaItemView, type RouteInput } from 'dienhong/contracts';
import { plannedTotal } from 'dienhong/domain';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import { FollowedMeeting } from '../../live/followed-meeting';

const agenda = routes.agenda;

/** What is written of an item. */
export type ItemEntries = RouteInput<typeof agenda.change>['body'];

/** The agenda of one meeting, in order, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class AgendaStore {
  private readonly api = inject(Api);
  private readonly meeting = new FollowedMeeting<readonly AgendaItemView[]>(
    async (params) => (await this.api.call(agenda.list, { params })).items,
  );

  readonly meetingId = this.meeting.meetingId;
  /** In order; undefined until it is known. */
  readonly items = computed<readonly AgendaItemView[] | undefined>(
    () =>
      this.meeting.told('agenda-item.changed')?.sort((one, other) => one.order - other.order) ??
      this.meeting.answered(),
  );
  /** The item that the meeting is at. */
  readonly current = computed(() => this.items()?.find((item) => item.state === 'current'));
  /** What comes after the present item, or first when there is none yet. */
  readonly next = computed(() => {
    const items = this.items() ?? [];
    const current = this.current();
    return items.find((item) => item.state === 'waiting' && item.order > (current?.order ?? 0));
  });
  readonly previous = computed(() => {
    const current = this.current();
    return this.items()?.findLast((item) => item.order < (current?.order ?? 0));
  });
  readonly plannedMinutes = computed(() => plannedTotal(this.items() ?? []));
  readonly problem = computed(() =>
    this.items() === undefined ? this.meeting.failure() : undefined,
  );

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    this.meeting.open(meetingId);
  }

  reload(): Promise<void> {
    return this.meeting.reload();
  }

  /** The id is made by the caller once, so that pressing again adds nothing twice. */
  async add(entries: ItemEntries, id = newId()): Promise<void> {
    await this.api.call(agenda.add, { params: this.meeting.params, body: { id, ...entries } });
    await this.reload();
  }

  async change(itemId: string, body: ItemEntries): Promise<void> {
    await this.api.call(agenda.change, { params: { ...this.meeting.params, itemId }, body });
    await this.reload();
  }

  async remove(itemId: string): Promise<void> {
    await this.api.call(agenda.remove, { params: { ...this.meeting.params, itemId } });
    await this.reload();
  }

  /** Puts one item before or after its neighbour. */
  async shift(itemId: string, by: -1 | 1): Promise<void> {
    const itemIds = (this.items() ?? []).map(({ id }) => id);
    const from = itemIds.indexOf(itemId);
    const to = from + by;
    const neighbour = itemIds[to];
    if (from === -1 || neighbour === undefined) return;
    itemIds[to] = itemId;
    itemIds[from] = neighbour;
    const { items } = await this.api.call(agenda.order, {
      params: this.meeting.params,
      body: { itemIds },
    });
    this.meeting.answered.set(items);
  }

  /** Moves the meeting to an item; every screen follows. */
  async moveTo(itemId: string): Promise<void> {
    const { items } = await this.api.call(agenda.moveTo, {
      params: { ...this.meeting.params, itemId },
    });
    this.meeting.answered.set(items);
  }
}
