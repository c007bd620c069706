import {
  afterNextRender,
  Component,
  computed,
  inject,
  output,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslocoDirective } from '@jsverse/transloco';
import { OpenPaper } from './open-paper';
import { SearchInPaper } from './search-in-paper';

/** Wait for the next letter before searching, milliseconds. */
const pause = 250;

/** Searches the paper: words with or without marks, how many hits, the next and the one before. */
@Component({
  selector: 'dh-search-bar',
  imports: [MatIcon, MatIconButton, MatProgressBar, TranslocoDirective],
  template: `
    <search *transloco="let t; prefix: 'documents'">
      <label class="heard-only" for="search-words">{{ t('search.title') }}</label>
      <input
        #words
        id="search-words"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        [placeholder]="t('search.placeholder')"
        (input)="typed(words.value)"
        (keydown.enter)="step(1, $event)"
        (keydown.shift.enter)="step(-1, $event)"
        (keydown.escape)="close()"
      />
      <p class="count figures" role="status">
        @if (words.value) {
          @if (search.hits().length > 0) {
            {{ t('search.at', { at: at(), count: search.hits().length }) }}
          } @else if (search.share() === 1) {
            {{ t('search.none') }}
          }
        }
      </p>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('search.previous')"
        (click)="search.step(-1)"
      >
        <mat-icon>keyboard_arrow_up</mat-icon>
      </button>
      <button
        matIconButton
        type="button"
        [attr.aria-label]="t('search.next')"
        (click)="search.step(1)"
      >
        <mat-icon>keyboard_arrow_down</mat-icon>
      </button>
      <button matIconButton type="button" [attr.aria-label]="t('search.close')" (click)="close()">
        <mat-icon>close</mat-icon>
      </button>
      @if (search.share() < 1) {
        <mat-progress-bar
          [value]="search.share() * 100"
          [attr.aria-label]="t('search.searching')"
        />
      }
    </search>
  `,
  styles: `
    search {
      position: relative;
      display: flex;
      align-items: center;
      padding: 0 0.25rem 0 0.75rem;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container);
    }
    input {
      flex: 1;
      min-width: 0;
      max-width: 30rem;
      height: 2.5rem;
      margin: 0.375rem 0;
      padding: 0 0.75rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--dh-radius-small);
      font: inherit;
      color: inherit;
      background: var(--mat-sys-surface-container-lowest);
    }
    .count {
      flex: none;
      min-width: 4.5rem;
      padding: 0 0.5rem;
      font-size: 0.9375rem;
      white-space: nowrap;
    }
    mat-progress-bar {
      position: absolute;
      inset: auto 0 -2px;
      height: 3px;
    }
  `,
})
export class SearchBar {
  readonly closed = output();

  protected readonly search = inject(SearchInPaper);
  protected readonly at = computed(() => (this.search.at() ?? -1) + 1);
  private readonly open = inject(OpenPaper);
  private readonly words = viewChild<ElementRef<HTMLInputElement>>('words');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => this.take());
  }

  /** The field is taken, with what was typed marked to be typed over. */
  take(): void {
    const field = this.words()?.nativeElement;
    field?.focus();
    field?.select();
  }

  protected typed(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.search.search(words, this.open.page() - 1);
    }, pause);
  }

  protected step(by: 1 | -1, press: Event): void {
    press.preventDefault();
    press.stopPropagation();
    this.search.step(by);
  }

  protected close(): void {
    clearTimeout(this.timer);
    this.search.clear();
    this.closed.emit();
  }
}
