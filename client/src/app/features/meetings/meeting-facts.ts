import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingView } from 'dienhong/contracts';
import { groupJoinCode } from 'dienhong/domain';
import { TimePipe } from '../../ui/time-pipe';
import { vietnamDay } from '../../ui/vietnam-time';

/** When, where, who: what stands on an invitation. */
@Component({
  selector: 'dh-meeting-facts',
  imports: [MatIcon, TimePipe, TranslocoDirective],
  template: `
    <dl *transloco="let t; prefix: 'meetings'">
      <div>
        <dt><mat-icon aria-hidden="true">schedule</mat-icon>{{ t('facts.when') }}</dt>
        <dd class="figures">
          {{ meeting().startsAt | time: 'weekday-time' }} –
          {{ meeting().endsAt | time: (oneDay() ? 'time' : 'weekday-time') }}
        </dd>
      </div>
      <div>
        <dt><mat-icon aria-hidden="true">location_on</mat-icon>{{ t('facts.where') }}</dt>
        <dd>{{ meeting().place }}</dd>
      </div>
      <div>
        <dt><mat-icon aria-hidden="true">apartment</mat-icon>{{ t('facts.unit') }}</dt>
        <dd>{{ meeting().unitName }}</dd>
      </div>
      <div>
        <dt><mat-icon aria-hidden="true">gavel</mat-icon>{{ t('seat.chair') }}</dt>
        <dd>
          {{ meeting().chair.name }} <span class="quiet">{{ meeting().chair.position }}</span>
        </dd>
      </div>
      <div>
        <dt><mat-icon aria-hidden="true">edit_note</mat-icon>{{ t('seat.secretary') }}</dt>
        <dd>
          {{ meeting().secretary.name }}
          <span class="quiet">{{ meeting().secretary.position }}</span>
        </dd>
      </div>
      @if (code(); as code) {
        <div>
          <dt><mat-icon aria-hidden="true">qr_code_2</mat-icon>{{ t('facts.join-code') }}</dt>
          <dd class="code figures">{{ code }}</dd>
        </div>
      }
      @if (meeting().openedAt; as openedAt) {
        <div>
          <dt><mat-icon aria-hidden="true">play_circle</mat-icon>{{ t('facts.opened') }}</dt>
          <dd class="figures">{{ openedAt | time }}</dd>
        </div>
      }
      @if (meeting().closedAt; as closedAt) {
        <div>
          <dt><mat-icon aria-hidden="true">stop_circle</mat-icon>{{ t('facts.closed') }}</dt>
          <dd class="figures">{{ closedAt | time }}</dd>
        </div>
      }
      @if (meeting().cancelReason; as reason) {
        <div>
          <dt><mat-icon aria-hidden="true">event_busy</mat-icon>{{ t('facts.cancelled') }}</dt>
          <dd>{{ reason }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: 1rem 1.5rem;
      margin: 0;
    }
    dt {
      display: flex;
      align-items: center;
      gap: 0.375rem;
      font-size: 0.875rem;
      color: var(--mat-sys-on-surface-variant);
    }
    dt .mat-icon {
      width: 1.25rem;
      height: 1.25rem;
      font-size: 1.25rem;
    }
    dd {
      margin: 0.125rem 0 0;
      font-weight: 500;
    }
    dd .quiet {
      display: block;
      font-size: 0.9375rem;
      font-weight: 400;
    }
    .code {
      font-size: 1.25rem;
      letter-spacing: 0.06em;
    }
  `,
})
export class MeetingFacts {
  readonly meeting = input.required<MeetingView>();

  protected readonly oneDay = computed(
    () => vietnamDay(this.meeting().startsAt) === vietnamDay(this.meeting().endsAt),
  );
  protected readonly code = computed(() => {
    const code = this.meeting().joinCode;
    return code === null ? undefined : groupJoinCode(code);
  });
}
