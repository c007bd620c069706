import type { questionFields } from 'dienhong/domain';
import { newId } from '../../api/new-id';

/** What is being written. Name, phone and consent are not kept: the phone may be a borrowed one. */
export interface Draft {
  /** Made with the first letter: however often the question is sent, it arrives once. */
  readonly id: string;
  readonly text: string;
  readonly field: (typeof questionFields)[number];
}

/** What was sent and not yet answered by the server: it is sent again until it is. */
export interface Sent extends Draft {
  readonly name: string | null;
  readonly phone: string | null;
  readonly consent: boolean;
}

export function anEmptyDraft(): Draft {
  return { id: newId(), text: '', field: 'other' };
}

/** Draft and sent question of one dialogue, kept in this browser until they have arrived. */
export class KeptQuestion {
  constructor(private readonly joinCode: string) {}

  draft(): Draft {
    return (this.read('draft') as Draft | undefined) ?? anEmptyDraft();
  }

  sent(): Sent | undefined {
    return this.read('sent') as Sent | undefined;
  }

  keepDraft(draft: Draft | undefined): void {
    this.write('draft', draft);
  }

  keepSent(sent: Sent | undefined): void {
    this.write('sent', sent);
  }

  private read(name: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(this.place(name)) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  private write(name: string, value: object | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(this.place(name));
      else localStorage.setItem(this.place(name), JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still sends what is on the page.
    }
  }

  private place(name: string): string {
    return `dienhong.question.${this.joinCode}.${name}`;
  }
}
