import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemError, tell } from '../api/problem-error';

/** What happened, what was kept, and what to press. Give it whatever was thrown; nothing shows nothing. */
@Component({
  selector: 'dh-problem-notice',
  imports: [MatButton, MatIcon, TranslocoDirective],
  template: `
    <div role="alert">
      @if (told(); as said) {
        <div class="notice" *transloco="let t">
          <mat-icon aria-hidden="true">error</mat-icon>
          <div class="words">
            <p>{{ t(said.key, said.detail) }}</p>
            @if (kept()) {
              <p>{{ t('problem.kept') }}</p>
            }
            @if (reference(); as id) {
              <p class="reference">{{ t('problem.reference', { id }) }}</p>
            }
          </div>
          @if (said.again && retry()) {
            <button matButton type="button" (click)="again.emit()">{{ t('ui.again') }}</button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0.5rem 0.75rem;
      margin-block: 0.75rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--dh-stop);
      border-radius: var(--dh-radius);
      color: var(--dh-stop-ink);
      background: var(--dh-stop-surface);
    }
    .words {
      flex: 1 1 14rem;
    }
    .reference {
      font-size: 0.8125rem;
      opacity: 0.85;
    }
    button {
      margin-block: -0.375rem;
    }
  `,
})
export class ProblemNotice {
  readonly problem = input<unknown>();
  /** Something was being entered, and it is still there. */
  readonly kept = input(false, { transform: booleanAttribute });
  /** Offer to try again where that may help; `again` tells when it is pressed. */
  readonly retry = input(false, { transform: booleanAttribute });
  readonly again = output();

  protected readonly told = computed(() => {
    const problem = this.problem();
    return problem === undefined || problem === null ? undefined : tell(problem);
  });
  /** An administrator finds the failure in the log by it. */
  protected readonly reference = computed(() => {
    const problem = this.problem();
    return problem instanceof ProblemError && problem.problem.status >= 500
      ? problem.problem.requestId
      : undefined;
  });
}
