import { randomUUID } from 'node:crypto';
import { routes } from 'dienhong/contracts';
import type { Actor, Scene, Seat } from 'dienhong/domain';
import { Caller } from './caller.js';
import type { Hall } from './hall.js';

/** Somebody of whom we know as much as the policy does. */
export interface Persona {
  readonly name: string;
  readonly caller: Caller;
  readonly actor: Actor;
  /** How one stands to the meetings of the demonstration, by meeting id. */
  readonly scenes: ReadonlyMap<string, Scene>;
}

/** One of each kind of people who may come to the door, with the scenes they stand in. */
export async function everyone(hall: Hall): Promise<Persona[]> {
  const { meetingId, dialogueId, joinCode, screenUrl } = await hall.demo();
  const dialogue: Scene = { meetingId: dialogueId, openToCitizens: true };
  const outside = new Map<string, Scene>([
    [meetingId, { meetingId }],
    [dialogueId, dialogue],
  ]);
  const seated = (seat: Seat, checkedIn: boolean): ReadonlyMap<string, Scene> =>
    new Map<string, Scene>([
      [meetingId, { meetingId, seat, checkedIn }],
      [dialogueId, seat === 'guest' || !checkedIn ? dialogue : { ...dialogue, seat, checkedIn }],
    ]);
  const staff = async (name: string, who: string, scenes: Persona['scenes']): Promise<Persona> => {
    const caller = await Caller.of(hall, who);
    return { name, caller, actor: await hatOf(caller), scenes };
  };
  const phone = new Caller(hall.url);
  const { deviceId } = await phone.call(routes.questions.enterDialogue, { body: { joinCode } });
  const wall = new Caller(hall.url);
  const code = new URL(screenUrl).searchParams.get('code') ?? '';
  await wall.call(routes.meetings.enterScreen, { body: { code } });
  return [
    { name: 'nobody', caller: new Caller(hall.url), actor: {}, scenes: outside },
    { name: 'a phone', caller: phone, actor: { citizen: { deviceId } }, scenes: outside },
    { name: 'the wall', caller: wall, actor: { screen: { meetingId } }, scenes: outside },
    await newcomer(hall, outside),
    await staff('a stranger', 'motcua1', outside),
    await staff('the administrator', 'administrator', outside),
    await staff('a guest', 'moitruong', seated('guest', false)),
    await staff('an absent member', 'yte', seated('member', false)),
    await staff('a member', 'tpvanhoa', seated('member', true)),
    await staff('the secretary', 'secretary', seated('secretary', true)),
    await staff('the chair', 'chair', seated('chair', true)),
  ];
}

/** Somebody whose one-time password has not been replaced. */
async function newcomer(hall: Hall, scenes: Persona['scenes']): Promise<Persona> {
  const administrator = await Caller.of(hall, 'administrator');
  const { units } = await administrator.call(routes.people.listUnits);
  const account = `moi-${randomUUID().slice(0, 8)}`;
  const { password } = await administrator.call(routes.people.createAccount, {
    body: { account, name: 'Đỗ Văn Mới', position: 'Công chức', unitId: units[0]?.id ?? '' },
  });
  const caller = new Caller(hall.url);
  await caller.call(routes.people.signIn, { body: { account, password } });
  return { name: 'a newcomer', caller, actor: await hatOf(caller), scenes };
}

async function hatOf(caller: Caller): Promise<Actor> {
  const { account } = await caller.call(routes.people.readMe);
  if (account === null) throw new Error('not signed in');
  const { accountId, name, unitId, administrator, mustChangePassword } = account;
  return { account: { accountId, name, unitId, administrator, mustChangePassword } };
}
