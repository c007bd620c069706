import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import {
  reconnectDelay,
  type Acknowledgement,
  type AudienceKey,
  type ClientToServer,
  type Command,
  type Frame,
  type ServerToClient,
} from 'dienhong/contracts';
import { io, type Socket } from 'socket.io-client';
import type { LiveCarrier } from '../api/api';

/** `off` before anybody asked for it; `lost` when it was open and is being sought again. */
export type ConnectionState = 'off' | 'connecting' | 'connected' | 'lost';

export type HallSocket = Socket<ServerToClient, ClientToServer>;

/** How long a command may go unanswered before it is sent over HTTP instead, milliseconds. */
export const patience = 5000;

/** Makes the socket; replaced in specs. */
export const SOCKET_MAKER = new InjectionToken<() => HallSocket>('SOCKET_MAKER', {
  providedIn: 'root',
  factory: () => () =>
    // Coming back is our own: its pace follows the size of the hall, which the library cannot know.
    io({ transports: ['websocket'], autoConnect: false, reconnection: false }),
});

interface Listener {
  readonly frame?: (frame: Frame) => void;
  readonly connected?: () => void;
  readonly ended?: () => void;
}

/** The one open socket of this page. */
@Injectable({ providedIn: 'root' })
export class Connection implements LiveCarrier {
  private readonly make = inject(SOCKET_MAKER);
  private readonly listeners = new Set<Listener>();
  private readonly current = signal<ConnectionState>('off');
  private socket: HallSocket | undefined;
  /** Over how many seconds each audience should spread when it comes back. */
  private readonly spreads = new Map<AudienceKey, number>();
  private tries = 0;
  private seeking: ReturnType<typeof setTimeout> | undefined;

  readonly state = this.current.asReadonly();

  /** Opens the socket if it is not open yet. */
  open(): void {
    if (this.socket !== undefined) return;
    const socket = this.make();
    this.socket = socket;
    this.current.set('connecting');
    socket.on('connect', () => {
      this.current.set('connected');
      this.tries = 0;
      for (const listener of this.listeners) listener.connected?.();
    });
    socket.on('disconnect', (reason) => {
      this.current.set('lost');
      if (reason !== 'io client disconnect') this.seek();
    });
    socket.on('connect_error', () => {
      if (this.current() !== 'connecting') this.current.set('lost');
      this.seek();
    });
    socket.on('frame', (given) => {
      const frame = given as Frame;
      this.spreads.set(frame.audience, frame.spread ?? 1);
      for (const listener of this.listeners) listener.frame?.(frame);
    });
    socket.on('ended', () => {
      for (const listener of this.listeners) listener.ended?.();
    });
    addEventListener('online', () => {
      // The device says that its network is back: do not sit out the wait, but a hall must not come all at once.
      setTimeout(() => {
        if (!socket.connected) this.renew();
      }, Math.random() * 2_000);
    });
    socket.connect();
  }

  /** Who we are has changed: the socket is opened anew under the new session. */
  renew(): void {
    this.socket?.disconnect();
    this.socket?.connect();
  }

  /** Tries again after a while; a hall must not come back all at once. */
  private seek(): void {
    clearTimeout(this.seeking);
    const wait = reconnectDelay(this.tries, Math.max(1, ...this.spreads.values()), Math.random());
    this.tries += 1;
    this.seeking = setTimeout(() => {
      if (this.socket?.connected === false) this.socket.connect();
    }, wait);
  }

  /** Undefined when not connected, or when no acknowledgement came in time: what happened is then unknown. */
  async ask(command: Command): Promise<Acknowledgement | undefined> {
    const socket = this.socket;
    if (socket?.connected !== true) return undefined;
    try {
      return (await socket.timeout(patience).emitWithAck('cmd', command)) as Acknowledgement;
    } catch {
      return undefined;
    }
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
