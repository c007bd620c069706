import { setTimeout as pause } from 'node:timers/promises';
import { reconnectDelay } from 'dienhong/contracts';
import { Phone, type Answer } from './phone.js';
import type { CrowdOrder, CrowdReport, Ballot } from './crowd.js';

/** The process in which thousands of phones live, on another core than the server. */
const phones: Phone[] = [];
/** When the last awaited phone heard, and how many still have not. */
let expected = 0;
let heard = 0;
let lastAt = 0;
/** When the server made the frame that was awaited, as the first copy says. */
let madeAt: number | undefined;
/** What the hall was last told about coming back, seconds. */
let spread = 1;
let target: {
  port: number;
  cookies: readonly string[];
  path?: string;
  audiences: readonly string[];
};
let answering: ((report: CrowdReport) => void) | undefined;

/** Milliseconds since 1970 with fractions: comparable between processes of one machine. */
const now = (): number => performance.timeOrigin + performance.now();

function hear(_phone: Phone, message: () => string): void {
  if (madeAt === undefined) {
    const head = message().slice(0, 300);
    madeAt = Number(/"at":(\d+)/.exec(head)?.[1] ?? 0);
    spread = Number(/"spread":([\d.]+)/.exec(head)?.[1] ?? 1);
  }
  heard += 1;
  if (heard < expected) return;
  lastAt = now();
  expected = Number.POSITIVE_INFINITY;
  answering?.({ at: lastAt, madeAt });
}

async function open(index: number): Promise<void> {
  const cookies = target.cookies;
  const phone = new Phone(String(index), { frame: hear });
  phones[index] = phone;
  await phone.open(target.port, cookies[index % cookies.length] ?? '', target.path);
  for (const audience of target.audiences) {
    const answer = await phone.join(audience);
    if (!answer.ok) throw new Error(`join: ${answer.problem?.code ?? 'lost'}`);
  }
}

/** So many at a time: a herd is another bench. */
async function inTurns(count: number, work: (index: number) => Promise<void>, width = 100) {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
}

async function perform(order: CrowdOrder): Promise<CrowdReport> {
  switch (order.do) {
    case 'connect': {
      target = order;
      const began = now();
      await inTurns(order.count, open);
      return { at: now(), ms: now() - began };
    }
    case 'expect':
      heard = 0;
      madeAt = undefined;
      expected = order.frames;
      return new Promise((resolve) => {
        answering = resolve;
        setTimeout(() => resolve({ at: 0, missing: expected - heard }), order.withinMs);
      });
    case 'pause':
      for (const phone of phones.slice(0, order.count)) phone.pause();
      return { at: now() };
    case 'resume':
      for (const phone of phones) phone.resume();
      return { at: now() };
    case 'ask':
      return openLoop(order.commands, order.perSecond);
    case 'disconnect':
      for (const phone of phones) phone.close();
      phones.length = 0;
      return { at: now() };
    case 'stay':
      return stay(order.untilMs);
  }
}

/** Sends each command at its scheduled instant, whatever became of the ones before: latency counts from then. */
async function openLoop(commands: readonly Ballot[], perSecond: number): Promise<CrowdReport> {
  const began = now();
  const latencies: number[] = [];
  const answers: Answer[] = [];
  await Promise.all(
    commands.map(async ({ phone, command }, index) => {
      const scheduled = began + (index * 1_000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, scheduled - now())));
      const answer = await phones[phone]?.ask(command);
      latencies[index] = now() - scheduled;
      answers[index] = answer ?? { ok: false };
    }),
  );
  return { at: now(), latencies, answers };
}

/** Comes back after a loss by the rule that browsers follow. */
async function stay(untilMs: number): Promise<CrowdReport> {
  const began = now();
  const back: number[] = [];
  await Promise.all(
    phones.map(async (_phone, index) => {
      for (let attempt = 0; now() - began < untilMs; attempt += 1) {
        await pause(reconnectDelay(attempt, spread, Math.random()));
        const opened = await open(index).then(
          () => true,
          () => false,
        );
        if (!opened) continue;
        back.push(now());
        return;
      }
    }),
  );
  return { at: now(), ms: now() - began, missing: phones.length - back.length, moments: back };
}

process.on('message', (order: CrowdOrder & { id: number }) => {
  perform(order).then(
    (report) => process.send?.({ id: order.id, report }),
    (error: unknown) => process.send?.({ id: order.id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
