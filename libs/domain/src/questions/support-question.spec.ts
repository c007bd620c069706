import { questionStatuses } from './question.js';
import { supportQuestion } from './support-question.js';

const open = { kind: 'dialogue', status: 'in-session' } as const;

describe('supporting a question', () => {
  it('is for questions that wait for an answer', () => {
    const supported = questionStatuses.filter(
      (status) => supportQuestion(open, { status }, false).accepted,
    );
    expect(supported).toEqual(['published', 'assigned']);
  });

  it('does not count the asker', () => {
    expect(supportQuestion(open, { status: 'published' }, true)).toEqual({
      accepted: false,
      refusal: 'question.own',
    });
  });

  it('ends with the dialogue', () => {
    const closed = { kind: 'dialogue', status: 'closed' } as const;
    expect(supportQuestion(closed, { status: 'published' }, false)).toEqual({
      accepted: false,
      refusal: 'question.closed',
    });
  });
});
