import { rollOf, votingMembers } from './voting-members.js';

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
