import { changeMeeting } from './change-meeting.js';
import { aMeeting } from './meeting.example.js';

const current = { stored: 3, seen: 3 };

describe('changeMeeting', () => {
  it('says what the invited must be told, who joined and who left', () => {
    const meeting = aMeeting();
    const change = changeMeeting(meeting, current, {
      ...meeting,
      place: 'Hội trường lớn',
      memberIds: ['member-1', 'member-2', 'member-4'],
    });
    expect(change.accepted && change.facts).toEqual(
      jasmine.objectContaining({
        unchanged: false,
        announced: ['place'] as const,
        joinedIds: ['member-4'],
        leftIds: ['member-3'],
      }),
    );
  });

  it('announces nothing to people who keep their seats when only others change', () => {
    const meeting = aMeeting();
    const change = changeMeeting(meeting, current, {
      ...meeting,
      guestIds: [],
    });
    expect(change.accepted && change.facts.announced).toEqual([]);
  });

  it('knows when nothing is different', () => {
    const meeting = aMeeting();
    const change = changeMeeting(meeting, current, {
      ...meeting,
      memberIds: [...meeting.memberIds].reverse(),
    });
    expect(change.accepted && change.facts.unchanged).toBeTrue();
  });

  it('does not overwrite what somebody else saved meanwhile', () => {
    const meeting = aMeeting();
    expect(changeMeeting(meeting, { stored: 4, seen: 3 }, meeting)).toEqual({
      accepted: false,
      refusal: 'meeting.changed-elsewhere',
    });
  });

  it('leaves a meeting alone that is over', () => {
    for (const status of ['closed', 'cancelled'] as const) {
      const meeting = aMeeting({ status });
      const change = changeMeeting(meeting, current, meeting);
      expect(!change.accepted && change.refusal).toBe('meeting.wrong-state');
    }
  });

  it('keeps the rules of a registration', () => {
    const meeting = aMeeting();
    const change = changeMeeting(meeting, current, {
      ...meeting,
      secretaryId: meeting.chairId,
    });
    expect(!change.accepted && change.refusal).toBe('meeting.chair-is-secretary');
  });
});
