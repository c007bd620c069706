import { setTimeout as pause } from 'node:timers/promises';
import { bareClients, citizens, publicChange, type BenchHall } from '../bench-hall.js';
import type { Crowd } from '../crowd.js';
import { atMost, median, quantile, type Finding } from '../figures.js';

/** Bytes of heap that one more connection costs; measured between two sizes of the same crowd. */
async function heapPerConnection(
  gather: (count: number) => Promise<Crowd>,
  heap: () => Promise<number>,
  count: number,
): Promise<number> {
  // The first ones warm caches and compile code; they are not counted.
  const first = await gather(50);
  await pause(500);
  const before = await heap();
  const rest = await gather(count);
  await pause(500);
  const after = await heap();
  rest.dissolve();
  first.dissolve();
  await pause(1_500);
  return (after - before) / count;
}

/** B6: heap of a connected citizen who listens, against a bare websocket. B7: what ten more live routes add. */
export async function heap(hall: BenchHall): Promise<Finding[]> {
  const count = Math.min(hall.size, 2_000);
  const bare = await heapPerConnection(
    (size) => bareClients(hall, size),
    () => hall.bare.heap(),
    count,
  );
  const ours = () =>
    heapPerConnection(
      (size) => citizens(hall, size),
      () => hall.subject.heap(),
      count,
    );
  const citizen = await ours();
  await hall.subject.addLiveRoutes(10);
  const withMore = await ours();
  return [
    atMost('B6', 'heap of a citizen, against a bare websocket', citizen / bare, 5, {
      citizenBytes: citizen,
      bareBytes: bare,
    }),
    atMost(
      'B7',
      'heap per connection added by ten more live routes',
      Math.max(0, withMore - citizen) / 1_024,
      1,
      { beforeBytes: citizen, afterBytes: withMore },
      'KB',
    ),
  ];
}

/** B8: CPU to let somebody in, with session, policy and the whole state, against a bare handshake. */
export async function connecting(hall: BenchHall): Promise<Finding[]> {
  const count = Math.min(hall.size, 1_000);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let block = 0; block < 9; block += 1) {
    const before = hall.subject.cpu();
    const crowd = await citizens(hall, count);
    const spent = (hall.subject.cpu() - before) / count;
    crowd.dissolve();
    await pause(700);
    const bareBefore = hall.bare.cpu();
    const others = await bareClients(hall, count);
    const bareSpent = (hall.bare.cpu() - bareBefore) / count;
    others.dissolve();
    await pause(700);
    // The first ones compile the code of both.
    if (block < 3) continue;
    ours.push(spent);
    theirs.push(bareSpent);
  }
  const value = median(ours) / median(theirs);
  return [
    atMost('B8', 'CPU to let a citizen in, against a bare handshake', value, 4, {
      oursMicros: median(ours) * 1e6,
      bareMicros: median(theirs) * 1e6,
    }),
  ];
}

/** B9: the server is killed with everyone connected; how soon is everyone back, and what is the database asked. */
export async function comingBack(hall: BenchHall): Promise<Finding[]> {
  const crowd = await citizens(hall);
  // As in a dialogue under way: everybody heard something just now.
  await (
    await publicChange(hall)
  )();
  await pause(1_000);
  await hall.subject.kill();
  const returning = crowd.order({ do: 'stay', untilMs: 120_000 });
  await hall.subject.start();
  const ready = performance.timeOrigin + performance.now();
  const readsBefore = await readsOf(hall);
  const { at, missing = 0, moments = [] } = await returning;
  const reads = (await readsOf(hall)) - readsBefore;
  const seconds = Math.max(0, (at - ready) / 1_000);
  const change = await publicChange(hall);
  const heard = crowd.order({ do: 'expect', frames: hall.size, withinMs: 20_000 });
  await change();
  const newest = await heard;
  crowd.dissolve();
  const after = (share: number) => (quantile(moments, share) - ready) / 1_000;
  const detail = {
    missing,
    seconds,
    half: after(0.5),
    p99: after(0.99),
    deaf: newest.missing ?? 0,
    clients: hall.size,
  };
  const time = atMost(
    'B9',
    'seconds until all are back, against N/700',
    seconds / (hall.size / 700),
    1,
    detail,
  );
  return [
    { ...time, pass: time.pass && missing === 0 && newest.missing === undefined },
    atMost('B9', 'database reads while all come back', reads, 20, { clients: hall.size }, 'reads'),
  ];
}

async function readsOf(hall: BenchHall): Promise<number> {
  const { Population } = await import('../population.js');
  const population = await Population.open(await hall.subject.databaseUri());
  const reads = await population.reads();
  await population.close();
  return reads;
}

/** B14: one in a hundred stops reading for a minute; the others and the server's memory must not notice. */
export async function slowReaders(hall: BenchHall): Promise<Finding[]> {
  const slowCount = Math.max(2, Math.round(hall.size / 100));
  const [healthy, slow] = [
    await citizens(hall, hall.size - slowCount),
    await citizens(hall, slowCount),
  ];
  const change = await publicChange(hall);
  const sample = async (): Promise<number> => {
    const heard = healthy.order({ do: 'expect', frames: hall.size - slowCount, withinMs: 20_000 });
    await change();
    const { at, madeAt = 0 } = await heard;
    return at - madeAt;
  };
  const before: number[] = [];
  for (let tick = 0; tick < 25; tick += 1) before.push(await sample());
  const memoryBefore = hall.subject.memoryMb();
  await slow.order({ do: 'pause', count: slowCount });
  const during: number[] = [];
  const began = Date.now();
  while (Date.now() - began < 60_000) during.push(await sample());
  const grown = hall.subject.memoryMb() - memoryBefore;
  await slow.order({ do: 'resume' });
  healthy.dissolve();
  slow.dissolve();
  const value = median(during) / median(before);
  return [
    atMost('B14', 'time to the last healthy client beside stalled ones', value, 1.1, {
      duringMs: median(during),
      beforeMs: median(before),
      stalled: slowCount,
    }),
    atMost('B14', 'server memory grown beside stalled clients', grown, 50, {}, 'MB'),
  ];
}
