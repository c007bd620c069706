import type { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io';

/** The parts of socket.io's and engine.io's insides that still hold the request; the spec holds them to it. */
interface Insides {
  conn: {
    request: unknown;
    readonly transport: { readonly socket?: { readonly _socket?: EventEmitter } };
  };
  handshake: unknown;
}

/** engine.io's answer to the upgrade waits for the connection's end, and keeps the whole request meanwhile. */
const waitingAnswer = '() => this.emit("close")';

/**
 * Lets go of the request that opened a connection: its headers and parser are a quarter of what a phone costs in
 * memory, and nobody needs them once the cookies were read. What is not found stays; nothing else depends on it.
 */
export function forgetHandshake(socket: Socket): void {
  const insides = socket as unknown as Insides;
  const connection = insides.conn.transport.socket?._socket;
  for (const listener of connection?.listeners('close') ?? []) {
    if (String(listener) === waitingAnswer) connection?.off('close', listener as () => void);
  }
  insides.conn.request = null;
  insides.handshake = { headers: {}, query: {}, auth: {} };
}
