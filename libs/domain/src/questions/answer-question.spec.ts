import { answerInHall, answerInWriting } from './answer-question.js';
import { aQuestion } from './question.example.js';

describe('answering a question', () => {
  it('marks an approved question as answered in the hall, and it leaves the wall', () => {
    expect(answerInHall(aQuestion({ status: 'published', onWall: true }))).toEqual({
      accepted: true,
      facts: { status: 'answered', manner: 'hall', onWall: false },
    });
  });

  it('answers once', () => {
    expect(answerInHall(aQuestion({ status: 'answered' })).accepted).toBeFalse();
  });

  const assigned = aQuestion({ status: 'assigned', assignedUnitId: 'unit-a' });

  it('lets an officer of the unit answer in writing', () => {
    expect(answerInWriting(assigned, 'unit-a')).toEqual({
      accepted: true,
      facts: { status: 'answered', manner: 'writing', onWall: false },
    });
  });

  it('refuses an officer of another unit before saying anything of the state', () => {
    for (const question of [assigned, aQuestion({ status: 'published' })]) {
      expect(answerInWriting(question, 'unit-b')).toEqual({
        accepted: false,
        refusal: 'question.not-your-unit',
      });
    }
  });

  it('refuses a second written answer', () => {
    expect(answerInWriting({ ...assigned, status: 'answered' }, 'unit-a')).toEqual({
      accepted: false,
      refusal: 'question.wrong-state',
    });
  });
});
