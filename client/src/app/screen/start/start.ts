import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { InvitationCard } from '../../features/attendance';
import { MeetingRow } from '../../features/meetings';
import { Session } from '../../session/session';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { NeedCard } from './need-card';
import { StartStore } from './start-store';

/** The start page: what needs me now, not a menu; then my calendar. */
@Component({
  selector: 'dh-start-page',
  imports: [
    EmptyState,
    InvitationCard,
    MatButton,
    MatIcon,
    MeetingRow,
    NeedCard,
    PageHeader,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [StartStore],
  template: `
    <div class="page" *transloco="let t; prefix: 'meetings'">
      <dh-page-header [title]="t('start.title')" [above]="t('start.hello', { name: name() })">
        <a matButton="outlined" routerLink="/meetings/new">
          <mat-icon>add</mat-icon>{{ t('start.register') }}
        </a>
      </dh-page-header>
      <dh-problem-notice [problem]="store.problem()" retry (again)="store.load()" />
      @if (store.loaded()) {
        <section class="needs" [attr.aria-label]="t('start.title')">
          @for (need of store.needs(); track need.kind + need.meetingId; let first = $first) {
            <dh-need-card [need]="need" [first]="first">
              @if (need.kind === 'answer' && need.invitation; as invitation) {
                <dh-invitation-card
                  [meetingId]="need.meetingId"
                  [answer]="invitation.answer"
                  [reason]="invitation.reason"
                  (answered)="store.load()"
                />
              }
            </dh-need-card>
          } @empty {
            <dh-empty-state
              icon="task_alt"
              [title]="t('start.none')"
              [text]="t('start.none-text')"
            />
          }
        </section>
        <section>
          <div class="above">
            <h2>{{ t('start.calendar') }}</h2>
            <a matButton routerLink="/calendar">{{ t('start.whole-calendar') }}</a>
          </div>
          @if (store.coming().length > 0) {
            <ul class="plain sheet">
              @for (meeting of store.coming(); track meeting.id) {
                <li><dh-meeting-row [meeting]="meeting" /></li>
              }
            </ul>
          } @else {
            <p class="quiet">{{ t('start.nothing-coming') }}</p>
          }
        </section>
      } @else if (!store.problem()) {
        <dh-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    .page {
      max-width: 60rem;
    }
    .needs {
      display: grid;
      gap: 0.875rem;
      margin-bottom: 2rem;
    }
    .above {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
    }
    ul.sheet {
      padding: 0;
      overflow: hidden;
    }
    li + li {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class StartPage {
  protected readonly store = inject(StartStore);

  private readonly session = inject(Session);
  protected readonly name = computed(() => this.session.account()?.name ?? '');
}
