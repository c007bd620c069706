import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  Injectable,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import {
  Command,
  JoinAudience,
  LeaveAudience,
  type Acknowledgement,
  type ClientToServer,
  type ServerToClient,
} from 'dienhong/contracts';
import { Server, type Socket } from 'socket.io';
import { Admission, parse } from '../access/admission.js';
import { isOwnOrigin } from '../access/origin.js';
import { SessionStore } from '../access/session-store.js';
import { WhoAsks, type Asker } from '../access/who-asks.js';
import { Log } from '../platform/log.js';
import { toProblem } from '../platform/problem.filter.js';
import { Refused } from '../platform/refused.js';
import { Settings } from '../platform/settings.js';
import { Allowance } from './allowance.js';
import { Listeners, socketAsker, type SocketData } from './listeners.js';
import { forgetHandshake } from './forget-handshake.js';
import { gatherWrites } from './gather-writes.js';
import { LiveHandlers } from './live-handlers.js';

/** The largest message a client may send, bytes: an annotation with many strokes. */
const largestMessage = 262_144;

/**
 * The only socket gateway. One listener a socket, whatever the number of routes: it looks the command up in the
 * contracts and calls the handler that HTTP would have called.
 */
@Injectable()
export class Gateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private io: Server<ClientToServer, ServerToClient> | undefined;
  private expiry: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly settings: Settings,
    private readonly whoAsks: WhoAsks,
    private readonly sessions: SessionStore,
    private readonly admission: Admission,
    private readonly handlers: LiveHandlers,
    private readonly listeners: Listeners,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const http = this.host.httpAdapter.getHttpServer() as HttpServer;
    // The handshake's answer and the greeting after it leave together.
    http.on('upgrade', (_request, connection: Duplex) => {
      gatherWrites(connection);
    });
    const io = new Server<ClientToServer, ServerToClient>(http, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: largestMessage,
      perMessageDeflate: false,
      pingInterval: 25_000,
      pingTimeout: 20_000,
      allowRequest: (request, decide) => {
        decide(null, isOwnOrigin(request, this.settings.publicUrl));
      },
    });
    io.use((socket, next) => {
      this.whoAsks.byCookies(socket.handshake.headers.cookie).then(
        (asker) => {
          socket.data = { asker, joined: new Set() } satisfies SocketData;
          next();
        },
        (error: unknown) => {
          next(error instanceof Error ? error : new Error('refused'));
        },
      );
    });
    io.on('connection', (socket) => {
      this.serve(socket);
    });
    this.io = io;
    this.sessions.onEnded((ids) => {
      this.end((asker) => Object.values(asker.sessions).some(({ id }) => ids.includes(id)));
    });
    this.expiry = setInterval(() => {
      const now = new Date();
      this.end((asker) => Object.values(asker.sessions).some(({ expiresAt }) => expiresAt <= now));
    }, 30_000);
    this.expiry.unref();
  }

  /** Before the HTTP server closes: it waits for every open socket, and these never end by themselves. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.expiry);
    await this.io?.close();
  }

  private serve(socket: Socket<ClientToServer, ServerToClient>): void {
    const address = socket.handshake.address;
    const device = socket.handshake.headers['user-agent']?.slice(0, 300) ?? '';
    forgetHandshake(socket);
    const allowance = new Allowance(40, 120);
    socket.on('cmd', (command, acknowledge) => {
      if (typeof acknowledge !== 'function') return;
      const requestId = randomUUID();
      const work = allowance.take()
        ? this.perform(socket, command, { requestId, address, device })
        : Promise.reject(new Refused('request.too-many'));
      work.then(
        (reply) => {
          acknowledge({ ok: true, reply } satisfies Acknowledgement);
        },
        (error: unknown) => {
          const problem = toProblem(error, requestId);
          if (problem.status >= 500) this.log.problem({ requestId, error }, 'a command failed');
          acknowledge({ ok: false, problem });
        },
      );
    });
    socket.on('disconnect', () => {
      this.listeners.leaveAll(socket);
    });
  }

  private async perform(
    socket: Socket,
    given: unknown,
    from: { requestId: string; address: string; device: string },
  ): Promise<unknown> {
    const command = parse(Command, given, 'command') as Command;
    const asker = socketAsker(socket);
    if (command.name === 'live.join') {
      const wish = parse(JoinAudience, command.body, 'body') as JoinAudience;
      await this.listeners.join(socket, asker, wish);
      return { done: true };
    }
    if (command.name === 'live.leave') {
      const { audience } = parse(LeaveAudience, command.body, 'body') as LeaveAudience;
      this.listeners.leave(socket, audience);
      return { done: true };
    }
    const handler = this.handlers.byName(command.name);
    if (handler === undefined) throw new Refused('request.unknown-command');
    const actor = await this.whoAsks.actorOf(asker.sessions);
    const call = await this.admission.admit(handler.route, {
      params: command.params,
      body: command.body,
      asker: { actor, sessions: asker.sessions },
      ...from,
    });
    return handler.handle(call);
  }

  /** Ends the sockets of sessions that are no more; the client then asks again who it is. */
  private end(isOver: (asker: Asker) => boolean): void {
    for (const socket of this.io?.sockets.sockets.values() ?? []) {
      if (!isOver(socketAsker(socket))) continue;
      socket.emit('ended');
      this.listeners.leaveAll(socket);
      socket.disconnect(true);
    }
  }
}
