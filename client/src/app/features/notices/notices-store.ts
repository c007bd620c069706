import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { personAudience, routes, type NoticeView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';

const notices = routes.notices;

/** A notice this young has just come, rather than being heard of on arrival here; milliseconds. */
const fresh = 30_000;

/** My notices: unread ones as they are told, older ones as they are asked for. */
@Injectable({ providedIn: 'root' })
export class NoticesStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly handle = signal<AudienceHandle | undefined>(undefined);
  private readonly read = signal<ReadonlyMap<string, NoticeView>>(new Map());
  private readonly next = signal<string | null>(null);

  /** Newest first. */
  readonly unread = computed<readonly NoticeView[]>(() => newestFirst(this.told().values()));
  /** Every notice that is known here, newest first; undefined before the first page was read. */
  readonly all = computed(() => {
    if (!this.loaded()) return undefined;
    const told = this.told();
    const older = [...this.read().values()].filter(({ id }) => !told.has(id));
    return newestFirst([...told.values(), ...older]);
  });
  readonly loaded = signal(false);
  readonly more = computed(() => this.next() !== null);
  readonly problem = signal<unknown>(undefined);
  /** The newest notice that came while the page was open: said aloud once. */
  readonly arrived = signal<NoticeView | undefined>(undefined);

  private readonly told = computed(
    (): ReadonlyMap<string, NoticeView> =>
      this.handle()?.views('notice.sent')() ?? new Map<string, NoticeView>(),
  );

  constructor() {
    // Only another person empties the list: the same one is read anew with every renewal of the session.
    const person = computed(() => this.session.account()?.accountId);
    effect((cleanUp) => {
      const accountId = person();
      // Nothing that listening itself looks at may bring us back here.
      const ended = untracked(() => {
        this.forget();
        return accountId === undefined ? undefined : this.listen(accountId);
      });
      if (ended !== undefined) cleanUp(ended);
    });
  }

  /** Reads the first page, or the next one. */
  async load(): Promise<void> {
    this.problem.set(undefined);
    const before = this.next();
    try {
      const page = await this.api.call(notices.list, {
        query: before === null ? {} : { before },
      });
      this.keep(page.notices);
      this.next.set(page.next);
      this.loaded.set(true);
    } catch (error) {
      this.problem.set(error);
    }
  }

  async markRead(noticeId: string): Promise<void> {
    await this.attempt(async () => {
      const params = { noticeId };
      this.keep([await this.api.call(notices.markRead, { params })]);
    });
  }

  async markAllRead(): Promise<void> {
    await this.attempt(async () => {
      await this.api.call(notices.markAllRead);
      const readAt = new Date().toISOString();
      this.keep(this.unread().map((notice) => ({ ...notice, readAt })));
    });
  }

  /** Hears what a person is told; returns how to stop. */
  private listen(accountId: string): () => void {
    const { handle, leave } = this.live.attend(personAudience(accountId));
    this.handle.set(handle);
    const stop = handle.hear('notice.sent', (key, notice) => {
      if (notice === null) {
        this.markKnown(key);
        return;
      }
      this.keep([notice]);
      if (Date.parse(notice.createdAt) > this.live.serverNow() - fresh) this.arrived.set(notice);
    });
    return () => {
      stop();
      leave();
    };
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(error);
    }
  }

  /** Read on another device: it moves from the unread to the others. */
  private markKnown(noticeId: string): void {
    const known = this.read().get(noticeId);
    if (known?.readAt === null) this.keep([{ ...known, readAt: new Date().toISOString() }]);
  }

  private keep(views: readonly NoticeView[]): void {
    this.read.update(
      (read) => new Map([...read, ...views.map((view) => [view.id, view] as const)]),
    );
  }

  private forget(): void {
    this.handle.set(undefined);
    this.read.set(new Map());
    this.next.set(null);
    this.loaded.set(false);
    this.arrived.set(undefined);
  }
}

function newestFirst(views: Iterable<NoticeView>): NoticeView[] {
  return [...views].sort((one, other) => (one.id < other.id ? 1 : -1));
}
