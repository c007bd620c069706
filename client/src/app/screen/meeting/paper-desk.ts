import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';
import { changePapers, type MeetingStatus } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { PapersStore } from './papers-store';

/** The papers of the meeting: everyone opens them, chair and secretary hand in, rename and withdraw. */
@Component({
  selector: 'dh-paper-desk',
  imports: [
    EmptyState,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatIconButton,
    MatInput,
    MatProgressBar,
    Permitted,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './paper-desk.html',
  styleUrl: './paper-desk.scss',
})
export class PaperDesk {
  readonly meetingId = input.required<string>();
  readonly status = input.required<MeetingStatus>();
  /** Chair or secretary: they may hand in and change. */
  readonly conducting = input(false);

  protected readonly store = inject(PapersStore);
  protected readonly renaming = signal<string | undefined>(undefined);
  protected readonly over = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly mayHandIn = computed(() => changePapers('upload', this.status()));
  protected readonly mayWithdraw = computed(() => changePapers('remove', this.status()));

  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);

  protected megabytes(bytes: number): string {
    const figure = new Intl.NumberFormat(this.transloco.getActiveLang(), {
      maximumFractionDigits: 1,
    });
    return figure.format(Math.max(0.1, bytes / 1_048_576));
  }

  protected chosen(field: HTMLInputElement): void {
    this.store.handIn([...(field.files ?? [])]);
    field.value = '';
  }

  protected dropped(drop: DragEvent): void {
    drop.preventDefault();
    this.over.set(false);
    if (this.mayHandIn().accepted) this.store.handIn([...(drop.dataTransfer?.files ?? [])]);
  }

  protected hover(drag: DragEvent, over: boolean): void {
    drag.preventDefault();
    this.over.set(over);
  }

  protected async rename(paper: DocumentView, title: string): Promise<void> {
    const wanted = title.trim();
    if (wanted !== '' && wanted !== paper.title) {
      await this.attempt(() => this.store.rename(paper.id, wanted));
    }
    if (this.problem() === undefined) this.renaming.set(undefined);
  }

  protected async withdraw({ id, title }: DocumentView): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.transloco.translate('meetings.papers.withdraw-title', { title }),
      text: this.transloco.translate('meetings.papers.withdraw-text'),
      yes: this.transloco.translate('meetings.papers.withdraw-yes'),
    });
    if (sure) await this.attempt(() => this.store.withdraw(id));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
