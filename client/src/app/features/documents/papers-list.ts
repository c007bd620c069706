import {
  booleanAttribute,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { DocumentView } from 'dienhong/contracts';
import { changePapers } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingStore } from '../meetings';
import { HandingIn } from './handing-in';
import { PaperLink } from './paper-link';
import { PapersStore } from './papers-store';

/** The papers of a meeting; those who prepare it hand papers in here, by button or by dropping files. */
@Component({
  selector: 'dh-papers-list',
  imports: [
    EmptyState,
    MatButton,
    MatIcon,
    MatIconButton,
    MatProgressBar,
    PaperLink,
    Permitted,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [HandingIn],
  templateUrl: './papers-list.html',
  styleUrl: './papers-list.scss',
})
export class PapersList {
  /** Shows how to hand in, rename and withdraw. */
  readonly preparing = input(false, { transform: booleanAttribute });

  protected readonly store = inject(PapersStore);
  protected readonly handing = inject(HandingIn);
  protected readonly over = signal(false);
  protected readonly renamed = signal<string | undefined>(undefined);
  protected readonly problem = signal<unknown>(undefined);
  private readonly meeting = inject(MeetingStore, { optional: true });
  protected readonly removable = computed(() => {
    const status = this.meeting?.view()?.status;
    return status === undefined ? undefined : changePapers('remove', status);
  });
  protected readonly open = computed(() => {
    const status = this.meeting?.view()?.status;
    return status === undefined ? undefined : changePapers('upload', status);
  });
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');

  protected choose(): void {
    this.chooser()?.nativeElement.click();
  }

  protected chosen(field: HTMLInputElement): void {
    this.handing.add([...(field.files ?? [])]);
    field.value = '';
  }

  protected dragged(drag: DragEvent): void {
    if (!this.preparing() || drag.dataTransfer?.types.includes('Files') !== true) return;
    drag.preventDefault();
    this.over.set(true);
  }

  protected dropped(drop: DragEvent): void {
    if (!this.preparing()) return;
    drop.preventDefault();
    this.over.set(false);
    this.handing.add([...(drop.dataTransfer?.files ?? [])]);
  }

  protected async rename(paper: DocumentView, title: string): Promise<void> {
    const tidy = title.normalize('NFC').trim();
    this.renamed.set(undefined);
    if (tidy === '' || tidy === paper.title) return;
    await this.attempt(() => this.store.rename(paper.id, tidy));
  }

  protected async remove(paper: DocumentView): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.transloco.translate('documents.papers.remove-title', { title: paper.title }),
      text: this.transloco.translate('documents.papers.remove-text'),
      yes: this.transloco.translate('documents.papers.remove-yes'),
    });
    if (sure) await this.attempt(() => this.store.remove(paper.id));
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
