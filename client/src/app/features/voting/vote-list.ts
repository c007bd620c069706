import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { VoteView } from 'dienhong/contracts';
import { can, type Scene, type VoteStatus } from 'dienhong/domain';
import { Session } from '../../session/session';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { StateChip, type Tone } from '../../ui/state-chip';
import { VoteDialog, type ItemBrief, type VoteDialogData } from './vote-dialog';
import { VoteResult } from './vote-result';
import { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

const tones: Record<VoteStatus, Tone> = {
  draft: 'calm',
  open: 'now',
  closed: 'waiting',
  published: 'good',
};

/** The votes of a meeting with their state and result; chair and secretary prepare, change and remove drafts. */
@Component({
  selector: 'dh-vote-list',
  providers: [votingWords],
  imports: [
    ...[EmptyState, MatButton, MatIcon, MatIconButton, ProblemNotice, Skeleton, StateChip],
    ...[TranslocoDirective, VoteResult],
  ],
  templateUrl: './vote-list.html',
  styleUrl: './vote-list.scss',
})
export class VoteList {
  readonly scene = input.required<Scene>();
  /** Items of the agenda that a vote may belong to. */
  readonly items = input<readonly ItemBrief[]>([]);
  /** The meeting is over: nothing is prepared any more. */
  readonly over = input(false);

  protected readonly store = inject(VotingStore);
  private readonly session = inject(Session);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);
  protected readonly tones = tones;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly titles = computed(
    () => new Map(this.items().map(({ id, title }) => [id, title])),
  );
  protected readonly conducting = computed(
    () => can(this.session.actor(), 'vote.conduct', this.scene()).accepted,
  );
  protected readonly preparing = computed(
    () => !this.over() && can(this.session.actor(), 'vote.prepare', this.scene()).accepted,
  );

  constructor() {
    effect(() => {
      if (this.conducting()) this.store.watch();
    });
  }

  protected figuresOf(vote: VoteView) {
    return vote.result ?? this.store.watchOf(vote.id)?.result ?? null;
  }

  protected write(vote?: VoteView): void {
    const defaults = (['agree', 'disagree', 'other'] as const).map((name) =>
      this.transloco.translate(`voting.form.defaults.${name}`),
    );
    const data: VoteDialogData = {
      ...{ store: this.store, items: this.items(), defaults },
      ...(vote === undefined ? {} : { vote }),
    };
    this.dialog.open(VoteDialog, { data, width: '40rem', maxWidth: '96vw' });
  }

  protected async remove(vote: VoteView): Promise<void> {
    const say = (key: string): string => this.transloco.translate(`voting.list.${key}`);
    const asked = { title: say('sure-remove'), text: vote.text, yes: say('remove') };
    if (await this.confirm.ask(asked)) await this.attempt(() => this.store.remove(vote.id));
  }

  protected publish(vote: VoteView): Promise<void> {
    return this.attempt(() => this.store.publish(vote.id));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
