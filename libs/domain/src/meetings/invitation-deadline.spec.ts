import { invitationTiming } from './invitation-deadline.js';

const monday = new Date('2026-11-23T01:00:00Z');

describe('invitationTiming', () => {
  it('wants three working days for a meeting', () => {
    const thursday = new Date('2026-11-26T01:00:00Z');
    const wednesday = new Date('2026-11-25T01:00:00Z');
    expect(invitationTiming('meeting', monday, thursday)).toEqual(
      jasmine.objectContaining({ left: 3, early: true }),
    );
    const late = invitationTiming('meeting', monday, wednesday);
    expect(late.early).toBeFalse();
    expect(late.left).toBe(2);
    expect(late.legalBasis).toContain('45/2018');
  });

  it('wants seven days, weekends included, for a dialogue', () => {
    expect(invitationTiming('dialogue', monday, new Date('2026-11-30T01:00:00Z')).early).toBeTrue();
    expect(
      invitationTiming('dialogue', monday, new Date('2026-11-29T01:00:00Z')).early,
    ).toBeFalse();
  });

  it('leaves out the days on which the office is closed', () => {
    const thursday = new Date('2026-11-26T01:00:00Z');
    expect(
      invitationTiming('meeting', monday, thursday, new Set(['2026-11-24'])).early,
    ).toBeFalse();
  });
});
