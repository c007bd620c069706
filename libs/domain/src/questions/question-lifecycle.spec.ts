import { questionStatuses } from './question.js';
import {
  awaitsAnswer,
  isPublic,
  nextStatus,
  questionActs,
  questionLifecycle,
} from './question-lifecycle.js';

describe('the lifecycle of a question', () => {
  it('publishes or refuses what was received', () => {
    expect(nextStatus('received', 'approve')).toEqual({ accepted: true, facts: 'published' });
    expect(nextStatus('received', 'refuse')).toEqual({ accepted: true, facts: 'refused' });
  });

  it('lets a refused question be approved after all', () => {
    expect(nextStatus('refused', 'approve')).toEqual({ accepted: true, facts: 'published' });
  });

  it('answers only what everybody could read', () => {
    for (const status of questionStatuses) {
      expect(nextStatus(status, 'answer').accepted).toBe(awaitsAnswer(status));
      if (awaitsAnswer(status)) expect(isPublic(status)).toBeTrue();
    }
  });

  it('gives a question to another unit until it is answered', () => {
    expect(nextStatus('assigned', 'assign').accepted).toBeTrue();
    expect(nextStatus('answered', 'assign').accepted).toBeFalse();
  });

  it('never leaves the answered state', () => {
    for (const act of questionActs) {
      expect(nextStatus('answered', act)).toEqual({
        accepted: false,
        refusal: 'question.wrong-state',
      });
    }
  });

  it('reaches every status from the first', () => {
    const reached = new Set<string>(['received']);
    for (const status of reached) {
      const acts = questionLifecycle[status as keyof typeof questionLifecycle];
      for (const next of Object.values(acts) as string[]) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...questionStatuses].sort());
  });
});
