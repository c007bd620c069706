import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { explainResult } from 'dienhong/domain';
import { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

/** Says aloud that a vote opens, closes and how it ended. Put it once on a page that shows votes. */
@Component({
  selector: 'dh-vote-announcer',
  providers: [votingWords],
  imports: [TranslocoDirective],
  template: `
    <div class="heard-only" aria-live="assertive" *transloco="let t; prefix: 'voting'">
      @if (open(); as vote) {
        {{ t('announce.opened', { text: vote.text }) }}
      } @else if (last(); as vote) {
        @if (result(); as why) {
          {{
            t('announce.published', {
              verdict: t('verdict.' + why.verdict),
              because: t('because.' + (why.verdict === 'passed-by-chair' ? 'tie' : vote.rule), {
                approvals: why.approvals,
                of: why.of,
                needed: why.needed,
              }),
            })
          }}
        } @else {
          {{ t('announce.closed') }}
        }
      }
    </div>
  `,
})
export class VoteAnnouncer {
  private readonly store = inject(VotingStore);

  protected readonly open = this.store.openVote;
  protected readonly last = this.store.lastClosed;
  protected readonly result = computed(() => {
    const result = this.last()?.result ?? null;
    return result === null ? undefined : explainResult(result);
  });
}
