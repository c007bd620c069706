import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { AgendaItemView } from 'dienhong/contracts';
import { newId } from '../../api/new-id';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AgendaItemForm, type Paper } from './agenda-item-form';
import { AgendaStore, type ItemEntries } from './agenda-store';

/** Writing the agenda: add, change, order by buttons or Alt with the arrow keys, remove. */
@Component({
  selector: 'dh-agenda-editor',
  imports: [
    AgendaItemForm,
    EmptyState,
    MatButton,
    MatIcon,
    MatIconButton,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  host: {
    '(keydown.alt.arrowup)': 'shiftByKey($event, -1)',
    '(keydown.alt.arrowdown)': 'shiftByKey($event, 1)',
  },
  templateUrl: './agenda-editor.html',
  styleUrl: './agenda-editor.scss',
})
export class AgendaEditor {
  /** The papers of the meeting, to put to the items. */
  readonly papers = input<readonly Paper[]>([]);

  protected readonly store = inject(AgendaStore);
  /** The item in the form: its id, `new`, or none. */
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly formProblem = signal<unknown>(undefined);

  private readonly titles = computed(
    () => new Map(this.papers().map(({ id, title }) => [id, title])),
  );
  private readonly form = viewChild(AgendaItemForm);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  /** Of the item that is being added; a new one for each. */
  private nextId = newId();

  protected papersOf({ documentIds }: AgendaItemView): string[] {
    return documentIds.map((id) => this.titles().get(id)).filter((title) => title !== undefined);
  }

  protected edit(id: string | undefined): void {
    this.formProblem.set(undefined);
    this.editing.set(id);
  }

  protected async save(entries: ItemEntries): Promise<void> {
    const editing = this.editing();
    this.working.set(true);
    this.formProblem.set(undefined);
    try {
      if (editing === 'new' || editing === undefined) {
        await this.store.add(entries, this.nextId);
        this.nextId = newId();
        this.form()?.clear();
      } else {
        await this.store.change(editing, entries);
        this.editing.set(undefined);
      }
    } catch (error) {
      this.formProblem.set(error);
    } finally {
      this.working.set(false);
    }
  }

  protected async remove({ id, title }: AgendaItemView): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.say('remove-title', { title }),
      yes: this.say('remove-yes'),
    });
    if (sure) await this.attempt(() => this.store.remove(id));
  }

  protected async shift(item: AgendaItemView, by: -1 | 1): Promise<void> {
    await this.attempt(() => this.store.shift(item.id, by));
    const now = this.store.items()?.find(({ id }) => id === item.id);
    if (now !== undefined) {
      await this.announcer.announce(this.say('moved', { title: now.title, order: now.order }));
    }
  }

  /** The item in which the key was pressed moves. */
  protected shiftByKey(press: Event, by: -1 | 1): void {
    const row = press.target instanceof Element ? press.target.closest('[data-item]') : null;
    const item = this.store.items()?.find(({ id }) => id === row?.getAttribute('data-item'));
    if (item === undefined) return;
    press.preventDefault();
    void this.shift(item, by);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(error);
      await this.store.reload();
    } finally {
      this.working.set(false);
    }
  }

  private say(key: string, figures: object = {}): string {
    return this.transloco.translate(`agenda.editor.${key}`, { ...figures });
  }
}
