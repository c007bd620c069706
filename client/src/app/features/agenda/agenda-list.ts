import { booleanAttribute, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AgendaItemView } from 'dienhong/contracts';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import type { Paper } from './agenda-item-form';
import { AgendaStore } from './agenda-store';
import { ItemClock } from './item-clock';

/** The agenda as it runs: what is done, what is on now with its clock, what comes. Chair and secretary move it on. */
@Component({
  selector: 'dh-agenda-list',
  imports: [
    EmptyState,
    ItemClock,
    MatButton,
    MatIcon,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'agenda'">
      <dh-problem-notice [problem]="store.problem() ?? problem()" retry (again)="store.reload()" />
      @if (store.items(); as items) {
        <ol class="plain">
          @for (item of items; track item.id) {
            <li [class]="item.state" [attr.aria-current]="item.state === 'current' ? 'step' : null">
              <span class="mark figures">
                @if (item.state === 'done') {
                  <mat-icon aria-hidden="true">check</mat-icon>
                } @else {
                  {{ item.order }}
                }
              </span>
              <span class="what">
                <strong>{{ item.title }}</strong>
                @if (item.state === 'current') {
                  <span class="now">{{ t('state.current') }}</span>
                }
                <span class="facts">
                  @if (item.presenterName; as name) {
                    <span class="quiet">{{ name }}</span>
                  }
                  @if (item.state === 'waiting') {
                    <span class="quiet figures">
                      {{ t('minutes', { count: item.plannedMinutes }) }}
                    </span>
                  } @else {
                    <dh-item-clock [item]="item" />
                  }
                </span>
                @for (paper of papersOf(item); track paper.id) {
                  <a
                    class="paper"
                    [routerLink]="['/meetings', store.meetingId(), 'documents', paper.id]"
                  >
                    <mat-icon aria-hidden="true">description</mat-icon>{{ paper.title }}
                  </a>
                }
              </span>
              @if (conducting() && item.state !== 'current') {
                <button
                  matButton="outlined"
                  [disabled]="working()"
                  [attr.aria-label]="
                    t(item.state === 'done' ? 'back-to' : 'move-to', { title: item.title })
                  "
                  (click)="moveTo(item)"
                >
                  {{ item.state === 'done' ? t('back-here') : t('move-here') }}
                </button>
              }
            </li>
          } @empty {
            <li><dh-empty-state icon="format_list_numbered" [title]="t('none')" /></li>
          }
        </ol>
      } @else if (!store.problem()) {
        <dh-skeleton [lines]="4" />
      }
    </ng-container>
  `,
  styleUrl: './agenda-list.scss',
})
export class AgendaList {
  /** Shows the buttons that move the meeting. */
  readonly conducting = input(false, { transform: booleanAttribute });
  /** The papers of the meeting, for their titles. */
  readonly papers = input<readonly Paper[]>([]);

  protected readonly store = inject(AgendaStore);
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  private readonly byId = computed(() => new Map(this.papers().map((paper) => [paper.id, paper])));

  protected papersOf({ documentIds }: AgendaItemView): Paper[] {
    return documentIds.map((id) => this.byId().get(id)).filter((paper) => paper !== undefined);
  }

  protected async moveTo({ id }: AgendaItemView): Promise<void> {
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await this.store.moveTo(id);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
