import { answerInvitation, firstAnswer } from './answer-invitation.js';

const now = new Date('2026-03-02T01:00:00Z');
const comes = { answer: 'attending', reason: null } as const;

describe('answerInvitation', () => {
  it('confirms', () => {
    expect(answerInvitation('invited', comes, now)).toEqual({
      accepted: true,
      facts: { answer: 'attending', reason: null, answeredAt: now },
    });
  });

  it('asks for the reason of declining', () => {
    for (const reason of [null, '', '   ']) {
      expect(answerInvitation('invited', { answer: 'declined', reason }, now)).toEqual({
        accepted: false,
        refusal: 'invitation.reason-needed',
      });
    }
  });

  it('keeps the reason of declining and drops one that came with a confirmation', () => {
    const declined = answerInvitation(
      'in-session',
      { answer: 'declined', reason: ' Đi công tác ' },
      now,
    );
    expect(declined.accepted && declined.facts.reason).toBe('Đi công tác');
    const confirmed = answerInvitation('invited', { answer: 'attending', reason: 'x' }, now);
    expect(confirmed.accepted && confirmed.facts.reason).toBeNull();
  });

  it('is too late when the meeting is over', () => {
    for (const status of ['closed', 'cancelled'] as const) {
      expect(answerInvitation(status, comes, now)).toEqual({
        accepted: false,
        refusal: 'invitation.too-late',
      });
    }
  });

  it('knows no invitation to a draft', () => {
    expect(answerInvitation('draft', comes, now).accepted).toBeFalse();
  });
});

describe('firstAnswer', () => {
  it('does not ask those who call the meeting', () => {
    expect(firstAnswer('chair')).toBe('attending');
    expect(firstAnswer('member')).toBe('awaiting');
  });
});
