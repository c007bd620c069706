import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type DocumentView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { byVietnamese } from '../../ui/vietnamese-order';

const documents = routes.documents;

/** A file on its way in. Its id stays the same when it is sent again, so that nothing is handed in twice. */
export interface Handing {
  readonly id: string;
  readonly file: File;
  readonly title: string;
  /** From 0 to 1 while it is sent; 1 while it is examined. */
  readonly share: number;
  readonly problem: unknown;
}

/** The papers of one meeting, and files that are being handed in. Provided by the page, which calls `open`. */
@Injectable()
export class PapersStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly members = signal<AudienceHandle | undefined>(undefined);
  private readonly replied = signal<readonly DocumentView[] | undefined>(undefined);
  private readonly waiting = signal<readonly Handing[]>([]);
  private readonly failure = signal<unknown>(undefined);
  private readonly stops = new Map<string, AbortController>();
  private leave: (() => void) | undefined;
  private sending = false;

  readonly handing = this.waiting.asReadonly();
  readonly papers = computed(() => {
    const members = this.members();
    const listening = members?.ready() === true && this.live.state() === 'connected';
    const told = members?.views('document.changed')();
    const papers = listening && told !== undefined ? [...told.values()] : this.replied();
    return papers?.toSorted((one, other) => byVietnamese(one.title, other.title));
  });
  readonly problem = computed(() => (this.papers() === undefined ? this.failure() : undefined));

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.leave?.();
      for (const stop of this.stops.values()) stop.abort();
    });
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
      const found = await this.api.call(documents.list, { params });
      if (this.opened() === params.meetingId) this.replied.set(found.documents);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** Puts files in the queue; they are sent one after the other. */
  handIn(files: readonly File[]): void {
    const added = files.map((file) => ({
      id: newId(),
      file,
      title: titleOf(file.name),
      share: 0,
      problem: undefined,
    }));
    this.waiting.update((before) => [...before, ...added]);
    void this.sendAll();
  }

  again(id: string): void {
    this.note(id, { problem: undefined, share: 0 });
    void this.sendAll();
  }

  giveUp(id: string): void {
    this.stops.get(id)?.abort();
    this.waiting.update((before) => before.filter((one) => one.id !== id));
  }

  async rename(documentId: string, title: string): Promise<void> {
    const params = { ...this.params(), documentId };
    await this.api.call(documents.rename, { params, body: { title } });
    await this.reload();
  }

  async withdraw(documentId: string): Promise<void> {
    await this.api.call(documents.remove, { params: { ...this.params(), documentId } });
    await this.reload();
  }

  private async sendAll(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (;;) {
      const next = this.waiting().find((one) => one.problem === undefined);
      if (next === undefined) break;
      await this.send(next);
    }
    this.sending = false;
  }

  private async send({ id, file, title }: Handing): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    try {
      const input = { params: this.params(), query: { id, title, fileName: file.name } };
      await this.api.upload(documents.upload, file, input, {
        signal: stop.signal,
        progress: (share) => {
          this.note(id, { share });
        },
      });
      await this.reload();
      this.giveUp(id);
    } catch (problem) {
      this.note(id, { problem });
    } finally {
      this.stops.delete(id);
    }
  }

  private note(id: string, news: Partial<Handing>): void {
    this.waiting.update((before) =>
      before.map((one) => (one.id === id ? { ...one, ...news } : one)),
    );
  }

  private params(): { meetingId: string } {
    return { meetingId: this.opened() ?? '' };
  }
}

/** What the file is called, without its ending; words instead of underscores. */
function titleOf(fileName: string): string {
  const name = fileName.replace(/\.pdf$/iu, '').replaceAll('_', ' ');
  return name.normalize('NFC').trim().slice(0, 300) || fileName;
}
