import { Injectable, signal } from '@angular/core';
import { annotationColours, type AnnotationColour } from 'dienhong/domain';

/** What a press on the page does: read and select, colour words, put a note, write. */
export const tools = ['read', 'highlight', 'note', 'ink'] as const;
export type Tool = (typeof tools)[number];

/** A place on a page, PDF points; pages from 0. */
export interface NotePlace {
  readonly pageIndex: number;
  readonly point: [number, number];
}

const place = 'dienhong.pen';

/** What lies in the reader's hand. Marks are private until the reader switches to sharing. */
@Injectable()
export class MarkingTools {
  readonly tool = signal<Tool>('read');
  readonly colour = signal<AnnotationColour>(remembered());
  readonly shared = signal(false);
  /** The mark that is chosen, to be read or changed. */
  readonly selected = signal<string | undefined>(undefined);
  /** Where a note is being written that is not put down yet. */
  readonly noteAt = signal<NotePlace | undefined>(undefined);

  take(tool: Tool): void {
    this.tool.update((now) => (now === tool ? 'read' : tool));
    this.choose(undefined);
  }

  choose(markId: string | undefined): void {
    this.noteAt.set(undefined);
    this.selected.set(markId);
  }

  /** Begins a note at a place; it becomes a mark when something is written. */
  write(place: NotePlace): void {
    this.selected.set(undefined);
    this.noteAt.set(place);
    this.tool.set('read');
  }

  dip(colour: AnnotationColour): void {
    this.colour.set(colour);
    try {
      localStorage.setItem(place, colour);
    } catch {
      // Then the pen is gold again next time.
    }
  }
}

function remembered(): AnnotationColour {
  try {
    const kept = localStorage.getItem(place);
    return annotationColours.find((colour) => colour === kept) ?? 'gold';
  } catch {
    return 'gold';
  }
}
