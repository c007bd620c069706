import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type AgendaItemView, type RouteInput } from 'dienhong/contracts';
import { plannedTotal } from 'dienhong/domain';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';

const agenda = routes.agenda;

/** What is written of an item. */
export type ItemEntries = RouteInput<typeof agenda.change>['body'];

/** The agenda of one meeting, in order, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class AgendaStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly members = signal<AudienceHandle | undefined>(undefined);
  private readonly replied = signal<readonly AgendaItemView[] | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private leave: (() => void) | undefined;

  readonly meetingId = this.opened.asReadonly();
  /** In order; undefined until it is known. */
  readonly items = computed<readonly AgendaItemView[] | undefined>(() => {
    const members = this.members();
    const told = members?.views('agenda-item.changed')();
    const listening = members?.ready() === true && this.live.state() === 'connected';
    const replied = this.replied();
    if (told !== undefined && (listening || (replied === undefined && members?.ready() === true))) {
      return [...told.values()].sort((one, other) => one.order - other.order);
    }
    return replied;
  });
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
  readonly problem = computed(() => (this.items() === undefined ? this.failure() : undefined));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.replied.set(undefined);
    this.opened.set(meetingId);
    this.members.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    const params = this.params();
    this.failure.set(undefined);
    try {
      const { items } = await this.api.call(agenda.list, { params });
      if (this.opened() === params.meetingId) this.replied.set(items);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** The id is made by the caller once, so that pressing again adds nothing twice. */
  async add(entries: ItemEntries, id = newId()): Promise<void> {
    await this.api.call(agenda.add, { params: this.params(), body: { id, ...entries } });
    await this.reload();
  }

  async change(itemId: string, body: ItemEntries): Promise<void> {
    await this.api.call(agenda.change, { params: { ...this.params(), itemId }, body });
    await this.reload();
  }

  async remove(itemId: string): Promise<void> {
    await this.api.call(agenda.remove, { params: { ...this.params(), itemId } });
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
      params: this.params(),
      body: { itemIds },
    });
    this.replied.set(items);
  }

  /** Moves the meeting to an item; every screen follows. */
  async moveTo(itemId: string): Promise<void> {
    const { items } = await this.api.call(agenda.moveTo, {
      params: { ...this.params(), itemId },
    });
    this.replied.set(items);
  }

  private params(): { meetingId: string } {
    return { meetingId: this.opened() ?? '' };
  }
}
