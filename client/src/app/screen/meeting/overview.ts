import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { checkIn, isOver, isUnderWay } from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { AgendaStore } from '../../features/agenda';
import { AttendanceStore, CheckInButton, InvitationCard } from '../../features/attendance';
import { PapersStore } from '../../features/documents';
import {
  MeetingFacts,
  MeetingLifecycle,
  MeetingStore,
  PairScreen,
  PreparationGaps,
} from '../../features/meetings';
import { VotingStore } from '../../features/voting';

/** First tab of the meeting: what stands on the invitation, what is still missing, and the next step. */
@Component({
  selector: 'dh-meeting-overview',
  imports: [
    CheckInButton,
    InvitationCard,
    MatButton,
    MatIcon,
    MeetingFacts,
    MeetingLifecycle,
    PairScreen,
    PreparationGaps,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './overview.html',
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
    .mine {
      display: grid;
      gap: 1rem;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 1.25rem;
      align-items: start;
    }
    h2 {
      margin-bottom: 0.75rem;
    }
    .change {
      margin-top: 1rem;
    }
    dh-meeting-lifecycle {
      display: block;
      margin-top: 1rem;
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
  `,
})
export class MeetingOverview {
  protected readonly store = inject(MeetingStore);

  protected readonly attendance = inject(AttendanceStore);

  private readonly agenda = inject(AgendaStore);
  private readonly papers = inject(PapersStore);
  private readonly voting = inject(VotingStore);
  private readonly clock = inject(ServerClock);
  private readonly status = computed(() => this.store.view()?.status ?? 'draft');
  protected readonly changeable = computed(() => this.store.conducting() && !isOver(this.status()));
  protected readonly underWay = computed(() => isUnderWay(this.status()));
  protected readonly wallUseful = computed(
    () => this.store.conducting() && !['draft', 'closed', 'cancelled'].includes(this.status()),
  );
  /** Whoever conducts finds the record; everyone finds the conclusion once the meeting is over. */
  protected readonly further = computed(() =>
    this.store.conducting() ? this.status() !== 'draft' : this.status() === 'closed',
  );
  /** Whoever is invited answers until the meeting is opened. */
  protected readonly answering = computed(() => this.status() === 'invited');
  protected readonly checkInOpen = computed(() => {
    const meeting = this.store.meeting();
    return meeting !== undefined && checkIn(meeting, new Date(this.clock.ticking())).accepted;
  });
  protected readonly voteOpen = computed(() =>
    (this.voting.votes() ?? []).some(({ status }) => status === 'open'),
  );
  protected readonly items = computed(() => this.agenda.items()?.length);
  protected readonly preparation = computed(() => {
    const items = this.agenda.items() ?? [];
    return {
      agendaItems: items.length,
      itemsWithoutPresenter: items.filter(({ presenterId }) => presenterId === null).length,
      papers: this.papers.papers()?.length ?? 0,
    };
  });
}
