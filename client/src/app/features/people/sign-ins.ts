import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type SignInEntry } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { StateChip, type Tone } from '../../ui/state-chip';
import { TimePipe } from '../../ui/time-pipe';

const tones: Record<SignInEntry['outcome'], Tone> = {
  accepted: 'good',
  wrong: 'stop',
  locked: 'stop',
  'too-many': 'waiting',
};

/** Who signed in, who failed to, from where. */
@Component({
  selector: 'dh-sign-ins-page',
  imports: [
    EmptyState,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    ProblemNotice,
    Skeleton,
    StateChip,
    TimePipe,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ t('sign-ins.find') }}</mat-label>
        <input matInput type="search" autocapitalize="none" #word (change)="find(word.value)" />
        <mat-icon matPrefix aria-hidden="true">search</mat-icon>
      </mat-form-field>
      <dh-problem-notice [problem]="problem()" retry (again)="find(word.value)" />
      @if (entries(); as lines) {
        <ul class="plain sheet">
          @for (one of lines; track one.id) {
            <li>
              <span class="figures at">{{ one.at | time }}</span>
              <span class="who">
                <strong>{{ one.name ?? t('sign-ins.nobody') }}</strong>
                <span class="quiet">{{ one.account }}</span>
              </span>
              <span class="quiet device">{{ one.address }} · {{ one.device }}</span>
              <dh-state-chip [tone]="tones[one.outcome]" [word]="t('sign-ins.' + one.outcome)" />
            </li>
          } @empty {
            <li><dh-empty-state icon="history" [title]="t('sign-ins.none')" /></li>
          }
        </ul>
        @if (next()) {
          <button matButton class="more" (click)="more()">{{ t('accounts.more') }}</button>
        }
      } @else if (!problem()) {
        <dh-skeleton [lines]="8" />
      }
    </ng-container>
  `,
  styles: `
    mat-form-field {
      width: min(100%, 24rem);
      margin-bottom: 1rem;
    }
    ul.sheet {
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: 10rem minmax(0, 2fr) minmax(0, 3fr) auto;
      align-items: center;
      gap: 0.125rem 1rem;
      padding: 0.625rem 1.25rem;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      line-height: 1.4;
    }
    li:last-child {
      border-bottom: 0;
    }
    .who {
      display: grid;
    }
    .quiet {
      font-size: 0.875rem;
    }
    .device {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .more {
      display: block;
      margin: 1rem auto;
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .who,
      .device {
        grid-column: 1 / -1;
      }
      dh-state-chip {
        grid-area: 1 / 2;
      }
    }
  `,
})
export class SignInsPage {
  private readonly api = inject(Api);

  protected readonly tones = tones;
  protected readonly entries = signal<readonly SignInEntry[] | undefined>(undefined);
  protected readonly next = signal<string | null>(null);
  protected readonly problem = signal<unknown>(undefined);
  private account = '';

  constructor() {
    void this.find('');
  }

  protected async find(word: string): Promise<void> {
    this.account = word.trim();
    this.entries.set(undefined);
    await this.read();
  }

  protected more(): Promise<void> {
    return this.read(this.next() ?? undefined);
  }

  private async read(before?: string): Promise<void> {
    this.problem.set(undefined);
    try {
      const { entries, next } = await this.api.call(routes.people.listSignIns, {
        query: {
          ...(this.account === '' ? {} : { account: this.account }),
          ...(before === undefined ? {} : { before }),
        },
      });
      this.entries.update((earlier = []) => [...earlier, ...entries]);
      this.next.set(next);
    } catch (error) {
      this.problem.set(error);
    }
  }
}
