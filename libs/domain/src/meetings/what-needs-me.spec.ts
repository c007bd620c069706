import type { OwnMeeting } from './what-needs-me.js';
import { whatNeedsMe } from './what-needs-me.js';

const now = new Date('2026-11-27T01:00:00Z');
const inHours = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const own = (id: string, differences: Partial<OwnMeeting>): OwnMeeting => ({
  id,
  kind: 'meeting',
  startsAt: inHours(48),
  status: 'invited',
  seat: 'member',
  papers: 2,
  ...differences,
});

describe('whatNeedsMe', () => {
  it('puts the meeting in session first, then invitations, papers, conclusions, and one’s own drafts', () => {
    const needs = whatNeedsMe(
      {
        meetings: [
          own('draft', { status: 'draft', seat: 'secretary' }),
          own('read', {}),
          own('invited', {}),
          own('rests', { status: 'adjourned', startsAt: inHours(-3) }),
          own('begins', { startsAt: inHours(0.5) }),
          own('session', { status: 'in-session', startsAt: inHours(-1) }),
        ],
        invitations: [
          { meetingId: 'read', answer: 'attending' },
          { meetingId: 'invited', answer: 'awaiting' },
          { meetingId: 'begins', answer: 'attending' },
        ],
        conclusions: [
          { meetingId: 'old', issuedAt: inHours(-99), opened: false },
          { meetingId: 'new', issuedAt: inHours(-9), opened: false },
          { meetingId: 'seen', issuedAt: inHours(-1), opened: true },
        ],
      },
      now,
    );
    expect(needs.map((need) => `${need.kind} ${need.meetingId}`)).toEqual([
      'now session',
      'now rests',
      'soon begins',
      'answer invited',
      'papers read',
      'conclusion new',
      'conclusion old',
      'prepare draft',
    ]);
  });

  it('leaves people alone with meetings that are over, declined, or far away', () => {
    const needs = whatNeedsMe(
      {
        meetings: [
          own('closed', { status: 'closed' }),
          own('cancelled', { status: 'cancelled' }),
          own('declined', {}),
          own('far', { startsAt: inHours(24 * 60) }),
          own('foreign-draft', { status: 'draft' }),
          own('never-opened', { startsAt: inHours(-48) }),
        ],
        invitations: [
          { meetingId: 'declined', answer: 'declined' },
          { meetingId: 'far', answer: 'attending' },
        ],
        conclusions: [],
      },
      now,
    );
    expect(needs).toEqual([]);
  });

  it('offers nothing to read while there are no papers', () => {
    const meetings = [own('bare', { papers: 0 }), own('read', {})];
    const invitations = meetings.map(({ id }) => ({ meetingId: id, answer: 'attending' as const }));
    const needs = whatNeedsMe({ meetings, invitations, conclusions: [] }, now);
    expect(needs).toEqual([{ kind: 'papers', meetingId: 'read' }]);
  });

  it('reminds whoever conducts it of a meeting that nobody opened', () => {
    const needs = whatNeedsMe(
      {
        meetings: [own('forgotten', { startsAt: inHours(-48), seat: 'secretary' })],
        invitations: [],
        conclusions: [],
      },
      now,
    );
    expect(needs).toEqual([{ kind: 'prepare', meetingId: 'forgotten' }]);
  });
});
