import { nobody, type Actor } from './actor.js';
import { can, policy, type Action } from './policy.js';
import type { Scene, Seat } from './scene.js';

const actions = Object.keys(policy) as Action[];
const person = (change: Partial<NonNullable<Actor['account']>> = {}): Actor => ({
  account: {
    accountId: 'lan',
    name: 'Lan',
    unitId: 'office',
    administrator: false,
    mustChangePassword: false,
    ...change,
  },
});
const seated = (seat: Seat, checkedIn = true): Scene => ({ meetingId: 'm', seat, checkedIn });
const refusal = (actor: Actor, action: Action, scene: Scene = {}) => {
  const decision = can(actor, action, scene);
  return decision.accepted ? undefined : decision.refusal;
};

describe('policy', () => {
  it('lets nobody do anything but enter, follow and read what is public', () => {
    const allowed = actions.filter((action) => can(nobody, action, {}).accepted);
    expect(allowed.sort()).toEqual([
      'conclusion.read-publicly',
      'dialogue.enter',
      'first-run.complete',
      'question.follow',
      'screen.enter',
      'session.end',
      'session.read',
      'session.start',
    ]);
  });

  it('asks for the one-time password to be replaced before anything else', () => {
    const fresh = person({ mustChangePassword: true, administrator: true });
    expect(refusal(fresh, 'meeting.list')).toBe('password.change-first');
    expect(refusal(fresh, 'account.manage')).toBe('password.change-first');
    expect(refusal(fresh, 'audience.members', seated('chair'))).toBe('password.change-first');
    expect(refusal(fresh, 'password.change')).toBeUndefined();
  });

  it('keeps administration from everybody else, the chair included', () => {
    expect(refusal(person(), 'account.manage', seated('chair'))).toBe('access.administrators-only');
    expect(refusal(person({ administrator: true }), 'account.manage')).toBeUndefined();
  });

  it('gives an administrator no way into meetings without a seat', () => {
    const administrator = person({ administrator: true });
    for (const action of [
      'meeting.read',
      'vote.read',
      'document.read',
      'annotation.read',
    ] as const) {
      expect(refusal(administrator, action, { meetingId: 'm' })).toBe('access.not-in-meeting');
    }
  });

  it('lets the chair and members vote once checked in, and nobody else', () => {
    expect(refusal(person(), 'ballot.cast', seated('chair'))).toBeUndefined();
    expect(refusal(person(), 'ballot.cast', seated('member'))).toBeUndefined();
    expect(refusal(person(), 'ballot.cast', seated('member', false))).toBe('access.check-in-first');
    expect(refusal(person(), 'ballot.cast', seated('guest'))).toBe('access.members-only');
    expect(refusal(nobody, 'ballot.cast', seated('chair'))).toBe('access.sign-in-needed');
  });

  it('lets only the chair approve the conclusion', () => {
    expect(refusal(person(), 'conclusion.approve', seated('chair'))).toBeUndefined();
    expect(refusal(person(), 'conclusion.approve', seated('secretary'))).toBe('access.chair-only');
  });

  it('lets a phone ask only where the dialogue is open to citizens', () => {
    const phone: Actor = { citizen: { deviceId: 'd' } };
    expect(
      refusal(phone, 'question.ask', { meetingId: 'm', openToCitizens: true }),
    ).toBeUndefined();
    expect(refusal(phone, 'question.ask', { meetingId: 'm' })).toBe('access.citizens-only');
    expect(refusal(phone, 'question.moderate', { meetingId: 'm', openToCitizens: true })).toBe(
      'access.sign-in-needed',
    );
  });

  it('lets a wall hear its own meeting only', () => {
    const wall: Actor = { screen: { meetingId: 'm' } };
    expect(refusal(wall, 'audience.screen', { meetingId: 'm' })).toBeUndefined();
    expect(can(wall, 'audience.screen', { meetingId: 'other' }).accepted).toBeFalse();
    expect(can(wall, 'audience.members', { meetingId: 'm' }).accepted).toBeFalse();
  });

  it('keeps private audiences to their owner', () => {
    expect(refusal(person(), 'audience.person', { ownerId: 'lan' })).toBeUndefined();
    expect(refusal(person(), 'audience.person', { ownerId: 'hoa' })).toBe('access.not-yours');
    expect(refusal(nobody, 'audience.device', { ownerId: 'd' })).toBe('access.not-yours');
  });

  it('refuses always with one of the reasons of the action’s own rows', () => {
    for (const action of actions) {
      const decision = can(nobody, action, {});
      if (decision.accepted) continue;
      const reasons = policy[action].flatMap((row) => row.map((predicate) => predicate.refusal));
      expect(reasons).toContain(decision.refusal);
    }
  });
});
