import fc from 'fast-check';
import { aPlace, aPresentation, aPresentationAtHand } from './presentation.example.js';
import { present } from './present.js';
import type { Presentation } from './presentation.js';

const refused = (refusal: string) => jasmine.objectContaining({ accepted: false, refusal });
const byOther = aPresentation({ presenterId: 'member-2' });

describe('present', () => {
  it('lets a member who is present begin when nobody presents', () => {
    const decision = present(aPlace(), undefined, aPresentationAtHand());
    expect(decision.accepted && decision.facts.presentation).toEqual({
      ...aPlace(),
      presenterId: 'member-1',
      presenterName: 'Nguyễn Thị Hoa',
      move: 2_000,
      step: 0,
    });
  });

  it('refuses a member while another presents', () => {
    expect(present(aPlace(), undefined, aPresentationAtHand({ now: byOther }))).toEqual(
      refused('presentation.taken'),
    );
  });

  it('lets chair, secretary and the presenter of the present item take it at any time', () => {
    const chair = aPresentationAtHand({ now: byOther, seat: 'chair', checkedIn: false });
    expect(present(aPlace(), undefined, chair).accepted).toBeTrue();
    expect(present(aPlace(), undefined, { ...chair, seat: 'secretary' }).accepted).toBeTrue();
    const presenter = { ...chair, seat: 'guest' as const, itemPresenterId: 'member-1' };
    expect(present(aPlace(), undefined, presenter).accepted).toBeTrue();
  });

  it('refuses guests, those who are not checked in, and a meeting that is not in session', () => {
    expect(present(aPlace(), undefined, aPresentationAtHand({ seat: 'guest' }))).toEqual(
      refused('access.members-only'),
    );
    expect(present(aPlace(), undefined, aPresentationAtHand({ checkedIn: false }))).toEqual(
      refused('access.check-in-first'),
    );
    expect(present(aPlace(), undefined, aPresentationAtHand({ inSession: false }))).toEqual(
      refused('agenda.not-in-session'),
    );
  });

  it('refuses a page that the paper does not have', () => {
    expect(present(aPlace({ page: 13 }), undefined, aPresentationAtHand())).toEqual(
      refused('annotation.outside-page'),
    );
  });

  it('does not let a presenter who was relieved take it back by scrolling on', () => {
    expect(present(aPlace(), 8, aPresentationAtHand({ now: byOther, seat: 'chair' }))).toEqual(
      refused('presentation.taken'),
    );
    expect(present(aPlace(), 8, aPresentationAtHand())).toEqual(refused('presentation.none'));
  });

  it('follows the newest message whatever the order of arrival', () => {
    const steps = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 });
    fc.assert(
      fc.property(steps, fc.array(fc.nat(7)), (order, repeats) => {
        let now: Presentation = aPresentation({ step: 0 });
        for (const step of [...order, ...repeats.map((one) => order[one % order.length] ?? 1)]) {
          const decision = present(aPlace({ page: step }), step, aPresentationAtHand({ now }));
          if (!decision.accepted) throw new Error('one goes on with one’s own presentation');
          const { presentation, moved } = decision.facts;
          expect(moved).toBe(step > now.step);
          if (moved) expect(presentation.move).toBeGreaterThan(now.move);
          now = presentation;
        }
        expect(now.page).toBe(Math.max(...order));
      }),
    );
  });
});
