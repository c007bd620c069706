import { Component, computed, effect, ElementRef, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ModeratedQuestion } from 'dienhong/contracts';
import { nextStatus } from 'dienhong/domain';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { ModeratedCard } from './moderated-card';
import { ModerationStore } from './moderation-store';
import { byNewest } from './question-order';

const shelves = ['received', 'waiting', 'answered', 'refused'] as const;
type Shelf = (typeof shelves)[number];

/** The secretary's table of citizens' questions, worked by keyboard as the hall goes on. */
@Component({
  selector: 'dh-moderation-page',
  imports: [EmptyState, ModeratedCard, PageHeader, ProblemNotice, Skeleton, TranslocoDirective],
  providers: [ModerationStore],
  styleUrl: './citizen.scss',
  styles: `
    .shelves {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-bottom: 0.75rem;
    }
    .shelves [aria-pressed='true'] {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0.75rem 0 0;
      padding: 0;
      list-style: none;
    }
    li.selected {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 4px 0 0 var(--mat-sys-primary);
    }
    kbd {
      padding: 0 0.375rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 0.25rem;
      font: inherit;
      font-size: 0.875rem;
      font-weight: 600;
    }
  `,
  template: `
    <div class="page" *transloco="let t; prefix: 'questions'">
      <dh-page-header
        [title]="t('moderate.title')"
        [text]="t('moderate.text')"
        [back]="['/meetings', meetingId()]"
      />
      <dh-problem-notice retry [problem]="store.problem()" (again)="store.readAll()" />
      <div class="shelves" role="group" [attr.aria-label]="t('moderate.shelves')">
        @for (one of shelves; track one) {
          <button
            type="button"
            class="plain"
            [attr.aria-pressed]="shelf() === one"
            (click)="shelf.set(one)"
          >
            {{ t('moderate.shelf.' + one) }}
            <span class="figures">({{ counts()[one] }})</span>
          </button>
        }
      </div>
      <p class="quiet">
        <kbd>↑</kbd> <kbd>↓</kbd> {{ t('moderate.key-move') }} · <kbd>A</kbd>
        {{ t('moderate.approve') }} · <kbd>R</kbd> {{ t('moderate.refuse') }}
      </p>
      <p class="heard-only" role="status">
        {{ t('moderate.heard', { count: counts().received }) }}
      </p>
      @if (store.all() === undefined) {
        @if (!store.problem()) {
          <dh-skeleton [lines]="6" />
        }
      } @else {
        <ul>
          @for (question of shown(); track question.id) {
            <li
              class="sheet"
              [class.selected]="question.id === selectedId()"
              [attr.data-question]="question.id"
              [attr.tabindex]="question.id === selectedId() ? 0 : -1"
              (focusin)="chosenId.set(question.id)"
              (keydown)="press($event)"
            >
              <dh-moderated-card
                [question]="question"
                [selected]="question.id === selectedId()"
                [refusing]="refusingId() === question.id"
                (refusingChange)="refusingId.set($event ? question.id : undefined)"
              />
            </li>
          }
        </ul>
        @if (shown().length === 0) {
          <dh-empty-state
            icon="forum"
            [title]="t('moderate.empty.' + shelf())"
            [text]="t('moderate.empty-text')"
          />
        }
      }
    </div>
  `,
})
export class ModerationPage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(ModerationStore);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly shelves = shelves;
  protected readonly shelf = signal<Shelf>('received');
  protected readonly chosenId = signal<string | undefined>(undefined);
  protected readonly refusingId = signal<string | undefined>(undefined);

  private readonly stocked = computed<Record<Shelf, readonly ModeratedQuestion[]>>(() => ({
    received: this.store.received(),
    waiting: this.store.waiting(),
    answered: this.store.of('answered').sort(byNewest),
    refused: this.store.of('refused').sort(byNewest),
  }));
  protected readonly shown = computed(() => this.stocked()[this.shelf()]);
  protected readonly counts = computed(() => {
    const stocked = this.stocked();
    return {
      received: stocked.received.length,
      waiting: stocked.waiting.length,
      answered: stocked.answered.length,
      refused: stocked.refused.length,
    };
  });
  /** The chosen one, or the first of the shelf when that has left it. */
  protected readonly selectedId = computed(() => {
    const chosen = this.chosenId();
    const shown = this.shown();
    return shown.some((one) => one.id === chosen) ? chosen : shown[0]?.id;
  });

  constructor() {
    effect(() => {
      this.store.meetingId.set(this.meetingId());
    });
  }

  /** Keys for the whole list; inside a field they write letters. */
  protected press(key: KeyboardEvent): void {
    const target = key.target as HTMLElement;
    if (target.closest('textarea, select, input') !== null) return;
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const shown = this.shown();
    const place = shown.findIndex((one) => one.id === this.selectedId());
    const question = shown[place];
    if (question === undefined) return;
    switch (key.key) {
      case 'ArrowDown':
        this.go(shown[place + 1]);
        break;
      case 'ArrowUp':
        this.go(shown[place - 1]);
        break;
      case 'a':
      case 'A':
        if (!nextStatus(question.status, 'approve').accepted) return;
        void this.store.approve(question).then((done) => {
          if (done) this.go(shown[place + 1] ?? shown[place - 1]);
        });
        break;
      case 'r':
      case 'R':
        if (!nextStatus(question.status, 'refuse').accepted) return;
        this.refusingId.set(question.id);
        break;
      default:
        return;
    }
    key.preventDefault();
  }

  private go(question: ModeratedQuestion | undefined): void {
    if (question === undefined) return;
    this.chosenId.set(question.id);
    this.page.querySelector<HTMLElement>(`[data-question="${question.id}"]`)?.focus();
  }
}
