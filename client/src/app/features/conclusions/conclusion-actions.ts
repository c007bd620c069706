import { Component, computed, inject, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { can, mayIssueConclusion, seatedIds, type Decision } from 'dienhong/domain';
import { firstValueFrom } from 'rxjs';
import { Permitted } from '../../session/permitted';
import { permission } from '../../session/permission';
import { Session } from '../../session/session';
import { Confirm } from '../../ui/confirm';
import { LargeButton } from '../../ui/large-button';
import { MeetingStore } from '../meetings/index';
import { ConclusionStore } from './conclusion-store';
import { GiveBackDialog } from './give-back-dialog';

/** The next step of the notice, always at the foot of the screen, and whether the page is saved. */
@Component({
  selector: 'dh-conclusion-actions',
  imports: [LargeButton, Permitted, TranslocoDirective],
  template: `
    <div class="bar" *transloco="let t; prefix: 'conclusions'">
      <p role="status">
        @if (savedState(); as state) {
          {{ t('saved.' + state) }}
        }
      </p>
      @switch (status()) {
        @case ('draft') {
          <button dhLargeButton look="filled" icon="send" [disabled]="working()" (click)="submit()">
            {{ t('step.submit') }}
          </button>
        }
        @case ('submitted') {
          @if (mayApprove().accepted) {
            <button dhLargeButton icon="undo" [disabled]="working()" (click)="giveBack()">
              {{ t('step.give-back') }}
            </button>
            <button
              dhLargeButton
              look="filled"
              icon="check"
              [disabled]="working()"
              (click)="approve()"
            >
              {{ t('step.approve') }}
            </button>
          } @else {
            <p class="waiting">{{ t('step.waiting') }}</p>
          }
        }
        @case ('approved') {
          @if (mayApprove().accepted) {
            <button dhLargeButton icon="undo" [disabled]="working()" (click)="giveBack()">
              {{ t('step.give-back') }}
            </button>
          }
          <button
            dhLargeButton
            look="filled"
            icon="verified"
            [dhPermitted]="mayIssue()"
            [disabled]="working()"
            (click)="issue()"
          >
            {{ t(working() ? 'step.issuing' : 'step.issue') }}
          </button>
        }
      }
    </div>
  `,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 2;
      display: block;
      margin-top: 1.5rem;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 0.75rem;
      max-width: 52rem;
      margin: 0 auto;
      padding: 0.75rem 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--dh-radius) var(--dh-radius) 0 0;
      background: var(--mat-sys-surface-container-low);
    }
    p:first-child {
      flex: 1 1 8rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .waiting {
      font-weight: 500;
    }
    @media (max-width: 40rem) {
      button {
        flex: 1 1 8rem;
        padding-inline: 0.75rem;
      }
    }
  `,
})
export class ConclusionActions {
  private readonly store = inject(ConclusionStore);
  private readonly meetings = inject(MeetingStore);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly transloco = inject(TranslocoService);

  protected readonly working = signal(false);
  protected readonly status = computed(() => this.store.newest()?.status);
  protected readonly savedState = computed(() => {
    if (this.status() !== 'draft') return undefined;
    if (this.store.saving()) return 'saving';
    if (this.store.wrong().size > 0) return 'incomplete';
    return this.store.dirty() ? 'not-yet' : 'saved';
  });
  protected readonly mayApprove = permission('conclusion.approve', () => this.meetings.scene());
  /** First who, then when. */
  protected readonly mayIssue = computed<Decision<null> | undefined>(() => {
    const meeting = this.meetings.meeting();
    if (meeting === undefined) return undefined;
    const allowed = can(this.session.actor(), 'conclusion.issue', this.meetings.scene());
    return allowed.accepted ? mayIssueConclusion(meeting.status) : allowed;
  });

  protected async submit(): Promise<void> {
    await this.work(() => this.store.submit());
  }

  protected async approve(): Promise<void> {
    await this.work(() => this.store.approve());
  }

  protected async giveBack(): Promise<void> {
    const opened = this.dialog.open<GiveBackDialog, undefined, string>(GiveBackDialog, {
      width: '36rem',
    });
    const reason = await firstValueFrom(opened.afterClosed());
    if (reason !== undefined) await this.work(() => this.store.giveBack(reason));
  }

  protected async issue(): Promise<void> {
    const meeting = this.meetings.meeting();
    const people = meeting === undefined ? 0 : seatedIds(meeting).length;
    const say = (key: string): string =>
      this.transloco.translate(`conclusions.issue.${key}`, { people });
    const sure = await this.confirm.ask({
      title: say('title'),
      text: say('text'),
      yes: say('yes'),
    });
    if (sure) await this.work(() => this.store.issue());
  }

  private async work(step: () => Promise<void>): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    try {
      await step();
    } finally {
      this.working.set(false);
    }
  }
}
