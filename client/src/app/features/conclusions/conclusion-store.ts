import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  ConclusionDraft,
  meetingAudience,
  routes,
  type ConclusionView,
  type DeliveryRow,
} from 'dienhong/contracts';
import { Api } from '../../api/api';
import { isRefused } from '../../api/problem-error';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { sortedByGivenName } from '../../ui/vietnamese-order';
import { toDraft, toEdited, type EditedNotice } from './edited-notice';

const conclusions = routes.conclusions;

/** How long the hands must rest before the draft is saved by itself, milliseconds. */
const rest = 1500;

/** The notice on the desk of chair and secretary: the newest known, and what is written on the page. */
@Injectable()
export class ConclusionStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly chair = signal<AudienceHandle | undefined>(undefined);
  private readonly replied = signal<ConclusionView | undefined>(undefined);
  private meetingId = '';
  private leave: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The revision over which the page is written. */
  private basedOn = 0;
  private inFlight: Promise<void> | undefined;

  /** Undefined while it is being read, null when there is none yet. */
  readonly known = signal<boolean | undefined>(undefined);
  readonly edited = signal<EditedNotice | undefined>(undefined);
  readonly dirty = signal(false);
  readonly saving = signal(false);
  /** Somebody else changed it while this page was written on. */
  readonly conflict = signal(false);
  /** Parts that are missing or wrong, as paths of the draft. */
  readonly wrong = signal<ReadonlySet<string>>(new Set());
  readonly problem = signal<unknown>(undefined);

  readonly newest = computed(() => {
    const replied = this.replied();
    const told = [...(this.chair()?.views('conclusion.changed')().values() ?? [])][0];
    if (told === undefined || replied === undefined) return told ?? replied;
    return told.revision >= replied.revision ? told : replied;
  });
  /** To whom it was delivered; those who have not opened it first. */
  readonly deliveries = computed<readonly DeliveryRow[]>(() => {
    const rows = [...(this.chair()?.views('delivery.changed')().values() ?? [])];
    return sortedByGivenName(rows, ({ name }) => name).sort((one, other) =>
      (one.openedAt ?? '').localeCompare(other.openedAt ?? ''),
    );
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      void this.flush();
      this.leave?.();
    });
    effect(() => {
      const newest = this.newest();
      if (newest === undefined || this.saving()) return;
      untracked(() => {
        this.known.set(true);
        if (newest.revision <= this.basedOn) return;
        if (this.dirty()) this.conflict.set(true);
        else this.adopt(newest);
      });
    });
  }

  open(meetingId: string): void {
    if (this.meetingId === meetingId) return;
    this.meetingId = meetingId;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('chair', meetingId));
    this.leave = leave;
    this.chair.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.replied.set(await this.api.call(conclusions.read, this.here()));
    } catch (error) {
      if (isRefused(error, 'conclusion.unknown')) this.known.update((known) => known ?? false);
      else this.problem.set(error);
    }
  }

  /** Makes the draft from the record. */
  async draft(): Promise<void> {
    await this.attempt(() => this.api.call(conclusions.draft, this.here()));
  }

  /** Writes on the page; it is saved by itself a little later. */
  edit(change: (notice: EditedNotice) => EditedNotice): void {
    const before = this.edited();
    if (before === undefined || this.newest()?.status !== 'draft') return;
    const after = change(before);
    if (after === before) return;
    this.edited.set(after);
    this.dirty.set(true);
    this.schedule();
  }

  /** Saves what is not saved yet; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.inFlight;
    if (!this.dirty()) return true;
    this.inFlight = this.save().finally(() => (this.inFlight = undefined));
    await this.inFlight;
    return !this.dirty();
  }

  /** Gives up what is on the page for what the other person wrote. */
  async takeTheirs(): Promise<void> {
    this.dirty.set(false);
    this.conflict.set(false);
    this.basedOn = 0;
    await this.reload();
    const newest = this.newest();
    if (newest !== undefined) this.adopt(newest);
  }

  async refill(): Promise<void> {
    if (!(await this.flush())) return;
    await this.attempt(() => this.api.call(conclusions.refill, this.withRevision()));
  }

  async submit(): Promise<void> {
    if (!(await this.flush())) return;
    await this.attempt(() => this.api.call(conclusions.submit, this.withRevision()));
  }

  async approve(): Promise<void> {
    await this.attempt(() => this.api.call(conclusions.approve, this.withRevision()));
  }

  async giveBack(reason: string): Promise<void> {
    const { params, body } = this.withRevision();
    await this.attempt(() =>
      this.api.call(conclusions.giveBack, { params, body: { ...body, reason } }),
    );
  }

  async issue(): Promise<void> {
    await this.attempt(() => this.api.call(conclusions.issue, this.withRevision()));
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.conflict()) return;
    this.timer = setTimeout(() => void this.flush(), rest);
  }

  private async save(): Promise<void> {
    const sent = this.edited();
    if (sent === undefined) return;
    const checked = ConclusionDraft.safeParse(toDraft(sent));
    this.wrong.set(new Set(checked.error?.issues.map(({ path }) => path.join('.')) ?? []));
    if (!checked.success) return;
    this.saving.set(true);
    this.problem.set(undefined);
    try {
      const body = { draft: checked.data, revision: this.basedOn };
      const saved = await this.api.call(conclusions.save, { ...this.here(), body });
      this.basedOn = saved.revision;
      this.replied.set(saved);
      this.dirty.set(this.edited() !== sent);
      if (this.dirty()) this.schedule();
    } catch (error) {
      if (isRefused(error, 'conclusion.changed-elsewhere')) this.conflict.set(true);
      else this.problem.set(error);
    } finally {
      this.saving.set(false);
    }
  }

  private async attempt(step: () => Promise<ConclusionView>): Promise<void> {
    this.problem.set(undefined);
    try {
      const view = await step();
      this.replied.set(view);
      this.adopt(view);
    } catch (error) {
      this.problem.set(error);
      await this.reload().then(() => {
        this.problem.set(error);
      });
    }
  }

  private adopt(view: ConclusionView): void {
    if (view.revision < this.basedOn) return;
    this.basedOn = view.revision;
    this.edited.set(toEdited(view));
    this.dirty.set(false);
    this.wrong.set(new Set());
  }

  private here(): { params: { meetingId: string } } {
    return { params: { meetingId: this.meetingId } };
  }

  private withRevision(): { params: { meetingId: string }; body: { revision: number } } {
    return { ...this.here(), body: { revision: this.basedOn } };
  }
}
