import { approveQuestion, correctField, refuseQuestion } from './moderate-question.js';
import { aQuestion } from './question.example.js';

describe('moderating questions', () => {
  it('approves what was received or refused', () => {
    expect(approveQuestion(aQuestion()).accepted).toBeTrue();
    expect(approveQuestion(aQuestion({ status: 'refused' })).accepted).toBeTrue();
    expect(approveQuestion(aQuestion({ status: 'published' })).accepted).toBeFalse();
  });

  it('refuses with a reason only', () => {
    expect(refuseQuestion(aQuestion(), '  ')).toEqual({
      accepted: false,
      refusal: 'question.reason-needed',
    });
    expect(refuseQuestion(aQuestion(), ' Trùng nội dung ')).toEqual({
      accepted: true,
      facts: { status: 'refused', reason: 'Trùng nội dung', onWall: false },
    });
  });

  it('withdraws a published question, never an answered one', () => {
    expect(refuseQuestion(aQuestion({ status: 'published' }), 'Lộ đời tư').accepted).toBeTrue();
    expect(refuseQuestion(aQuestion({ status: 'answered' }), 'Lộ đời tư').accepted).toBeFalse();
  });

  it('corrects the field until the question is answered', () => {
    expect(correctField(aQuestion({ field: 'land' }), 'roads')).toEqual({
      accepted: true,
      facts: { field: 'roads', changed: true },
    });
    expect(correctField(aQuestion({ status: 'answered' }), 'roads').accepted).toBeFalse();
  });
});
