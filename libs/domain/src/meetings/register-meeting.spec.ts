import fc from 'fast-check';
import { seatedIds } from './meeting.js';
import { aMeeting } from './meeting.example.js';
import { registerMeeting } from './register-meeting.js';

describe('registerMeeting', () => {
  it('refuses an end that is not after the start', () => {
    const { startsAt } = aMeeting();
    expect(registerMeeting(aMeeting({ endsAt: startsAt }))).toEqual({
      accepted: false,
      refusal: 'meeting.ends-before-start',
    });
  });

  it('refuses a chair who is also the secretary', () => {
    expect(registerMeeting(aMeeting({ secretaryId: 'chair' }))).toEqual({
      accepted: false,
      refusal: 'meeting.chair-is-secretary',
    });
  });

  it('lets the secretary vote when listed as a member', () => {
    const tidy = registerMeeting(aMeeting({ memberIds: ['secretary', 'member-1'] }));
    expect(tidy.accepted && tidy.facts.memberIds).toEqual(['secretary', 'member-1']);
  });

  it('gives each person one seat, whoever is named where', () => {
    const person = fc.constantFrom('chair', 'secretary', 'a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(person), fc.array(person), (memberIds, guestIds) => {
        const tidy = registerMeeting(aMeeting({ memberIds, guestIds }));
        if (!tidy.accepted) throw new Error(tidy.refusal);
        const voting = ['chair', ...tidy.facts.memberIds];
        expect(new Set(voting).size).toBe(voting.length);
        for (const guest of tidy.facts.guestIds) {
          expect([...voting, 'secretary']).not.toContain(guest);
        }
        expect(new Set(seatedIds(tidy.facts))).toEqual(
          new Set(['chair', 'secretary', ...memberIds, ...guestIds]),
        );
      }),
    );
  });
});
