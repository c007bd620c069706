import { aDialogue, aMeeting } from './meeting.example.js';
import { openMeeting } from './open-meeting.js';

describe('openMeeting', () => {
  it('opens an invited meeting that has an agenda', () => {
    expect(openMeeting(aMeeting(), 1)).toEqual({
      accepted: true,
      facts: { status: 'in-session', already: false },
    });
  });

  it('needs an agenda for a working meeting and none for a dialogue', () => {
    const meeting = openMeeting(aMeeting(), 0);
    expect(!meeting.accepted && meeting.refusal).toBe('meeting.no-agenda');
    expect(openMeeting(aDialogue(), 0).accepted).toBeTrue();
  });

  it('does not open a draft: nobody was invited', () => {
    const opened = openMeeting(aMeeting({ status: 'draft' }), 3);
    expect(!opened.accepted && opened.refusal).toBe('meeting.wrong-state');
  });

  it('is safe to repeat', () => {
    const again = openMeeting(aMeeting({ status: 'in-session' }), 0);
    expect(again.accepted && again.facts.already).toBeTrue();
  });
});
