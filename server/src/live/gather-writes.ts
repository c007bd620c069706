import type { Writable } from 'node:stream';

/**
 * Holds back what is written to a connection until this turn of the event loop ends: several small messages leave
 * as one. A write costs the system more than all that is written by it.
 */
export function gatherWrites(connection: Writable): void {
  connection.cork();
  setImmediate(() => {
    connection.uncork();
  });
}
