import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { PresentationStore } from './presentation-store';

/**
 * `led`: the window goes where the presenter is. `own`: the reader went elsewhere and may come back. `away`: another
 * paper is presented. `leading`: this window presents. `none`: nobody presents.
 */
export type Following = 'none' | 'leading' | 'led' | 'own' | 'away';

/** Whether this window goes with the presenter. One's own hand always has the last word. */
@Injectable()
export class Follower {
  private readonly presentation = inject(PresentationStore);
  private readonly router = inject(Router);
  private readonly documentId = signal('');
  private readonly wish = signal(true);
  private readonly busy = signal(false);
  private presenter: string | undefined;

  readonly state = computed<Following>(() => {
    const now = this.presentation.now();
    if (now === undefined) return 'none';
    if (this.presentation.here()) return 'leading';
    if (now.documentId !== this.documentId()) return 'away';
    return this.wish() ? 'led' : 'own';
  });

  constructor() {
    // Somebody begins to present: whoever has this very paper open goes along, unless the hands are full. Whoever
    // reads another one is asked; whoever already follows is taken to the next paper.
    effect(() => {
      const now = this.presentation.now();
      const here = this.presentation.here();
      const documentId = this.documentId();
      untracked(() => {
        const began = now?.presenterId !== this.presenter;
        this.presenter = now?.presenterId;
        if (now === undefined || here || documentId === '') return;
        if (began) this.wish.set(now.documentId === documentId && !this.busy());
        else if (now.documentId !== documentId && this.wish()) this.goAlong(now.documentId);
      });
    });
  }

  /** The paper in the window. Coming to what is presented means to follow. */
  at(documentId: string): void {
    this.documentId.set(documentId);
  }

  /** Something is being written: the page must not be taken from under the hands. */
  occupied(busy: boolean): void {
    this.busy.set(busy);
    if (busy) this.leave();
  }

  leave(): void {
    if (this.state() === 'led') this.wish.set(false);
  }

  follow(): void {
    this.wish.set(true);
    const now = this.presentation.now();
    if (now !== undefined && now.documentId !== this.documentId()) this.goAlong(now.documentId);
  }

  private goAlong(documentId: string): void {
    const meetingId = this.presentation.meetingId() ?? '';
    void this.router.navigate(['/meetings', meetingId, 'documents', documentId], {
      replaceUrl: true,
    });
  }
}
