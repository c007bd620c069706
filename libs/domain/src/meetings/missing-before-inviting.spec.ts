import { aMeeting } from './meeting.example.js';
import { missingBeforeInviting } from './missing-before-inviting.js';

const before = new Date('2026-11-20T01:00:00Z');

describe('missingBeforeInviting', () => {
  it('finds nothing missing in a whole preparation', () => {
    const whole = { agendaItems: 4, itemsWithoutPresenter: 0, papers: 5 };
    expect(missingBeforeInviting(aMeeting(), whole, before)).toEqual([]);
  });

  it('names everything that an empty draft lacks, the weightiest first', () => {
    const empty = { agendaItems: 0, itemsWithoutPresenter: 0, papers: 0 };
    const late = new Date('2026-12-01T01:00:00Z');
    expect(missingBeforeInviting(aMeeting({ memberIds: [] }), empty, late)).toEqual([
      'starts-in-past',
      'members',
      'agenda',
      'papers',
    ]);
  });

  it('asks for presenters only where there are items', () => {
    const some = { agendaItems: 2, itemsWithoutPresenter: 1, papers: 1 };
    expect(missingBeforeInviting(aMeeting(), some, before)).toEqual(['presenters']);
  });
});
