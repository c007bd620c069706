import fc from 'fast-check';
import { meetingStatuses } from '../meetings/meeting.js';
import { aQuestion } from './question.example.js';
import { takeFromWall, takeToWall } from './take-to-wall.js';

describe('taking a question to the wall', () => {
  const published = aQuestion({ status: 'published' });

  it('is for a meeting in session', () => {
    const showing = meetingStatuses.filter(
      (status) => takeToWall(status, published, null).accepted,
    );
    expect(showing).toEqual(['in-session']);
  });

  it('refuses what nobody approved and what is answered', () => {
    for (const status of ['received', 'refused', 'answered'] as const) {
      expect(takeToWall('in-session', aQuestion({ status }), null)).toEqual({
        accepted: false,
        refusal: 'question.wrong-state',
      });
    }
  });

  it('sends the one before away', () => {
    expect(takeToWall('in-session', published, 'other')).toEqual({
      accepted: true,
      facts: { leavesId: 'other' },
    });
    expect(takeToWall('in-session', published, published.id)).toEqual({
      accepted: true,
      facts: { leavesId: null },
    });
  });

  it('keeps one question on the wall, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (order) => {
        const wall = new Set<string>();
        for (const id of order) {
          const decision = takeToWall(
            'in-session',
            { id, status: 'published' },
            [...wall][0] ?? null,
          );
          if (!decision.accepted) return false;
          if (decision.facts.leavesId !== null) wall.delete(decision.facts.leavesId);
          wall.add(id);
          if (wall.size !== 1) return false;
        }
        return wall.has(order.at(-1) ?? '');
      }),
    );
  });

  it('takes away only what is there', () => {
    expect(takeFromWall(aQuestion({ onWall: true })).accepted).toBeTrue();
    expect(takeFromWall(aQuestion({ onWall: false })).accepted).toBeFalse();
  });
});
