import { inject, Injectable, signal } from '@angular/core';
import type { Refusal, RefusalDetail } from 'dienhong/domain';
import { paperLimits } from 'dienhong/domain';
import { newId } from '../../api/new-id';
import { tell, type Told } from '../../api/problem-error';
import { PapersStore } from './papers-store';

/** A file on its way in. It stays in view, with the reason, when it was refused. */
export interface HandedFile {
  readonly id: string;
  readonly file: File;
  readonly title: string;
  readonly state: 'waiting' | 'sending' | 'examining' | 'refused';
  /** How much of it has arrived, from 0 to 1. */
  readonly share: number;
  readonly told: Told | undefined;
}

/** Files handed in one after the other: each is sent, examined, and either becomes a paper or says why not. */
@Injectable()
export class HandingIn {
  private readonly papers = inject(PapersStore);
  private readonly list = signal<readonly HandedFile[]>([]);
  private readonly givenUp = new Map<string, AbortController>();
  private busy = false;

  readonly files = this.list.asReadonly();

  add(files: readonly File[]): void {
    const handed = files.map((file): HandedFile => {
      const refusal = refusalOf(file);
      const told =
        refusal === undefined
          ? undefined
          : { key: `refusal.${refusal}`, detail: detail, again: false };
      const state = refusal === undefined ? 'waiting' : 'refused';
      return { id: newId(), file, title: titleOf(file.name), state, share: 0, told };
    });
    this.list.update((list) => [...list, ...handed]);
    void this.sendAll();
  }

  again(id: string): void {
    this.change(id, { state: 'waiting', share: 0, told: undefined });
    void this.sendAll();
  }

  /** Gives up a file on its way, or puts the word of a refused one away. */
  dismiss(id: string): void {
    this.givenUp.get(id)?.abort();
    this.list.update((list) => list.filter((one) => one.id !== id));
  }

  private async sendAll(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.next(); next !== undefined; next = this.next()) await this.send(next);
    this.busy = false;
  }

  private next(): HandedFile | undefined {
    return this.list().find(({ state }) => state === 'waiting');
  }

  private async send({ id, file, title }: HandedFile): Promise<void> {
    const ends = new AbortController();
    this.givenUp.set(id, ends);
    this.change(id, { state: 'sending' });
    try {
      await this.papers.upload(file, title, {
        id,
        signal: ends.signal,
        progress: (share) => this.change(id, { share, state: share < 1 ? 'sending' : 'examining' }),
      });
      this.dismiss(id);
    } catch (error) {
      if (!ends.signal.aborted) this.change(id, { state: 'refused', told: tell(error) });
    } finally {
      this.givenUp.delete(id);
    }
  }

  private change(id: string, change: Partial<HandedFile>): void {
    this.list.update((list) => list.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}

const detail: RefusalDetail = {};

/** What is known to be refused is not sent at all. */
export function refusalOf(file: Pick<File, 'name' | 'type' | 'size'>): Refusal | undefined {
  const pdf = file.type === 'application/pdf' || /\.pdf$/iu.test(file.name);
  if (!pdf) return 'document.not-pdf';
  return file.size > paperLimits.bytes ? 'document.too-large' : undefined;
}

/** A title from the name of the file, as a beginning: "to_trinh-so 5.pdf" is "to trinh-so 5". */
export function titleOf(fileName: string): string {
  const title = fileName
    .normalize('NFC')
    .replace(/\.pdf$/iu, '')
    .replace(/[_\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
  return title === '' ? fileName.slice(0, 300) : title;
}
