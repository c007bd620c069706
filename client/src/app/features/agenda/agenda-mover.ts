import { Component, computed, inject, input, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { mayMoveAgenda, type MeetingStatus } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { LargeButton } from '../../ui/large-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { AgendaStore } from './agenda-store';
import { ItemClock } from './item-clock';

/** What is on now, and one large button to go on to the next item: for the chair's panel. */
@Component({
  selector: 'dh-agenda-mover',
  imports: [ItemClock, LargeButton, MatIcon, Permitted, ProblemNotice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'agenda'">
      @if (store.current(); as current) {
        <p class="quiet">{{ t('mover.now', { order: current.order, count: count() }) }}</p>
        <p class="title">{{ current.title }}</p>
        <p class="facts">
          <dh-item-clock [item]="current" />
          @if (current.presenterName; as name) {
            <span><mat-icon aria-hidden="true">person</mat-icon>{{ name }}</span>
          }
        </p>
      } @else {
        <p class="title">{{ t('mover.not-begun') }}</p>
      }
      @if (store.next(); as next) {
        <button
          dhLargeButton
          icon="skip_next"
          [disabled]="working()"
          [dhPermitted]="may()"
          (click)="moveTo(next.id)"
        >
          {{ t('mover.next', { title: next.title }) }}
        </button>
      } @else if (store.current()) {
        <p class="quiet">{{ t('mover.last') }}</p>
      }
      <dh-problem-notice [problem]="problem()" />
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    .title {
      font-size: 1.25rem;
      font-weight: 600;
      line-height: 1.4;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      font-size: 1.125rem;
    }
    .facts span {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
    }
  `,
})
export class AgendaMover {
  /** A meeting that rests does not go on. */
  readonly status = input.required<MeetingStatus>();

  protected readonly store = inject(AgendaStore);
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly may = computed(() => mayMoveAgenda(this.status()));
  protected readonly count = computed(() => this.store.items()?.length ?? 0);

  protected async moveTo(itemId: string): Promise<void> {
    this.working.set(true);
    this.problem.set(undefined);
    try {
      await this.store.moveTo(itemId);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}
