import { randomUUID } from 'node:crypto';
import { routes } from 'dienhong/contracts';
import { Caller } from './caller.js';
import type { Hall } from './hall.js';

/** A meeting that a story begins with. */
export interface Arranged {
  readonly meetingId: string;
  readonly title: string;
  readonly joinCode: string;
  readonly itemIds: readonly string[];
  readonly secretary: Caller;
}

/** What there is to be about the meeting; `members` and `present` are account names. */
export interface Wanted {
  readonly kind: 'meeting' | 'dialogue';
  readonly title: string;
  readonly members: readonly string[];
  readonly items: readonly string[];
  /** Votes that stand ready. */
  readonly votes?: readonly string[];
}

/** Arranges a meeting as secretary and chair would, up to the moment at which it is in session and all are there. */
export async function inSession(hall: Hall, wanted: Wanted): Promise<Arranged> {
  const secretary = await Caller.of(hall, 'thuky');
  const { people } = await secretary.call(routes.people.searchDirectory, { query: {} });
  const { units } = await secretary.call(routes.people.listUnits);
  const { accounts } = await hall.demo();
  const idOf = (account: string): string => {
    const name = accounts.find((one) => one.account === account)?.name;
    return people.find((one) => one.name === name)?.id ?? '';
  };
  const meetingId = randomUUID();
  const params = { meetingId };
  const now = Date.now();
  await secretary.call(routes.meetings.register, {
    body: {
      id: meetingId,
      kind: wanted.kind,
      title: wanted.title,
      startsAt: new Date(now - 60_000).toISOString(),
      endsAt: new Date(now + 3_600_000).toISOString(),
      place: 'Phòng họp số 2',
      unitId: units[0]?.id ?? '',
      chairId: idOf('chutich'),
      secretaryId: idOf('thuky'),
      memberIds: wanted.members.map(idOf),
      guestIds: [],
    },
  });
  const itemIds: string[] = [];
  for (const title of wanted.items) {
    const id = randomUUID();
    await secretary.call(routes.agenda.add, { params, body: { id, title, plannedMinutes: 20 } });
    itemIds.push(id);
  }
  const { joinCode } = await secretary.call(routes.meetings.invite, { params });
  for (const account of ['chutich', ...wanted.members]) {
    await secretary.call(routes.attendance.callRoll, {
      params: { meetingId, accountId: idOf(account) },
      body: { present: true },
    });
  }
  await secretary.call(routes.meetings.open, { params });
  for (const text of wanted.votes ?? []) {
    await secretary.call(routes.voting.prepare, {
      params,
      body: {
        id: randomUUID(),
        text,
        choices: ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'],
        rule: 'over-half-of-members',
      },
    });
  }
  return { meetingId, title: wanted.title, joinCode: joinCode ?? '', itemIds, secretary };
}
