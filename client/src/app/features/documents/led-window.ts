import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { MeetingStore } from '../meetings';
import { Follower } from './follower';
import { MarkingTools } from './marking-tools';
import { OpenPaper } from './open-paper';
import { PresentationStore } from './presentation-store';

/** Ties the window on a paper to what is presented: it leads, it is led, or it is the reader's own. */
@Injectable()
export class LedWindow {
  private readonly presentation = inject(PresentationStore);
  private readonly meeting = inject(MeetingStore);
  private readonly follower = inject(Follower);
  private readonly open = inject(OpenPaper);
  private readonly tools = inject(MarkingTools);
  private readonly documentId = signal<string | undefined>(undefined);

  /** By the rule the server asks; undefined while it is not known. */
  readonly mayPresent = computed(() =>
    this.presentation.mayBegin(this.documentId() ?? '', Math.max(1, this.open.pages())),
  );
  /** Guests look on; and outside the session there is nobody to lead. */
  readonly presentable = computed(
    () =>
      this.documentId() !== undefined &&
      this.presentation.inSession() &&
      this.meeting.seat() !== 'guest' &&
      !this.presentation.here(),
  );

  constructor() {
    this.open.onMoved(() => {
      this.follower.leave();
    });
    effect(() => {
      const busy = this.tools.tool() !== 'read' || this.tools.noteAt() !== undefined;
      untracked(() => {
        this.follower.occupied(busy);
      });
    });
    // Led: the window goes where the presenter's is.
    effect(() => {
      const place = this.presentation.now();
      const ready = this.documentId() !== undefined;
      if (!ready || place === undefined || this.follower.state() !== 'led') return;
      untracked(() => void this.open.viewer()?.follow(place));
    });
    // Leading: where the window is, is told.
    effect(() => {
      this.open.views();
      if (this.presentation.here()) untracked(() => this.tellPlace());
    });
  }

  /** The paper stands in the window. */
  ready(documentId: string): void {
    this.documentId.set(documentId);
  }

  async present(): Promise<void> {
    const place = this.open.viewer()?.place();
    const documentId = this.documentId();
    if (place === undefined || documentId === undefined) return;
    await this.presentation.begin({ documentId, ...place });
  }

  private tellPlace(): void {
    const place = this.open.viewer()?.place();
    const documentId = this.documentId();
    if (place !== undefined && documentId !== undefined) {
      this.presentation.move({ documentId, ...place });
    }
  }
}
