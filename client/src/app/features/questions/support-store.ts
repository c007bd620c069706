import { inject, Injectable, linkedSignal, signal } from '@angular/core';
import { routes, type PublicQuestion } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { DialogueStore } from './dialogue-store';

/** What this phone wants for one question while the hall has not yet been told. */
interface Wish {
  readonly supports: boolean;
  /** The figure as it will be. */
  readonly support: number;
}

/** After the server's answer the next tick brings the figure to everybody, this phone included. */
const untilTold = 1_500;

/** This phone's support: shown at once, kept by the server, taken back when the server says no. */
@Injectable()
export class SupportStore {
  private readonly api = inject(Api);
  private readonly dialogue = inject(DialogueStore);
  private readonly supported = linkedSignal(() => new Set(this.dialogue.supported()));
  private readonly wishes = signal<ReadonlyMap<string, Wish>>(new Map());

  readonly problem = signal<unknown>(undefined);

  supports(questionId: string): boolean {
    return this.wishes().get(questionId)?.supports ?? this.supported().has(questionId);
  }

  figure(question: PublicQuestion): number {
    return this.wishes().get(question.id)?.support ?? question.support;
  }

  async toggle(question: PublicQuestion): Promise<void> {
    const meetingId = this.dialogue.meeting()?.id;
    if (meetingId === undefined) return;
    const supports = !this.supports(question.id);
    const wished = {
      supports,
      support: Math.max(0, this.figure(question) + (supports ? 1 : -1)),
    };
    this.problem.set(undefined);
    this.wish(question.id, wished);
    try {
      const { support } = await this.api.call(routes.questions.support, {
        params: { meetingId, questionId: question.id },
        body: { supports },
      });
      this.supported.update((before) => {
        const after = new Set(before);
        if (supports) after.add(question.id);
        else after.delete(question.id);
        return after;
      });
      if (this.wishes().get(question.id) !== wished) return;
      const kept = { supports, support };
      this.wish(question.id, kept);
      setTimeout(() => {
        if (this.wishes().get(question.id) === kept) this.wish(question.id, undefined);
      }, untilTold);
    } catch (error) {
      if (this.wishes().get(question.id) === wished) this.wish(question.id, undefined);
      this.problem.set(error);
    }
  }

  private wish(questionId: string, wish: Wish | undefined): void {
    this.wishes.update((before) => {
      const after = new Map(before);
      if (wish === undefined) after.delete(questionId);
      else after.set(questionId, wish);
      return after;
    });
  }
}
