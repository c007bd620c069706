import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isOver, isUnderWay } from 'dienhong/domain';
import { AgendaStore } from '../../features/agenda';
import {
  MeetingFacts,
  MeetingLifecycle,
  MeetingStore,
  PairScreen,
  PreparationGaps,
} from '../../features/meetings';

/** First tab of the meeting: what stands on the invitation, what is still missing, and the next step. */
@Component({
  selector: 'dh-meeting-overview',
  imports: [
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

  private readonly agenda = inject(AgendaStore);
  private readonly status = computed(() => this.store.view()?.status ?? 'draft');
  protected readonly changeable = computed(() => this.store.conducting() && !isOver(this.status()));
  protected readonly underWay = computed(() => isUnderWay(this.status()));
  protected readonly wallUseful = computed(
    () => this.store.conducting() && !['draft', 'closed', 'cancelled'].includes(this.status()),
  );
  protected readonly items = computed(() => this.agenda.items()?.length);
  protected readonly preparation = computed(() => {
    const items = this.agenda.items() ?? [];
    return {
      agendaItems: items.length,
      itemsWithoutPresenter: items.filter(({ presenterId }) => presenterId === null).length,
      papers: new Set(items.flatMap(({ documentIds }) => documentIds)).size,
    };
  });
}
