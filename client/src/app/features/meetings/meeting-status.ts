import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingStatus } from 'dienhong/domain';
import { StateChip, type Tone } from '../../ui/state-chip';

const tones = {
  draft: 'calm',
  invited: 'waiting',
  'in-session': 'now',
  adjourned: 'waiting',
  closed: 'good',
  cancelled: 'stop',
} as const satisfies Record<MeetingStatus, Tone>;

const shapes: Partial<Record<MeetingStatus, string>> = {
  draft: 'edit_note',
  invited: 'mark_email_read',
  adjourned: 'pause_circle',
};

/** The state of a meeting in a word and a shape. */
@Component({
  selector: 'dh-meeting-status',
  imports: [StateChip, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      <dh-state-chip [word]="t('status.' + status())" [tone]="tone()" [icon]="icon()" />
    </ng-container>
  `,
})
export class MeetingStatusChip {
  readonly status = input.required<MeetingStatus>();

  protected readonly tone = computed(() => tones[this.status()]);
  protected readonly icon = computed(() => shapes[this.status()]);
}
