import { assignQuestion } from './assign-question.js';
import { aQuestion } from './question.example.js';

describe('giving a question to a unit', () => {
  const published = aQuestion({ status: 'published' });
  const today = '2026-11-27';

  it('needs a unit and a day that is not past', () => {
    expect(assignQuestion(published, { unitId: '', dueOn: today }, today)).toEqual({
      accepted: false,
      refusal: 'question.unit-needed',
    });
    expect(assignQuestion(published, { unitId: 'u', dueOn: '2026-11-26' }, today)).toEqual({
      accepted: false,
      refusal: 'question.due-in-past',
    });
  });

  it('may be due today', () => {
    expect(assignQuestion(published, { unitId: 'u', dueOn: today }, today)).toEqual({
      accepted: true,
      facts: { unitId: 'u', dueOn: today, status: 'assigned', onWall: false },
    });
  });

  it('may be given to another unit until it is answered', () => {
    const again = { unitId: 'v', dueOn: today };
    expect(assignQuestion(aQuestion({ status: 'assigned' }), again, today).accepted).toBeTrue();
    expect(assignQuestion(aQuestion({ status: 'answered' }), again, today).accepted).toBeFalse();
  });
});
