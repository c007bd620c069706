import { booleanAttribute, Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { MeetingStatusChip } from '../../features/meetings';
import { TimePipe } from '../../ui/time-pipe';
import type { ShownNeed } from './start-store';

const icons = {
  now: 'groups',
  soon: 'schedule',
  answer: 'mail',
  papers: 'description',
  conclusion: 'task',
  prepare: 'edit_note',
} as const;

interface Way {
  readonly word: string;
  readonly to: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/** One thing that needs me and the one way to it. The first of the page carries the button to press. */
@Component({
  selector: 'dh-need-card',
  imports: [MatButton, MatIcon, MeetingStatusChip, RouterLink, TimePipe, TranslocoDirective],
  host: { '[class]': 'need().kind', '[class.first]': 'first()' },
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      <div class="words">
        <p class="kind">
          <mat-icon aria-hidden="true">{{ icon() }}</mat-icon>{{ t('start.need.' + need().kind) }}
        </p>
        @if (need().kind === 'conclusion' && need().conclusion; as conclusion) {
          <h2>{{ conclusion.subject }}</h2>
          <p class="quiet">
            <span class="figures">{{ conclusion.reference }}</span>
            · {{ conclusion.issuedAt | time }}
          </p>
        } @else if (need().meeting; as meeting) {
          <h2>{{ meeting.title }}</h2>
          <p class="facts quiet">
            <span class="figures">{{ meeting.startsAt | time: 'weekday-time' }}</span>
            <span>{{ meeting.place }}</span>
            <span>{{ t('chaired-by', { name: meeting.chairName }) }}</span>
            @if (meeting.status === 'adjourned' || meeting.status === 'draft') {
              <dh-meeting-status [status]="meeting.status" />
            }
          </p>
        }
        <ng-content />
      </div>
      <a [matButton]="look()" [routerLink]="way().to" [queryParams]="way().query">
        {{ t('start.go.' + way().word) }}
      </a>
    </ng-container>
  `,
  styleUrl: './need-card.scss',
})
export class NeedCard {
  readonly need = input.required<ShownNeed>();
  /** The weightiest of the page. */
  readonly first = input(false, { transform: booleanAttribute });

  protected readonly icon = computed(() => icons[this.need().kind]);
  /** An invitation is answered in the card itself; its link only leads on. */
  protected readonly look = computed(() =>
    this.first() && this.need().kind !== 'answer' ? 'filled' : 'outlined',
  );
  protected readonly way = computed<Way>(() => {
    const { kind, meeting, meetingId } = this.need();
    const to = (...rest: string[]): string[] => ['/meetings', meetingId, ...rest];
    const conducts = meeting?.seat === 'chair' || meeting?.seat === 'secretary';
    switch (kind) {
      case 'now':
        return conducts ? { word: 'chair', to: to('chair') } : { word: 'room', to: to('room') };
      case 'soon':
        return conducts ? { word: 'prepare', to: to() } : { word: 'room', to: to('room') };
      case 'answer':
        return { word: 'details', to: to() };
      case 'papers':
        return { word: 'papers', to: to(), query: { tab: 'papers' } };
      case 'conclusion':
        return { word: 'conclusion', to: to('conclusion') };
      case 'prepare':
        return { word: 'prepare', to: to() };
    }
  });
}
