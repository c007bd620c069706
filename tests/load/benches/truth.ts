import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { events, parseAudience, routes, type EventName, type EventShape } from 'dienhong/contracts';
import {
  ballots,
  citizens,
  closeVote,
  openVote,
  publicChange,
  voters,
  type BenchHall,
} from '../bench-hall.js';
import { atMost, quantile, type Finding } from '../figures.js';
import { Listener, picture } from '../listener.js';
import { Phone } from '../phone.js';

/** B17: frames are dropped, doubled and held back at random; after a resync every state is the server's. */
export async function anyWeather(hall: BenchHall): Promise<Finding[]> {
  const count = Math.min(200, hall.size);
  const audience = `public:${hall.demo.dialogueId}`;
  const weather = () => {
    const luck = Math.random();
    if (luck < 0.15) return 'drops' as const;
    if (luck < 0.3) return 'doubles' as const;
    return luck < 0.4 ? ('waits' as const) : ('arrives' as const);
  };
  const listeners = Array.from(
    { length: count },
    (_, index) => new Listener(String(index), audience, weather),
  );
  await Promise.all(
    listeners.map((one, index) => one.open(hall.subject.port, hall.phones[index] ?? '')),
  );
  const change = await publicChange(hall);
  for (let tick = 0; tick < 40; tick += 1) {
    await change();
    await pause(Math.random() * 400);
  }
  await pause(1_000);
  await Promise.all(listeners.map((one) => one.join()));
  await pause(500);
  const truth = picture((await hall.subject.state(audience)).changes as unknown[][]);
  const differences = listeners.filter((one) => one.picture !== truth).length;
  for (const one of listeners) one.close();
  return [
    atMost(
      'B17',
      'clients whose state differs after the resync',
      differences,
      0,
      { clients: count },
      'clients',
    ),
  ];
}

/** B18: every frame on every socket is read: nothing outside its audience, no ballot before the close. */
export async function leaks(hall: BenchHall): Promise<Finding[]> {
  let leaked = 0;
  let read = 0;
  let open: string | undefined;
  const look = (text: string): void => {
    read += 1;
    const [, frame] = JSON.parse(text.slice(2)) as [
      string,
      { audience: string; changes: [string, string, unknown][] },
    ];
    const kind = parseAudience(frame.audience)?.kind;
    for (const [name, , view] of frame.changes) {
      const declared = events[name as EventName] as EventShape | undefined;
      if (declared === undefined || kind === undefined || !declared.audience.includes(kind)) {
        leaked += 1;
      } else if (view !== null && !declared.payload.safeParse(view).success) leaked += 1;
      else if (JSON.stringify(view).includes('"askerPhone":"0') && kind !== 'moderators')
        leaked += 1;
      else if (open !== undefined && tellsOfBallots(name, view, open)) leaked += 1;
    }
  };
  const ears = { frame: (_phone: Phone, message: () => string) => look(message()) };
  const { meetingId, dialogueId } = hall.demo;
  const guests = [
    {
      cookie: hall.chair.cookie,
      audiences: [`chair:${meetingId}`, `members:${meetingId}`, `moderators:${dialogueId}`],
    },
    { cookie: hall.secretary.cookie, audiences: [`members:${dialogueId}`, `screen:${meetingId}`] },
    {
      cookie: `dh_session=${hall.members[0]?.token ?? ''}`,
      audiences: [`members:${meetingId}`, `person:${hall.members[0]?.accountId ?? ''}`],
    },
    { cookie: hall.phones[0] ?? '', audiences: [`public:${dialogueId}`] },
  ];
  const phones: Phone[] = [];
  for (const { cookie, audiences } of guests) {
    const phone = new Phone('reader', ears);
    await phone.open(hall.subject.port, cookie);
    for (const audience of audiences) {
      const answer = await phone.join(audience);
      if (!answer.ok) throw new Error(`${audience}: ${answer.problem?.code ?? 'lost'}`);
    }
    phones.push(phone);
  }
  leaked += await forbiddenJoins(hall);
  const crowd = await voters(hall, Math.min(60, hall.size));
  const vote = await openVote(hall);
  open = vote.id;
  await crowd.order({
    do: 'ask',
    commands: ballots(hall, vote, Math.min(60, hall.size)),
    perSecond: 60,
  });
  await pause(500);
  open = undefined;
  await closeVote(hall, vote.id);
  await pause(500);
  crowd.dissolve();
  for (const phone of phones) phone.close();
  return [
    atMost(
      'B18',
      'fields outside their audience, ballots before the close',
      leaked,
      0,
      { frames: read },
      'leaks',
    ),
  ];
}

/** Figures of an open vote, or somebody else's choice. */
function tellsOfBallots(name: string, view: unknown, voteId: string): boolean {
  const seen = view as { id?: string; voteId?: string; result?: unknown } | null;
  if (name === 'vote.changed' && seen?.id === voteId) return seen.result !== null;
  if (name === 'vote.watched' && seen?.voteId === voteId) return seen.result !== null;
  return false;
}

/** Whoever may not hear an audience must not be let in. */
async function forbiddenJoins(hall: BenchHall): Promise<number> {
  const { meetingId, dialogueId } = hall.demo;
  const member = `dh_session=${hall.members[1]?.token ?? ''}`;
  const tries = [
    ...[
      `chair:${meetingId}`,
      `moderators:${meetingId}`,
      `members:${dialogueId}`,
      `person:${hall.members[0]?.accountId ?? ''}`,
    ].map((audience) => [member, audience] as const),
    ...[
      `members:${meetingId}`,
      `moderators:${dialogueId}`,
      `chair:${dialogueId}`,
      `public:${meetingId}`,
    ].map((audience) => [hall.phones[1] ?? '', audience] as const),
    ...[`public:${randomUUID()}`, `screen:${meetingId}`, 'members:', 'nothing'].map(
      (audience) => ['', audience] as const,
    ),
  ];
  let let_in = 0;
  for (const [cookie, audience] of tries) {
    const phone = new Phone('stranger');
    await phone.open(hall.subject.port, cookie);
    if ((await phone.join(audience)).ok) let_in += 1;
    phone.close();
  }
  return let_in;
}

/** B19: citizens ask and support while others watch; what was accepted is stored and shown. */
export async function asking(hall: BenchHall): Promise<Finding[]> {
  const watching = await citizens(hall);
  const seconds = 6;
  const perSecond = Math.min(500, hall.size);
  const { dialogueId } = hall.demo;
  const { questions } = await hall.secretary.call(routes.questions.list, {
    params: { meetingId: dialogueId },
  });
  const published = questions.filter(({ status }) => status === 'published').slice(0, 8);
  const before = new Map(published.map((one) => [one.id, one.support]));
  let asked = 0;
  const commands = Array.from({ length: seconds * perSecond }, (_, index) => {
    const phone = index % hall.size;
    if (index % 10 === 0 && asked < hall.size) {
      asked += 1;
      return { phone, command: ask(dialogueId, index) };
    }
    const target = published[Math.floor(index / hall.size) % published.length];
    return { phone, command: support(dialogueId, target?.id ?? '') };
  });
  const report = await watching.order({ do: 'ask', commands, perSecond });
  const answers = report.answers ?? [];
  const accepted = answers.filter(({ ok }) => ok).length;
  const acceptedAsks = answers.filter(
    ({ ok }, index) => ok && commands[index]?.command.name === 'questions.ask',
  ).length;
  await pause(1_000);
  const after = await hall.secretary.call(routes.questions.list, {
    params: { meetingId: dialogueId },
  });
  const shownAsks = after.questions.filter(({ text }) => text.startsWith('Câu hỏi đo')).length;
  let lost = Math.abs(acceptedAsks - shownAsks);
  const distinct = new Set(
    commands.flatMap(({ phone, command }, index) =>
      command.name === 'questions.support' && answers[index]?.ok === true
        ? [`${phone}:${(command.params as { questionId: string }).questionId}`]
        : [],
    ),
  );
  const shown = after.questions.reduce(
    (sum, one) => sum + (before.has(one.id) ? one.support - (before.get(one.id) ?? 0) : 0),
    0,
  );
  lost += Math.abs(distinct.size - shown);
  lost += Math.abs(shownAsks - (await hall.population.count('questions', { text: /^Câu hỏi đo/ })));
  watching.dissolve();
  return [
    atMost(
      'B19',
      'asked or supported and lost',
      lost,
      0,
      {
        sent: commands.length,
        accepted,
        refused: commands.length - accepted,
        p99Ms: quantile(report.latencies ?? [], 0.99),
        p50Ms: quantile(report.latencies ?? [], 0.5),
      },
      'lost',
    ),
  ];
}

function ask(meetingId: string, index: number) {
  const body = {
    id: randomUUID(),
    text: `Câu hỏi đo số ${index}`,
    field: 'other',
    name: null,
    phone: null,
    consent: false,
  };
  return { name: 'questions.ask', params: { meetingId }, body };
}

function support(meetingId: string, questionId: string) {
  return { name: 'questions.support', params: { meetingId, questionId }, body: { supports: true } };
}
