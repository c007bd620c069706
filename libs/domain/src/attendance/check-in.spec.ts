import { checkIn } from './check-in.js';

const startsAt = new Date('2026-03-02T01:00:00Z');
const minutesBefore = (minutes: number): Date => new Date(startsAt.getTime() - minutes * 60_000);

describe('checkIn', () => {
  it('opens an hour before the planned begin', () => {
    const meeting = { status: 'invited', startsAt } as const;
    expect(checkIn(meeting, minutesBefore(61)).accepted).toBeFalse();
    expect(checkIn(meeting, minutesBefore(60)).accepted).toBeTrue();
    expect(checkIn(meeting, minutesBefore(-30)).accepted).toBeTrue();
  });

  it('is open whenever the meeting is in session, however early it began', () => {
    expect(checkIn({ status: 'in-session', startsAt }, minutesBefore(300)).accepted).toBeTrue();
  });

  it('is not open otherwise', () => {
    for (const status of ['draft', 'adjourned', 'closed', 'cancelled'] as const) {
      expect(checkIn({ status, startsAt }, startsAt)).toEqual({
        accepted: false,
        refusal: 'check-in.not-open',
      });
    }
  });
});
