import { randomUUID } from 'node:crypto';
import { routes, type ModeratedQuestion, type VoteView } from 'dienhong/contracts';
import { Caller } from '../support/caller.js';
import type { Demo } from '../support/hall.js';
import { Bare } from './bare.js';
import { Crowd, type Ballot } from './crowd.js';
import { Population, type BenchMember } from './population.js';
import { Subject } from './subject.js';

/** Everything that the benches share: the product with a full hall, and the bare server beside it. */
export interface BenchHall {
  /** Clients in the hall. */
  readonly size: number;
  readonly subject: Subject;
  readonly bare: Bare;
  readonly population: Population;
  readonly demo: Demo;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly members: readonly BenchMember[];
  /** A meeting of the usual size, with the first ninety members. */
  readonly ordinaryId: string;
  /** Cookie headers of citizens' phones. */
  readonly phones: readonly string[];
}

/** Opens the product, fills its database with people, and starts it again on them. */
export async function openBenchHall(size: number): Promise<BenchHall> {
  const subject = await Subject.open();
  const demo = await subject.demo();
  const population = await Population.open(await subject.databaseUri());
  const members = await population.addMembers(demo.meetingId, size);
  const ordinaryId = await population.copyMeeting(
    demo.meetingId,
    members.slice(0, 90).map(({ accountId }) => accountId),
  );
  const tokens = await population.addPhones(size);
  await population.close();
  await subject.restart();
  const link = (role: string) => demo.accounts.find((one) => one.role === role)?.link ?? '';
  return {
    size,
    subject,
    demo,
    members,
    ordinaryId,
    bare: await Bare.open(),
    population: await Population.open(await subject.databaseUri()),
    secretary: await Caller.enter(subject.url, link('secretary')),
    chair: await Caller.enter(subject.url, link('chair')),
    phones: tokens.map((token) => `dh_citizen=${token}`),
  };
}

export async function closeBenchHall(hall: BenchHall): Promise<void> {
  await hall.population.close();
  hall.bare.close();
  await hall.subject.close();
}

/** The cookies of the meeting's benched members. */
export function memberCookies(hall: BenchHall): string[] {
  return hall.members.map(({ token }) => `dh_session=${token}`);
}

/** A crowd of citizens who listen to the dialogue's public audience. */
export async function citizens(hall: BenchHall, count = hall.size): Promise<Crowd> {
  const crowd = Crowd.gather();
  const audiences = [`public:${hall.demo.dialogueId}`];
  await crowd.order({
    do: 'connect',
    port: hall.subject.port,
    count,
    cookies: hall.phones,
    audiences,
  });
  return crowd;
}

/** The same number of clients at the bare server. */
export async function bareClients(hall: BenchHall, count = hall.size): Promise<Crowd> {
  const crowd = Crowd.gather();
  const place = { port: hall.bare.port, path: '/', cookies: [''], audiences: [] };
  await crowd.order({ do: 'connect', count, ...place });
  return crowd;
}

/** Members with a ballot in hand. */
export async function voters(hall: BenchHall, count = hall.size): Promise<Crowd> {
  const crowd = Crowd.gather();
  await crowd.order({
    do: 'connect',
    port: hall.subject.port,
    count,
    cookies: memberCookies(hall),
    audiences: [],
  });
  return crowd;
}

/** Prepares and opens a vote; the hall is there, so there is a quorum. */
export async function openVote(hall: BenchHall): Promise<VoteView> {
  const params = { meetingId: hall.demo.meetingId };
  const prepared = await hall.secretary.call(routes.voting.prepare, {
    params,
    body: {
      id: randomUUID(),
      text: 'Biểu quyết để đo',
      choices: ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'],
      rule: 'over-half-of-members',
    },
  });
  return hall.secretary.call(routes.voting.open, { params: { ...params, voteId: prepared.id } });
}

export async function closeVote(hall: BenchHall, voteId: string): Promise<VoteView> {
  return hall.secretary.call(routes.voting.close, {
    params: { meetingId: hall.demo.meetingId, voteId },
    body: { publish: true },
  });
}

/** One ballot of each member, the choice by the member's number. */
export function ballots(hall: BenchHall, vote: VoteView, count = hall.size): Ballot[] {
  return Array.from({ length: count }, (_, index) => ({
    phone: index,
    command: {
      name: 'voting.castBallot',
      params: { meetingId: hall.demo.meetingId, voteId: vote.id },
      body: { choiceId: vote.choices[index % 3]?.id ?? '', ballotId: randomUUID() },
    },
  }));
}

/** Something that the public hears of, as often as one likes: a question's field is corrected to and fro. */
export async function publicChange(hall: BenchHall): Promise<() => Promise<void>> {
  const params = { meetingId: hall.demo.dialogueId };
  const { questions } = await hall.secretary.call(routes.questions.list, { params });
  const published = questions.find(({ status }) => status === 'published');
  if (published === undefined) throw new Error('no question is published');
  let field: ModeratedQuestion['field'] = 'roads';
  return async () => {
    field = field === 'roads' ? 'land' : 'roads';
    await hall.secretary.call(routes.questions.correctField, {
      params: { ...params, questionId: published.id },
      body: { field },
    });
  };
}
