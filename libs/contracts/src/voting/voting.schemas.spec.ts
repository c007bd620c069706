import { PrepareVote } from './voting.schemas.js';

describe('PrepareVote', () => {
  const takes = (...choices: string[]) =>
    PrepareVote.safeParse({
      id: '01a21eac-9d72-71b6-b6a6-d6fcd5062e69',
      text: 'Thông qua kế hoạch',
      rule: 'over-half-of-members',
      choices,
    }).success;

  it('takes two to six choices', () => {
    expect(takes('Đồng ý', 'Không đồng ý', 'Ý kiến khác')).toBeTrue();
    expect(takes('Đồng ý')).toBeFalse();
    expect(takes('1', '2', '3', '4', '5', '6', '7')).toBeFalse();
  });

  it('refuses two choices that nobody could tell apart', () => {
    expect(takes('Đồng ý', ' đồng ý '.normalize('NFD'))).toBeFalse();
  });
});
