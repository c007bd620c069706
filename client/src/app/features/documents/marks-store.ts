import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  personAudience,
  readersAudience,
  routes,
  type AnnotationOperation,
  type AnnotationView,
} from 'dienhong/contracts';
import type { AnnotationDraft } from 'dienhong/domain';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import { UnreachableError } from '../../api/problem-error';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { MarkOutbox } from './mark-outbox';
import { inPageOrder } from './mark-geometry';
import { UndoStack, type MarkStep } from './undo-stack';
import { withWaiting } from './waiting-marks';

type Fields = Extract<AnnotationOperation, { kind: 'change' }>['change'];
type Marks = ReadonlyMap<string, AnnotationView>;
const none: Marks = new Map();

/** The marks of one paper: mine, on every device of mine, and those others share. Provided by the reader. */
@Injectable()
export class MarksStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly outbox = inject(MarkOutbox);
  private readonly holder = inject(DestroyRef);
  private readonly place = signal({ meetingId: '', documentId: '' });
  private readonly readers = signal<AudienceHandle | undefined>(undefined);
  private readonly own = signal(none);
  private readonly removed = signal(none);
  private readonly listed = signal(none);
  private readonly stack = new UndoStack();
  private readonly deeds = signal(0);
  private readonly refusal = signal<unknown>(undefined);
  private readonly newest = signal<AnnotationView | undefined>(undefined);
  private readonly heardMeanwhile = new Set<string>();
  private since = Infinity;

  /** Why my last change was not taken, or why marks could not be read. */
  readonly problem = this.refusal.asReadonly();
  /** The mark of somebody else that came last while the paper was open. */
  readonly arrived = this.newest.asReadonly();
  /** Operations that wait to be sent, of all papers. */
  readonly waiting = computed(() => this.outbox.waiting().length);
  readonly canUndo = computed(() => this.deeds() >= 0 && this.stack.canUndo);
  readonly canRedo = computed(() => this.deeds() >= 0 && this.stack.canRedo);
  /** All marks that I may see, in the order of the paper. */
  readonly marks = computed(() => [...this.shown().values()].sort(inPageOrder));
  readonly byPage = computed(() => {
    const pages = new Map<number, AnnotationView[]>();
    for (const mark of this.shown().values()) {
      for (const { pageIndex } of mark.parts) {
        const page = pages.get(pageIndex);
        if (page === undefined) pages.set(pageIndex, [mark]);
        else if (page.at(-1) !== mark) page.push(mark);
      }
    }
    return pages;
  });

  private readonly others = computed(() => {
    const readers = this.readers();
    const told = readers?.views('annotation.changed')();
    return told !== undefined && readers?.ready() === true ? told : this.listed();
  });
  private readonly known = computed(() => {
    const me = this.session.account()?.accountId;
    const marks = new Map(this.own());
    for (const [id, mark] of this.others()) if (mark.authorId !== me) marks.set(id, mark);
    return marks;
  });
  private readonly shown = computed(() => {
    const account = this.session.account();
    const { documentId } = this.place();
    if (account === undefined) return this.known();
    return withWaiting({
      known: this.known(),
      removed: this.removed(),
      waiting: this.outbox
        .waiting()
        .filter((waiting) => waiting.documentId === documentId)
        .map(({ operation }) => operation),
      author: { accountId: account.accountId, name: account.name },
      documentId,
      at: new Date(this.live.serverNow()).toISOString(),
    });
  });

  constructor() {
    const stop = this.outbox.listen({
      applied: ({ operation }, { annotation }) => {
        this.heardOwn(operation.annotationId, annotation);
      },
      refused: ({ operation, documentId }, error) => {
        if (documentId !== this.place().documentId) return;
        this.stack.forget(operation.annotationId);
        this.deeds.update((count) => count + 1);
        this.refusal.set(error);
      },
    });
    this.holder.onDestroy(stop);
    // Word of my other devices is told once; what was missed without a line is read again.
    effect(() => {
      const { documentId } = this.place();
      if (documentId !== '' && this.live.state() === 'connected')
        untracked(() => void this.reload());
    });
  }

  /** Turns to a paper, once. */
  open(meetingId: string, documentId: string): void {
    this.place.set({ meetingId, documentId });
    const account = this.session.account();
    const readers = this.live.audience(readersAudience(meetingId, documentId), this.holder);
    this.readers.set(readers);
    this.since = this.live.serverNow();
    const stops = [readers.hear('annotation.changed', (_id, mark) => this.noticed(mark))];
    if (account !== undefined) {
      const person = this.live.audience(personAudience(account.accountId), this.holder);
      stops.push(person.hear('own-annotation.changed', (id, mark) => this.heardOwn(id, mark)));
    }
    this.holder.onDestroy(() => {
      for (const stop of stops) stop();
    });
    void this.reload();
  }

  isMine(mark: AnnotationView): boolean {
    return mark.authorId === this.session.account()?.accountId;
  }

  mark(id: string | undefined): AnnotationView | undefined {
    return id === undefined ? undefined : this.shown().get(id);
  }

  /** Puts a mark down and returns its id. */
  create(annotation: AnnotationDraft): string {
    const markId = newId();
    const draft = annotation as Extract<AnnotationOperation, { kind: 'create' }>['annotation'];
    this.do(markId, { kind: 'create', annotation: draft }, { kind: 'remove' });
    return markId;
  }

  change(mark: AnnotationView, change: Fields): void {
    const before: Fields = {
      ...(change.colour === undefined ? {} : { colour: mark.colour }),
      ...(change.text === undefined ? {} : { text: mark.text }),
      ...(change.shared === undefined ? {} : { shared: mark.shared }),
    };
    this.do(mark.id, { kind: 'change', change }, { kind: 'change', change: before });
  }

  remove(mark: AnnotationView): void {
    this.do(mark.id, { kind: 'remove' }, { kind: 'restore' });
  }

  undo(): void {
    this.step(this.stack.undo());
  }

  redo(): void {
    this.step(this.stack.redo());
  }

  dismiss(): void {
    this.refusal.set(undefined);
  }

  private do(markId: string, done: MarkStep, back: MarkStep): void {
    this.stack.did({ markId, done, back });
    this.step({ markId, step: done });
  }

  private step(taken: { markId: string; step: MarkStep } | undefined): void {
    if (taken === undefined) return;
    this.refusal.set(undefined);
    const ids = { operationId: newId(), annotationId: taken.markId };
    this.outbox.put(this.place(), { ...taken.step, ...ids });
    this.deeds.update((count) => count + 1);
  }

  private heardOwn(id: string, mark: AnnotationView | null): void {
    const before = this.own().get(id);
    this.heardMeanwhile.add(id);
    if (mark !== null && mark.documentId !== this.place().documentId) return;
    if (mark !== null && before !== undefined && before.revision > mark.revision) return;
    if (mark === null && before !== undefined) {
      this.removed.update((marks) => new Map(marks).set(id, before));
    }
    this.own.update((marks) => {
      const next = new Map(marks);
      if (mark === null) next.delete(id);
      else next.set(id, mark);
      return next;
    });
  }

  private noticed(mark: AnnotationView | null): void {
    // A whole picture brings old marks, too: only what happened since the paper was opened is news.
    if (mark === null || this.isMine(mark)) return;
    if (Date.parse(mark.changedAt) <= this.since) return;
    this.since = Date.parse(mark.changedAt);
    this.newest.set(mark);
  }

  private async reload(): Promise<void> {
    const params = this.place();
    this.heardMeanwhile.clear();
    try {
      const { annotations } = await this.api.call(routes.documents.listAnnotations, { params });
      const before = this.own();
      const own = new Map(
        annotations.filter((mark) => this.isMine(mark)).map((mark) => [mark.id, mark]),
      );
      // What was heard while the list was on its way is newer than the list.
      for (const id of this.heardMeanwhile) {
        const mark = before.get(id);
        if (mark === undefined) own.delete(id);
        else own.set(id, mark);
      }
      this.own.set(own);
      this.listed.set(new Map(annotations.map((mark) => [mark.id, mark])));
    } catch (error) {
      // Without a line the marks at hand stay; the frame says that the line is missing.
      if (!(error instanceof UnreachableError)) this.refusal.set(error);
    }
  }
}
