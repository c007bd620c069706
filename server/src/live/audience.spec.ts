import type { EventName, Frame } from 'dienhong/contracts';
import * as fc from 'fast-check';
import { setTimeout as pause } from 'node:timers/promises';
import { Audience } from './audience.js';
import type { PreparedFrame } from './prepared-frame.js';
import type { Subscriber } from './subscriber.js';

const votes: EventName = 'vote.changed';

function frameOf(prepared: PreparedFrame): Frame {
  return (JSON.parse(prepared.packet.slice(1)) as [string, Frame])[1];
}

/** An audience whose surroundings are counted. */
function anAudience(initial: readonly (readonly [string, unknown])[] = []) {
  const sent: Frame[] = [];
  const counts = { encodes: 0 };
  const audience = new Audience('chair:m', 'chair', 'e', {
    load: () => Promise.resolve(initial.map(([key, view]) => ({ name: votes, key, view }))),
    encode: (_name, view) => {
      counts.encodes += 1;
      return JSON.stringify(view);
    },
    isPassing: (name) => name === 'ballot.recorded',
    broadcast: (_audience, frame) => {
      sent.push(frameOf(frame));
      return Promise.resolve(0);
    },
    now: () => 0,
  });
  // Nothing is encoded for nobody: somebody listens.
  audience.subscribers.set('someone', {} as Subscriber);
  return { audience, sent, counts };
}

const ticks = () => pause(150);

describe('Audience', () => {
  it('tells only the newest view of a key, encoded once', async () => {
    const { audience, sent, counts } = anAudience();
    await audience.ready();
    for (let support = 1; support <= 1_000; support += 1) audience.mark(votes, 'v', { support });
    await ticks();
    expect(sent.length).toBe(1);
    expect(sent[0]?.changes).toEqual([[votes, 'v', { support: 1_000 }]]);
    expect(counts.encodes).toBe(1);
    audience.stop();
  });

  it('does not encode again for the snapshot', async () => {
    const { audience, counts } = anAudience([['a', 1]]);
    await audience.ready();
    audience.whole();
    audience.whole();
    expect(counts.encodes).toBe(1);
    audience.stop();
  });

  it('tells a large hall how far to spread when it comes back', async () => {
    const { audience, sent } = anAudience([['a', 1]]);
    await audience.ready();
    expect(frameOf(audience.whole()).spread).toBeUndefined();
    for (let one = 0; one < 6_000; one += 1) audience.subscribers.set(`${one}`, {} as Subscriber);
    expect(frameOf(audience.whole()).spread).toBe(4.1);
    audience.mark(votes, 'a', 2);
    await ticks();
    expect(sent[0]?.spread).toBe(4.1);
    audience.stop();
  });

  it('keeps what changed while the state was being read', async () => {
    const { audience } = anAudience([['a', 'old']]);
    audience.subscribers.clear();
    const ready = audience.ready();
    audience.mark(votes, 'a', 'new');
    await ready;
    expect(audience.catchUp(undefined, undefined).map((one) => frameOf(one).changes)).toEqual([
      [[votes, 'a', 'new']],
    ]);
    audience.stop();
  });

  it('encodes nothing while nobody listens, and forgets nothing', async () => {
    const { audience, sent, counts } = anAudience();
    audience.subscribers.clear();
    await audience.ready();
    audience.mark(votes, 'a', 1);
    audience.mark(votes, 'a', 2);
    await ticks();
    expect(sent).toEqual([]);
    expect(counts.encodes).toBe(0);
    expect(frameOf(audience.catchUp(undefined, undefined)[0]!).changes).toEqual([[votes, 'a', 2]]);
    audience.stop();
  });

  it('leaves passing events out of the snapshot', async () => {
    const { audience, sent } = anAudience();
    await audience.ready();
    audience.mark('ballot.recorded', 'v', { choice: 1 });
    await ticks();
    expect(sent[0]?.changes.length).toBe(1);
    expect(frameOf(audience.whole()).changes).toEqual([]);
    audience.stop();
  });

  it('answers a client that missed some with just these frames, an old one with everything', async () => {
    const { audience } = anAudience();
    await audience.ready();
    for (const key of ['a', 'b', 'c']) {
      audience.mark(votes, key, key);
      await ticks();
    }
    expect(audience.catchUp('e', 3)).toEqual([]);
    expect(audience.catchUp('e', 1).map((frame) => frame.seq)).toEqual([2, 3]);
    expect(audience.catchUp('another', 3).map((one) => frameOf(one).base)).toEqual([true]);
    expect(audience.catchUp('e', 9).map((one) => frameOf(one).base)).toEqual([true]);
    audience.stop();
  });

  it('gives by frames and by snapshot the same state, whatever happened', async () => {
    const step = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      view: fc.option(fc.nat(), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 3 }),
        async (ticked) => {
          const { audience, sent } = anAudience([['a', 'first']]);
          await audience.ready();
          const state = new Map<string, unknown>([['a', 'first']]);
          for (const steps of ticked) {
            for (const { key, view } of steps) audience.mark(votes, key, view);
            await pause(70);
          }
          await pause(70);
          for (const { changes } of sent) {
            for (const [, key, view] of changes) {
              if (view === null) state.delete(key);
              else state.set(key, view);
            }
          }
          const whole = frameOf(audience.whole()).changes.map(
            ([, key, view]) => [key, view] as const,
          );
          expect(new Map(whole)).toEqual(state);
          audience.stop();
        },
      ),
      { numRuns: 12 },
    );
  });
});
