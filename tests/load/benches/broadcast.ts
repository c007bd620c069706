import { setTimeout as pause } from 'node:timers/promises';
import {
  ballots,
  bareClients,
  citizens,
  closeVote,
  openVote,
  publicChange,
  voters,
  type BenchHall,
} from '../bench-hall.js';
import type { Crowd } from '../crowd.js';
import { atMost, median, quantile, type Finding } from '../figures.js';

/** Bytes of the public tick that is compared: a question and the frame around it. */
const frameBytes = 620;
const blocks = 6;
const perBlock = 5;

/** B1: the time to the last client for one public tick, against a bare loop over the same number of clients. */
export async function timeToLast(hall: BenchHall): Promise<Finding[]> {
  const [subjects, bares] = [await citizens(hall), await bareClients(hall)];
  const change = await publicChange(hall);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let block = 0; block < blocks; block += 1) {
    for (let sample = 0; sample < perBlock; sample += 1) {
      const spent = await onePublicTick(hall, subjects, change);
      if (block > 0) ours.push(spent);
      await pause(300);
    }
    for (let sample = 0; sample < perBlock; sample += 1) {
      const heard = bares.order({ do: 'expect', frames: hall.size, withinMs: 20_000 });
      const began = await hall.bare.send(frameBytes);
      const { at } = await heard;
      if (block > 0) theirs.push(at - began);
      await pause(300);
    }
  }
  subjects.dissolve();
  bares.dissolve();
  const value = median(ours) / median(theirs);
  return [
    atMost('B1', 'time to the last client, against a bare loop', value, 1.1, {
      oursMs: median(ours),
      bareMs: median(theirs),
      oursP90Ms: quantile(ours, 0.9),
      bareP90Ms: quantile(theirs, 0.9),
    }),
  ];
}

/** From the moment the frame was made, as it says itself, to the last client. */
async function onePublicTick(hall: BenchHall, crowd: Crowd, change: () => Promise<void>) {
  const heard = crowd.order({ do: 'expect', frames: hall.size, withinMs: 20_000 });
  await change();
  const { at, madeAt = 0, missing } = await heard;
  if (missing !== undefined) throw new Error(`${missing} clients heard nothing`);
  // The server's clock says whole milliseconds: half of one is what was cut off on average.
  return at - madeAt - 0.5;
}

/** B3: how much longer a ballot's acknowledgement takes while the public gets four full ticks a second. */
export async function acknowledgementUnderTicks(hall: BenchHall): Promise<Finding[]> {
  const watching = await citizens(hall);
  const count = Math.min(500, hall.size);
  const voting = await voters(hall, count);
  const vote = await openVote(hall);
  const change = await publicChange(hall);
  const idle: number[] = [];
  const busy: number[] = [];
  for (let block = 0; block < 5; block += 1) {
    for (const [ticking, into] of [
      [false, idle],
      [true, busy],
    ] as const) {
      const ticks = ticking ? everyQuarterSecond(change) : undefined;
      const order = { do: 'ask', commands: ballots(hall, vote, count), perSecond: 200 } as const;
      const { latencies = [] } = await voting.order(order);
      await ticks?.stop();
      if (block > 0) into.push(...latencies);
    }
  }
  await closeVote(hall, vote.id);
  watching.dissolve();
  voting.dissolve();
  const value = quantile(busy, 0.99) / quantile(idle, 0.99);
  return [
    atMost(
      'B3',
      'p99 of a ballot’s acknowledgement under 4 public ticks/s, against idle',
      value,
      4,
      {
        busyP99Ms: quantile(busy, 0.99),
        idleP99Ms: quantile(idle, 0.99),
        busyP50Ms: median(busy),
        idleP50Ms: median(idle),
      },
    ),
  ];
}

function everyQuarterSecond(change: () => Promise<void>) {
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(change);
  }, 250);
  return {
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
}

/** B4: what a thousand changes a second cost against four, heard by the same audience. */
export async function manyEvents(hall: BenchHall): Promise<Finding[]> {
  const crowd = await citizens(hall);
  const few: number[] = [];
  const many: number[] = [];
  const seconds = 4;
  for (let block = 0; block < 4; block += 1) {
    for (const [perSecond, into] of [
      [4, few],
      [1_000, many],
    ] as const) {
      await hall.subject.tellSteadily(`public:${hall.demo.dialogueId}`, perSecond);
      await pause(500);
      const before = hall.subject.cpu();
      await pause(seconds * 1_000);
      if (block > 0) into.push((hall.subject.cpu() - before) / seconds);
      await hall.subject.tellSteadily(`public:${hall.demo.dialogueId}`, 0);
      await pause(300);
    }
  }
  crowd.dissolve();
  const value = median(many) / median(few);
  return [
    atMost('B4', 'server CPU at 1,000 events/s, against 4 events/s', value, 1.5, {
      manyCpuShare: median(many),
      fewCpuShare: median(few),
    }),
  ];
}

/** B5: each audience with a change is encoded once a tick, however many listen. */
export async function encodesPerTick(hall: BenchHall): Promise<Finding[]> {
  const crowd = await citizens(hall);
  const change = await publicChange(hall);
  await change();
  await pause(800);
  const ticks = 20;
  const before = await hall.subject.counts();
  for (let tick = 0; tick < ticks; tick += 1) {
    const heard = crowd.order({ do: 'expect', frames: hall.size, withinMs: 20_000 });
    await change();
    await heard;
  }
  const after = await hall.subject.counts();
  crowd.dissolve();
  const frames = after.frames - before.frames;
  const encodes = after.encodes - before.encodes;
  const finding = atMost('B5', 'encodes per tick and audience with a change', encodes / ticks, 1, {
    ticks,
    frames,
    encodes,
    clients: hall.size,
  });
  return [{ ...finding, unit: 'encodes', pass: encodes === ticks && frames === ticks }];
}
