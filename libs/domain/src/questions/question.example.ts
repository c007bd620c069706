import type { Question } from './question.js';

/** A question as it arrives from a phone; override what the example is about. */
export function aQuestion(differing: Partial<Question> = {}): Question {
  return {
    id: '019ab000-0000-7000-8000-000000000001',
    text: 'Đường vào thôn Đông Hải bao giờ được sửa? Mùa mưa các cháu đi học rất khổ.',
    field: 'roads',
    status: 'received',
    onWall: false,
    assignedUnitId: null,
    ...differing,
  };
}
