import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Audience } from './audience.js';
import type { PreparedFrame } from './prepared-frame.js';

/**
 * Sockets served in one turn of the event loop: a ballot waits for at most so many writes, a millisecond or two.
 * Half as many would leave the ballots as they are and make the last phone wait longer for all the turns.
 */
const slice = 128;

let rotation = 0;

/**
 * Sends a frame to everyone in the audience, in slices, beginning each time with somebody else so that nobody is
 * always last. Resolves with the milliseconds that the writes themselves took.
 */
export async function broadcast(audience: Audience, frame: PreparedFrame): Promise<number> {
  const everyone = [...audience.subscribers.values()];
  const count = everyone.length;
  if (count === 0) return 0;
  rotation += 1;
  const whole = () => audience.whole();
  let spent = 0;
  for (let begin = 0; begin < count; begin += slice) {
    if (begin > 0) await nextTurn();
    const started = performance.now();
    const end = Math.min(begin + slice, count);
    for (let index = begin; index < end; index += 1) {
      const subscriber = everyone[(index + rotation) % count];
      if (subscriber?.socket.connected === true) subscriber.offer(frame, whole);
    }
    spent += performance.now() - started;
  }
  return spent;
}
