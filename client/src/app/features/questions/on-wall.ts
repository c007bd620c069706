import { computed, type Signal } from '@angular/core';
import type { PublicQuestion } from 'dienhong/contracts';
import type { AudienceHandle } from '../../live/audience-handle';

/** The question on the wall, as the audience `screen`, `members` or `public` is told of it. */
export function questionOnWall(
  audience: Signal<AudienceHandle | undefined>,
): Signal<PublicQuestion | undefined> {
  return computed(() => {
    const told = audience()?.views('question.published')();
    return told === undefined ? undefined : [...told.values()].find((one) => one.onWall);
  });
}
