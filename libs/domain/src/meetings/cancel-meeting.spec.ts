import { cancelMeeting } from './cancel-meeting.js';

describe('cancelMeeting', () => {
  it('cancels a draft or an invited meeting and keeps the reason', () => {
    for (const status of ['draft', 'invited'] as const) {
      const cancelled = cancelMeeting(status, ' Bão số 9 ');
      expect(cancelled.accepted && cancelled.facts).toEqual({
        status: 'cancelled',
        already: false,
        reason: 'Bão số 9',
      });
    }
  });

  it('needs a reason', () => {
    expect(cancelMeeting('invited', '  ')).toEqual({
      accepted: false,
      refusal: 'meeting.reason-needed',
    });
  });

  it('does not cancel a meeting that was opened, and is safe to repeat', () => {
    const opened = cancelMeeting('in-session', 'Bão');
    expect(!opened.accepted && opened.refusal).toBe('meeting.wrong-state');
    const again = cancelMeeting('cancelled', 'Bão');
    expect(again.accepted && again.facts.already).toBeTrue();
  });
});
