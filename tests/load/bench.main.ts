import { mkdir, writeFile } from 'node:fs/promises';
import { closeBenchHall, openBenchHall, type BenchHall } from './bench-hall.js';
import {
  acknowledgementUnderTicks,
  encodesPerTick,
  manyEvents,
  timeToLast,
} from './benches/broadcast.js';
import { comingBack, connecting, heap, slowReaders } from './benches/connections.js';
import { ordinaryRound } from './benches/reading.js';
import { anyWeather, asking, leaks } from './benches/truth.js';
import { batching, everybodyAtOnce, httpBallots, killedWhileVoting } from './benches/voting.js';
import { table, type Finding } from './figures.js';

type Bench = (hall: BenchHall) => Promise<Finding[]>;

/** In this order: first what wants a server that nobody looks into, last what kills it. */
const benches: readonly (readonly [ids: readonly string[], bench: Bench])[] = [
  [['B8'], connecting],
  [['B1'], timeToLast],
  [['B3'], acknowledgementUnderTicks],
  [['B12'], everybodyAtOnce],
  [['B15'], httpBallots],
  [['B21'], ordinaryRound],
  [['B11'], batching],
  [['B4'], manyEvents],
  [['B5'], encodesPerTick],
  [['B6', 'B7'], heap],
  [['B17'], anyWeather],
  [['B18'], leaks],
  [['B19'], asking],
  [['B14'], slowReaders],
  [['B9'], comingBack],
  [['B13'], killedWhileVoting],
];

/** What is counted, not timed. */
const exact = ['B5', 'B13', 'B17', 'B18', 'B19'];

/** The part that is a test: exact counts, and the broadcast. */
const short = ['B1', 'B5', 'B7', 'B17', 'B18'];

function wanted(): { size: number; ids: readonly string[] | undefined } {
  const args = process.argv.slice(2);
  const only = args[args.indexOf('--only') + 1];
  if (args.includes('--short')) return { size: 300, ids: short };
  return {
    size: args.includes('--full') ? 10_000 : 2_000,
    ids: args.includes('--only') ? only?.split(',') : undefined,
  };
}

async function main(): Promise<void> {
  const { size, ids } = wanted();
  const chosen = benches.filter(([own]) => ids === undefined || own.some((id) => ids.includes(id)));
  const hall = await openBenchHall(size);
  const findings: Finding[] = [];
  try {
    for (const [own, bench] of chosen) {
      const began = performance.now();
      const found = await measured(hall, own, bench);
      const seconds = Math.round((performance.now() - began) / 1_000);
      process.stderr.write(`${own.join(', ')}: ${seconds} s\n`);
      findings.push(...found.filter(({ id }) => ids === undefined || ids.includes(id)));
    }
  } finally {
    await closeBenchHall(hall);
  }
  await mkdir('tmp', { recursive: true });
  await writeFile('tmp/bench.json', `${JSON.stringify(findings, null, 2)}\n`);
  const broken = findings.filter(({ pass }) => !pass).length;
  process.stdout.write(`${size} clients\n${table(findings)}\n`);
  process.stdout.write(`${findings.length - broken} passed, ${broken} failed\n`);
  process.exit(broken === 0 ? 0 : 1);
}

/**
 * Carries out a bench. A ratio beyond its bound is measured once more, since a neighbour on the machine may have
 * disturbed one side of it; an exact count that is wrong is wrong.
 */
async function measured(
  hall: BenchHall,
  ids: readonly string[],
  bench: Bench,
): Promise<readonly Finding[]> {
  const once = () => bench(hall).catch((error: unknown) => ids.map((id) => failed(id, error)));
  const found = await once();
  const isNoise = found.some(({ pass }) => !pass) && !ids.some((id) => exact.includes(id));
  return isNoise ? once() : found;
}

/** A bench that could not be carried out has not passed. */
function failed(id: string, error: unknown): Finding {
  const detail = { error: String(error) };
  return {
    id,
    what: 'could not be measured',
    value: Number.NaN,
    unit: '',
    bound: null,
    pass: false,
    detail,
  };
}

await main();
