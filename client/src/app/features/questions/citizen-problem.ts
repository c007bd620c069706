import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { tell } from '../../api/problem-error';

/** What happened, what was kept and what to press, for phones: without icons and widgets. */
@Component({
  selector: 'dh-citizen-problem',
  imports: [TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    .notice {
      margin-block: 0.75rem;
      padding: 0.75rem 1rem;
      border: 2px solid var(--dh-stop);
      border-radius: var(--dh-radius);
      color: var(--dh-stop-ink);
      background: var(--dh-stop-surface);
    }
    button {
      margin-top: 0.5rem;
    }
  `,
  template: `
    <div role="alert" *transloco="let t">
      @if (told(); as said) {
        <div class="notice">
          <p>{{ t(said.key, said.detail) }}</p>
          @if (kept()) {
            <p>{{ t('problem.kept') }}</p>
          }
          @if (said.again && retry()) {
            <button type="button" class="plain" (click)="again.emit()">{{ t('ui.again') }}</button>
          }
        </div>
      }
    </div>
  `,
})
export class CitizenProblem {
  readonly problem = input<unknown>();
  readonly kept = input(false, { transform: booleanAttribute });
  readonly retry = input(false, { transform: booleanAttribute });
  readonly again = output();

  protected readonly told = computed(() => {
    const problem = this.problem();
    return problem === undefined || problem === null ? undefined : tell(problem);
  });
}
