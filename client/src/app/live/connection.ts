import { inject, Injectable, InjectionToken, signal } from '@angular/core';
import type {
  Acknowledgement,
  ClientToServer,
  Command,
  Frame,
  ServerToClient,
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
    io({
      // One transport and a wide spread: after a restart a whole hall comes back, and must not come at once.
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelay: 1000,
      reconnectionDelayMax: 15_000,
      randomizationFactor: 0.9,
    }),
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

  readonly state = this.current.asReadonly();

  /** Opens the socket if it is not open yet. */
  open(): void {
    if (this.socket !== undefined) return;
    const socket = this.make();
    this.socket = socket;
    this.current.set('connecting');
    socket.on('connect', () => {
      this.current.set('connected');
      for (const listener of this.listeners) listener.connected?.();
    });
    socket.on('disconnect', (reason) => {
      this.current.set('lost');
      // The server closed it on purpose (the session ended); socket.io does not come back by itself then.
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', () => {
      if (this.current() !== 'connecting') this.current.set('lost');
      // A refused handshake stops socket.io's own attempts.
      if (!socket.active) setTimeout(() => socket.connect(), 1000 + Math.random() * 14_000);
    });
    socket.on('frame', (frame) => {
      for (const listener of this.listeners) listener.frame?.(frame as Frame);
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
