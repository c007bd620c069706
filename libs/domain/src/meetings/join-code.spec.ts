import { groupJoinCode, needsJoinCode, readJoinCode } from './join-code.js';

describe('the join code', () => {
  it('belongs to dialogues', () => {
    expect(needsJoinCode('dialogue')).toBeTrue();
    expect(needsJoinCode('meeting')).toBeFalse();
  });

  it('is read however a thumb typed it', () => {
    expect(readJoinCode(' hk3-m9p ')).toBe('HK3M9P');
    expect(readJoinCode(groupJoinCode('HK3M9P'))).toBe('HK3M9P');
  });

  it('is shown in two groups', () => {
    expect(groupJoinCode('HK3M9P')).toBe('HK3 M9P');
    expect(groupJoinCode('HK3M9')).toBe('HK3 M9');
  });
});
