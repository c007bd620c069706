import { meetingStatuses } from './meeting.js';
import { isOver, isUnderWay, stepLeadsTo, stepsFrom, takeStep } from './meeting-lifecycle.js';
import type { MeetingStep } from './meeting-lifecycle.js';

const steps = Object.keys(stepLeadsTo) as MeetingStep[];

describe('takeStep', () => {
  it('leads a meeting from its draft to its close', () => {
    let status: (typeof meetingStatuses)[number] = 'draft';
    for (const step of ['invite', 'open', 'adjourn', 'resume', 'close'] as const) {
      const taken = takeStep(status, step);
      if (!taken.accepted) throw new Error(taken.refusal);
      status = taken.facts.status;
    }
    expect(status).toBe('closed');
  });

  it('accepts a step that was taken before and changes nothing', () => {
    for (const step of steps) {
      const status = stepLeadsTo[step];
      expect(takeStep(status, step)).toEqual({
        accepted: true,
        facts: { status, already: true },
      });
    }
  });

  it('allows exactly the steps of the table, and says in which state the meeting is', () => {
    for (const status of meetingStatuses) {
      for (const step of steps) {
        const taken = takeStep(status, step);
        const allowed = stepsFrom(status).includes(step) || stepLeadsTo[step] === status;
        expect(taken.accepted).withContext(`${status} ${step}`).toBe(allowed);
        if (!taken.accepted) expect(taken.detail).toEqual({ status });
      }
    }
  });

  it('never leads out of a meeting that is over', () => {
    for (const status of meetingStatuses) {
      expect(stepsFrom(status).length === 0).toBe(isOver(status));
    }
    expect(meetingStatuses.filter(isUnderWay)).toEqual(['in-session', 'adjourned']);
  });
});
