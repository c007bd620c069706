import { booleanAttribute, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { VoteResult as Figures, VoteView } from 'dienhong/contracts';
import { explainResult, majorityRules } from 'dienhong/domain';
import { language } from '../../language/language';
import { votingWords } from './voting-words';

/** The result of a vote: verdict with its arithmetic, a bar for each choice. `wall` for the hall's screen. */
@Component({
  selector: 'dh-vote-result',
  providers: [votingWords],
  imports: [MatIcon, TranslocoDirective],
  host: { '[class.wall]': 'wall()' },
  templateUrl: './vote-result.html',
  styleUrl: './vote-result.scss',
})
export class VoteResult {
  readonly vote = input.required<VoteView>();
  /** Figures that only chair and secretary have before publication; otherwise the vote's own. */
  readonly figures = input<Figures | null>();
  /** Read from 15 metres. */
  readonly wall = input(false, { transform: booleanAttribute });

  private readonly language = language();

  protected readonly result = computed(() => this.figures() ?? this.vote().result);
  protected readonly explained = computed(() => {
    const result = this.result();
    return result === null ? undefined : explainResult(result);
  });
  /** Key of the reason's sentence. */
  protected readonly because = computed(() =>
    this.explained()?.verdict === 'passed-by-chair' ? 'tie' : this.vote().rule,
  );
  protected readonly bars = computed(() => {
    const result = this.result();
    if (result === null) return [];
    const whole = Math.max(1, result.entitled);
    return this.vote().choices.map(({ id, label, approving }) => {
      const count = result.counts.find((one) => one.choiceId === id)?.count ?? 0;
      return { id, label, approving, count, share: count / whole };
    });
  });
  protected readonly missing = computed(() => {
    const result = this.result();
    if (result === null) return { count: 0, share: 0 };
    const count = result.entitled - result.cast;
    return { count, share: count / Math.max(1, result.entitled) };
  });
  protected readonly basis = computed(
    () => majorityRules[this.vote().rule].legalBasis[this.language()],
  );
}
