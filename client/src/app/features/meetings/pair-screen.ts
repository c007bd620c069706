import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { can, groupJoinCode } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Session } from '../../session/session';
import { ProblemNotice } from '../../ui/problem-notice';
import { TimePipe } from '../../ui/time-pipe';
import { MeetingStore } from './meeting-store';

/** Gives the code that turns a browser in the hall into the wall, or opens the wall here. */
@Component({
  selector: 'dh-pair-screen',
  imports: [MatButton, MatIcon, Permitted, ProblemNotice, TimePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      @if (paired(); as paired) {
        <p>{{ t('wall.how') }}</p>
        <p class="code figures">{{ grouped() }}</p>
        <p class="quiet">{{ t('wall.until') }} {{ paired.expiresAt | time }}</p>
        <a matButton="outlined" target="_blank" rel="noopener" [href]="address()">
          <mat-icon>open_in_new</mat-icon>{{ t('wall.open') }}
        </a>
      } @else {
        <button matButton="outlined" [dhPermitted]="allowed()" (click)="pair()">
          <mat-icon>cast</mat-icon>{{ t('wall.pair') }}
        </button>
      }
      <dh-problem-notice [problem]="problem()" />
    </ng-container>
  `,
  styles: `
    .code {
      font-size: 2rem;
      font-weight: 600;
      letter-spacing: 0.08em;
    }
    a {
      margin-top: 0.75rem;
    }
  `,
})
export class PairScreen {
  protected readonly paired = signal<{ code: string; expiresAt: string } | undefined>(undefined);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly grouped = computed(() => groupJoinCode(this.paired()?.code ?? ''));
  protected readonly address = computed(() => `/screen?code=${this.paired()?.code ?? ''}`);
  protected readonly allowed = computed(() =>
    can(this.session.actor(), 'screen.pair', this.store.scene()),
  );

  private readonly store = inject(MeetingStore);
  private readonly session = inject(Session);

  protected async pair(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.paired.set(await this.store.pairScreen());
    } catch (error) {
      this.problem.set(error);
    }
  }
}
