import type { AnnotationOperation } from 'dienhong/contracts';

type WithoutIds<Operation> = Operation extends AnnotationOperation
  ? Omit<Operation, 'operationId' | 'annotationId'>
  : never;

/** What is done to a mark, without the ids that make it a message. */
export type MarkStep = WithoutIds<AnnotationOperation>;

/** One thing I did, with what takes it back. */
export interface Deed {
  readonly markId: string;
  readonly done: MarkStep;
  readonly back: MarkStep;
}

/** More is not remembered: nobody goes back so far. */
const deepest = 100;

/** My own deeds on one paper, to take back and to do again. Never those of others. */
export class UndoStack {
  private readonly past: Deed[] = [];
  private future: Deed[] = [];

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** A new deed; what had been taken back before it cannot be done again. */
  did(deed: Deed): void {
    this.past.push(deed);
    if (this.past.length > deepest) this.past.shift();
    this.future = [];
  }

  /** The step that takes the last deed back. */
  undo(): { markId: string; step: MarkStep } | undefined {
    const deed = this.past.pop();
    if (deed === undefined) return undefined;
    this.future.push(deed);
    return { markId: deed.markId, step: deed.back };
  }

  /** The step that does again what was taken back last. A mark that was made comes back, it is not made twice. */
  redo(): { markId: string; step: MarkStep } | undefined {
    const deed = this.future.pop();
    if (deed === undefined) return undefined;
    this.past.push(deed);
    const step: MarkStep = deed.done.kind === 'create' ? { kind: 'restore' } : deed.done;
    return { markId: deed.markId, step };
  }

  /** A mark whose step was refused, or that is gone: nothing of it can be taken back. */
  forget(markId: string): void {
    this.past.splice(0, this.past.length, ...this.past.filter((deed) => deed.markId !== markId));
    this.future = this.future.filter((deed) => deed.markId !== markId);
  }
}
