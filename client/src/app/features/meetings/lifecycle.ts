import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  can,
  closeMeeting,
  openMeeting,
  stepsFrom,
  type Decision,
  type MeetingStep,
} from 'dienhong/domain';
import { ServerClock } from '../../api/server-clock';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { Confirm } from '../../ui/confirm';
import { ProblemNotice } from '../../ui/problem-notice';
import { CancelDialog } from './cancel-dialog';
import { MeetingStore } from './meeting-store';

const icons: Record<MeetingStep, string> = {
  invite: 'outgoing_mail',
  open: 'play_arrow',
  adjourn: 'pause',
  resume: 'play_arrow',
  close: 'stop_circle',
  cancel: 'event_busy',
};
/** Steps that are asked about before they are taken. */
const weighty: readonly MeetingStep[] = ['invite', 'close'];
/** Opening is asked about when the meeting is not to begin within this time, milliseconds. */
const early = 3_600_000;

/** The steps that may be taken now: the usual next one as the button to press, the others beside it. */
@Component({
  selector: 'dh-meeting-lifecycle',
  imports: [MatButton, MatIcon, Permitted, ProblemNotice, TranslocoDirective],
  template: `
    <div class="steps" *transloco="let t; prefix: 'meetings'">
      @for (step of steps(); track step) {
        @if (step === primary()) {
          <button
            matButton="filled"
            [dhPermitted]="decisionOn(step)"
            [disabled]="working()"
            (click)="take(step)"
          >
            <mat-icon>{{ icons[step] }}</mat-icon>{{ t('step.' + step) }}
          </button>
        } @else {
          <button
            matButton="outlined"
            [dhPermitted]="decisionOn(step)"
            [disabled]="working()"
            (click)="take(step)"
          >
            <mat-icon>{{ icons[step] }}</mat-icon>{{ t('step.' + step) }}
          </button>
        }
      }
    </div>
    <dh-problem-notice [problem]="problem()" />
  `,
  styles: `
    .steps {
      display: flex;
      flex-flow: row-reverse wrap;
      justify-content: flex-end;
      gap: 0.75rem;
    }
  `,
})
export class MeetingLifecycle {
  /** How many items the agenda has; undefined while it is not known. */
  readonly agendaItems = input<number>();
  readonly voteOpen = input(false);
  /** Another word's button is the one to press here: no step is shown as the primary one. */
  readonly quiet = input(false);

  protected readonly icons = icons;
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly steps = computed(() => {
    const status = this.store.view()?.status;
    return status === undefined ? [] : [...stepsFrom(status)].reverse();
  });
  protected readonly primary = computed(() => {
    if (this.quiet()) return undefined;
    const steps = this.steps();
    // In session the usual next thing is not to end it.
    return (['invite', 'open', 'resume'] as const).find((step) => steps.includes(step));
  });

  private readonly store = inject(MeetingStore);
  private readonly clock = inject(ServerClock);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly transloco = inject(TranslocoService);

  protected decisionOn(step: MeetingStep): Decision<unknown> | undefined {
    const meeting = this.store.meeting();
    if (meeting === undefined) return undefined;
    const allowed = can(this.session.actor(), 'meeting.conduct', this.store.scene());
    if (!allowed.accepted) return allowed;
    const items = this.agendaItems();
    if (step === 'open' && items !== undefined) return openMeeting(meeting, items);
    if (step === 'close') return closeMeeting(meeting.status, this.voteOpen());
    return allowed;
  }

  protected async take(step: MeetingStep): Promise<void> {
    if (step === 'cancel') {
      this.dialog.open(CancelDialog, { data: this.store, width: '32rem' });
      return;
    }
    if (this.asks(step) && !(await this.sure(step))) return;
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await this.store.take(step);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }

  private asks(step: MeetingStep): boolean {
    if (step !== 'open') return weighty.includes(step);
    const startsAt = this.store.meeting()?.startsAt.getTime() ?? 0;
    return startsAt - this.clock.now() > early;
  }

  private sure(step: MeetingStep): Promise<boolean> {
    const say = (key: string): string => this.transloco.translate(`meetings.${key}`);
    return this.confirm.ask({
      title: say(`sure.${step}-title`),
      text: say(`sure.${step}-text`),
      yes: say(`step.${step}`),
    });
  }
}
