import { rollOf, seatOf, votingMembers } from './voting-members.js';

describe('votingMembers', () => {
  it('counts the chair once, also when listed as a member', () => {
    expect(votingMembers({ chairId: 'an', memberIds: ['binh', 'an'] })).toEqual(['an', 'binh']);
  });
});

describe('rollOf', () => {
  it('gives everyone one line', () => {
    const meeting = {
      chairId: 'an',
      secretaryId: 'binh',
      memberIds: ['binh', 'chi'],
      guestIds: ['dung'],
    };
    expect(rollOf(meeting)).toEqual(['an', 'binh', 'chi', 'dung']);
  });
});

describe('seatOf', () => {
  const meeting = {
    chairId: 'an',
    secretaryId: 'binh',
    memberIds: ['binh', 'chi'],
    guestIds: ['dung'],
  };

  it('gives one seat, the stronger first', () => {
    expect(seatOf(meeting, 'an')).toBe('chair');
    expect(seatOf(meeting, 'binh')).toBe('secretary');
    expect(seatOf(meeting, 'chi')).toBe('member');
    expect(seatOf(meeting, 'dung')).toBe('guest');
    expect(seatOf(meeting, 'giang')).toBeUndefined();
  });
});
