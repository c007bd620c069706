import { booleanAttribute, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { QuorumView } from 'dienhong/contracts';
import { quorumRuleIds, quorumRules } from 'dienhong/domain';
import { language } from '../../language/language';
import { attendanceWords } from './attendance-words';

/** Whether enough members are here, how many are missing, and by which law. */
@Component({
  selector: 'dh-quorum-sentence',
  providers: [attendanceWords],
  imports: [MatIcon, TranslocoDirective],
  template: `
    @if (quorum(); as count) {
      <div *transloco="let t; prefix: 'attendance'" [class]="count.met ? 'met' : 'missing'">
        <mat-icon aria-hidden="true">{{ count.met ? 'check_circle' : 'group_remove' }}</mat-icon>
        <div>
          <p class="said">
            {{ t(count.met ? 'quorum.met' : 'quorum.missing', figures()) }}
          </p>
          @if (!brief()) {
            <p class="basis">
              {{ t('quorum.' + count.rule) }} {{ t('quorum.basis', { basis: basis() }) }}
            </p>
          }
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host > div {
      display: flex;
      gap: 0.625rem;
    }
    .said {
      font-weight: 500;
    }
    .met .mat-icon {
      color: var(--dh-good);
    }
    .missing .mat-icon {
      color: var(--dh-stop);
    }
    .basis {
      font-size: 0.9375rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class QuorumSentence {
  readonly quorum = input.required<QuorumView | undefined>();
  /** Without the law: where room is short. */
  readonly brief = input(false, { transform: booleanAttribute });

  private readonly language = language();

  protected readonly figures = computed(() => {
    const { present = 0, entitled = 0, needed = 0 } = this.quorum() ?? {};
    return { present, entitled, needed, missing: Math.max(0, needed - present) };
  });
  protected readonly basis = computed(() => {
    const quorum = this.quorum();
    const rule = quorumRuleIds.find((id) => id === quorum?.rule);
    return rule === undefined
      ? (quorum?.legalBasis ?? '')
      : quorumRules[rule].legalBasis[this.language()];
  });
}
