import { conclusionDueAt, conclusionLimits } from './conclusion-deadline.js';

describe('the day by which a notice has to be out', () => {
  it('is five working days after a meeting, weekends left out', () => {
    // Closed on Friday 27 November 2026 at 11:30 in Vietnam.
    const due = conclusionDueAt('meeting', new Date('2026-11-27T04:30:00Z'));
    expect(due.toISOString()).toBe('2026-12-04T16:59:59.999Z');
  });

  it('leaves out the office’s days off too', () => {
    const due = conclusionDueAt(
      'meeting',
      new Date('2026-11-27T04:30:00Z'),
      new Set(['2026-12-02']),
    );
    expect(due.toISOString()).toBe('2026-12-07T16:59:59.999Z');
  });

  it('is ten days of the calendar after a dialogue', () => {
    const due = conclusionDueAt('dialogue', new Date('2026-11-27T04:30:00Z'));
    expect(due.toISOString()).toBe('2026-12-07T16:59:59.999Z');
  });

  it('says which text sets the limit', () => {
    for (const limit of Object.values(conclusionLimits)) {
      expect(limit.legalBasis).toMatch(/\d{4}/u);
    }
  });
});
