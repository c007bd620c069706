import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { routes, type VoteView } from 'dienhong/contracts';
import { ballots, closeVote, openVote, voters, type BenchHall } from '../bench-hall.js';
import type { Ballot, CrowdReport } from '../crowd.js';
import { atMost, quantile, type Finding } from '../figures.js';

const root = resolve(import.meta.dirname, '../../../../..');

/** B11: CPU of the server for a ballot on the batched path, against one awaited insert each, in one process. */
export async function batching(hall: BenchHall): Promise<Finding[]> {
  const vote = await openVote(hall);
  const accountIds = hall.members.map(({ accountId }) => accountId);
  const { batched, single } = await hall.subject.costOfBallots(vote, accountIds);
  await closeVote(hall, vote.id);
  return [
    atMost('B11', 'CPU of a batched ballot, against one insert each', batched / single, 0.15, {
      batchedMicros: batched,
      singleMicros: single,
    }),
  ];
}

/** B12: everybody votes within one second; every acknowledged ballot is in the database. */
export async function everybodyAtOnce(hall: BenchHall): Promise<Finding[]> {
  const crowd = await voters(hall);
  const vote = await openVote(hall);
  const lone: number[] = [];
  for (const ballot of ballots(hall, vote, 40)) {
    const { latencies = [] } = await crowd.order({
      do: 'ask',
      commands: [ballot],
      perSecond: 1_000,
    });
    lone.push(...latencies);
  }
  const rush = await crowd.order({
    do: 'ask',
    commands: ballots(hall, vote),
    perSecond: hall.size,
  });
  const stored = await hall.population.ballots(vote.id);
  const closed = await closeVote(hall, vote.id);
  crowd.dissolve();
  const refused = (rush.answers ?? []).filter(({ ok }) => !ok).length;
  const latencies = rush.latencies ?? [];
  const value = quantile(latencies, 0.99) / quantile(lone, 0.99);
  const whole = stored.length === hall.size && closed.result?.cast === hall.size && refused === 0;
  return [
    {
      id: 'B12',
      what: 'p99 of the acknowledgement when all vote in one second, against a lone ballot',
      value: Number(value.toPrecision(4)),
      unit: 'ratio',
      bound: null,
      pass: whole,
      detail: {
        ballots: hall.size,
        stored: stored.length,
        counted: closed.result?.cast ?? 0,
        refused,
        rushP99Ms: quantile(latencies, 0.99),
        loneP99Ms: quantile(lone, 0.99),
      },
    },
  ];
}

/** B13: the server is killed at a random moment of a vote, again and again; nothing acknowledged is lost. */
export async function killedWhileVoting(hall: BenchHall, times = 20): Promise<Finding[]> {
  const count = Math.min(hall.size, 500);
  let errors = 0;
  let acknowledged = 0;
  for (let round = 0; round < times; round += 1) {
    const crowd = await voters(hall, count);
    const vote = await openVote(hall);
    const commands = ballots(hall, vote, count);
    const asked = crowd.order({ do: 'ask', commands, perSecond: count * 2 });
    await pause(30 + Math.random() * 500);
    await hall.subject.kill();
    const report = await asked;
    crowd.dissolve();
    await hall.subject.start();
    const result = await recount(hall, vote, commands, report);
    errors += result.errors;
    acknowledged += result.acknowledged;
  }
  errors += brokenRecords(hall);
  return [
    atMost(
      'B13',
      'errors after kill -9 during votes',
      errors,
      0,
      { times, acknowledged },
      'errors',
    ),
  ];
}

/** Compares what was acknowledged, what the database holds, and what the server counts. */
async function recount(
  hall: BenchHall,
  vote: VoteView,
  commands: readonly Ballot[],
  report: CrowdReport,
): Promise<{ errors: number; acknowledged: number }> {
  const { Population } = await import('../population.js');
  const population = await Population.open(await hall.subject.databaseUri());
  const stored = await population.ballots(vote.id);
  await population.close();
  const byAccount = new Map(stored.map((one) => [one.accountId, one.choiceId]));
  let errors = stored.length - byAccount.size;
  let acknowledged = 0;
  (report.answers ?? []).forEach(({ ok }, index) => {
    if (!ok) return;
    acknowledged += 1;
    const { choiceId } = commands[index]?.command.body as { choiceId: string };
    if (byAccount.get(hall.members[index]?.accountId ?? '') !== choiceId) errors += 1;
  });
  const closed = await closeVote(hall, vote.id);
  for (const { choiceId, count } of closed.result?.counts ?? []) {
    if (stored.filter((one) => one.choiceId === choiceId).length !== count) errors += 1;
  }
  if (closed.result?.cast !== stored.length) errors += 1;
  return { errors, acknowledged };
}

/** The sealed record of the meeting after all of this, examined by the product's own tool. */
function brokenRecords(hall: BenchHall): number {
  const verify = join(root, 'dist/server/src/journal/verify.main.js');
  const { status } = spawnSync(process.execPath, [verify, hall.demo.meetingId], {
    env: { ...process.env, DIENHONG_DATA: hall.subject.folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? 0 : 1;
}

/** B15: CPU of a ballot by HTTP, with session, policy and validation, against a bare POST of the same body. */
export async function httpBallots(hall: BenchHall): Promise<Finding[]> {
  const vote = await openVote(hall);
  const params = { meetingId: hall.demo.meetingId, voteId: vote.id };
  const { addressOf } = await import('dienhong/contracts');
  const { HttpLoad } = await import('../http-load.js');
  const path = addressOf(routes.voting.castBallot, { params });
  const load = new HttpLoad(64);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let block = 0; block < 7; block += 1) {
    // A change of mind in each block: the same ballot again would cost nothing to store.
    const requests = ballots(hall, vote).map(({ phone, command }) => ({
      method: 'POST' as const,
      path,
      cookie: `dh_session=${hall.members[phone]?.token ?? ''}`,
      body: JSON.stringify(command.body),
    }));
    const before = hall.subject.cpu();
    await load.run(hall.subject.port, requests, requests.length);
    const spent = (hall.subject.cpu() - before) / requests.length;
    const bareBefore = hall.bare.cpu();
    await load.run(hall.bare.port, requests, requests.length);
    const bareSpent = (hall.bare.cpu() - bareBefore) / requests.length;
    if (block < 2) continue;
    ours.push(spent);
    theirs.push(bareSpent);
  }
  load.close();
  await closeVote(hall, vote.id);
  const value = quantile(ours, 0.5) / quantile(theirs, 0.5);
  return [
    atMost('B15', 'CPU of a ballot by HTTP, against a bare POST', value, 4, {
      oursMicros: quantile(ours, 0.5) * 1e6,
      bareMicros: quantile(theirs, 0.5) * 1e6,
    }),
  ];
}
