import { closeMeeting } from './close-meeting.js';

describe('closeMeeting', () => {
  it('closes a meeting in session and one that rests', () => {
    for (const status of ['in-session', 'adjourned'] as const) {
      expect(closeMeeting(status, false)).toEqual({
        accepted: true,
        facts: { status: 'closed', already: false },
      });
    }
  });

  it('waits for the open vote', () => {
    expect(closeMeeting('in-session', true)).toEqual({
      accepted: false,
      refusal: 'meeting.vote-open',
    });
  });

  it('is safe to repeat and does not close what was never opened', () => {
    const again = closeMeeting('closed', false);
    expect(again.accepted && again.facts.already).toBeTrue();
    expect(closeMeeting('invited', false).accepted).toBeFalse();
  });
});
