import type { Writable } from 'node:stream';
import type { Socket } from 'socket.io';
import { gatherWrites } from './gather-writes.js';
import type { PreparedFrame } from './prepared-frame.js';

/** Bytes waiting in a socket above which its client counts as lagging. */
const laggingAbove = 65_536;

/** The parts of engine.io's and ws' insides that the fast path touches; `subscriber.spec` holds them to it. */
interface Insides {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    readonly name: string;
    readonly writable: boolean;
    readonly socket?: {
      readonly readyState: number;
      readonly extensions: string;
      readonly _socket?: Writable;
    };
  };
  send(packet: string): unknown;
}

/** One socket that listens to one audience, and the last frame it was sent. */
export class Subscriber {
  /** Missed frames because it read too slowly; it gets the whole state when it is dry again. */
  lagging = false;

  constructor(
    readonly socket: Socket,
    public sentSeq: number,
  ) {}

  /** Sends a frame if it is the next one for this client. Never waits, never queues more than a little. */
  offer(frame: PreparedFrame, whole: () => PreparedFrame): void {
    const waiting = this.waitingBytes();
    if (waiting > laggingAbove) {
      this.lagging = true;
      return;
    }
    if (this.lagging) {
      this.lagging = false;
      this.send(whole());
      return;
    }
    if (frame.seq === this.sentSeq + 1) this.send(frame);
  }

  /** A client that read everything again is brought up to date although nothing new happens. */
  recover(whole: () => PreparedFrame): void {
    if (!this.lagging || this.waitingBytes() > 0) return;
    this.lagging = false;
    this.send(whole());
  }

  /** Writes the prepared bytes straight to the connection when nothing is in the way, else by the public path. */
  send(frame: PreparedFrame): void {
    this.sentSeq = frame.seq;
    const insides = this.socket.conn as unknown as Insides;
    const { transport } = insides;
    const webSocket = transport.socket;
    const connection = webSocket?._socket;
    if (
      transport.name === 'websocket' &&
      transport.writable &&
      insides.readyState === 'open' &&
      insides.writeBuffer.length === 0 &&
      webSocket?.readyState === 1 &&
      webSocket.extensions === '' &&
      connection?.writable === true
    ) {
      connection.write(frame.bytes);
      return;
    }
    insides.send(frame.packet);
  }

  /** What is sent to this client within this turn of the event loop leaves at once. */
  gatherWrites(): void {
    const connection = this.connection();
    if (connection !== undefined) gatherWrites(connection);
  }

  private waitingBytes(): number {
    return this.connection()?.writableLength ?? 0;
  }

  private connection(): Writable | undefined {
    return (this.socket.conn as unknown as Insides).transport.socket?._socket;
  }
}
