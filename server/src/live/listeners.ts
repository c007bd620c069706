import { Injectable } from '@nestjs/common';
import { audienceActions, parseAudience, type JoinAudience } from 'dienhong/contracts';
import { can, type Decision } from 'dienhong/domain';
import type { Socket } from 'socket.io';
import { Scenes } from '../access/scenes.js';
import { WhoAsks, type Asker } from '../access/who-asks.js';
import { Refused, settle } from '../platform/refused.js';
import type { Audience } from './audience.js';
import { prepareFrame } from './prepared-frame.js';
import { Publisher } from './publisher.js';
import { Subscriber } from './subscriber.js';

/** An account may look at so many things at once on one screen. */
const audiencesPerSocket = 20;
/** Changes of a meeting's people within this time are answered by one review, milliseconds. */
const reviewAfter = 300;

/** Who listens to what. Joining is a question to the policy, asked again whenever the answer may have changed. */
@Injectable()
export class Listeners {
  private readonly reviews = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly publisher: Publisher,
    private readonly scenes: Scenes,
    private readonly whoAsks: WhoAsks,
  ) {
    scenes.onChanged((meetingId) => {
      this.reviewSoon(meetingId);
    });
  }

  async join(socket: Socket, asker: Asker, wish: JoinAudience): Promise<void> {
    settle(await this.mayHear(asker, wish.audience));
    const audience = this.publisher.audience(wish.audience);
    if (audience === undefined) throw new Refused('request.invalid');
    const joined = joinedOf(socket);
    if (joined.size >= audiencesPerSocket && !joined.has(audience)) {
      throw new Refused('request.too-many');
    }
    await audience.ready();
    if (!socket.connected) return;
    const frames = audience.catchUp(wish.epoch, wish.seq);
    const subscriber = new Subscriber(socket, audience.seq);
    // The acknowledgement follows in the same turn.
    subscriber.gatherWrites();
    for (const frame of frames) subscriber.send(frame);
    subscriber.sentSeq = audience.seq;
    audience.subscribers.set(socket.id, subscriber);
    joined.add(audience);
  }

  leave(socket: Socket, audienceKey: string): void {
    for (const audience of joinedOf(socket)) {
      if (audience.key === audienceKey) this.part(socket, audience);
    }
  }

  leaveAll(socket: Socket): void {
    for (const audience of joinedOf(socket)) this.part(socket, audience);
  }

  private part(socket: Socket, audience: Audience): void {
    audience.subscribers.delete(socket.id);
    joinedOf(socket).delete(audience);
    audience.emptySince = Date.now();
  }

  private async mayHear(asker: Asker, audienceKey: string): Promise<Decision<null>> {
    const parsed = parseAudience(audienceKey);
    if (parsed === undefined) throw new Refused('request.invalid');
    const actor = await this.whoAsks.actorOf(asker.sessions);
    const isPrivate = parsed.kind === 'person' || parsed.kind === 'device';
    const scene = await this.scenes.of(actor, parsed.meetingId, isPrivate ? parsed.id : undefined);
    return can(actor, audienceActions[parsed.kind], scene);
  }

  private reviewSoon(meetingId: string): void {
    if (this.reviews.has(meetingId)) return;
    const timer = setTimeout(() => {
      this.reviews.delete(meetingId);
      void this.review(meetingId);
    }, reviewAfter);
    timer.unref();
    this.reviews.set(meetingId, timer);
  }

  /** Whoever may no longer hear is sent an empty state and nothing after it. */
  private async review(meetingId: string): Promise<void> {
    for (const audience of this.publisher.all()) {
      if (parseAudience(audience.key)?.meetingId !== meetingId) continue;
      for (const { socket } of [...audience.subscribers.values()]) {
        const decision = await this.mayHear(socketAsker(socket), audience.key);
        if (decision.accepted) continue;
        const subscriber = audience.subscribers.get(socket.id);
        this.part(socket, audience);
        const { key, epoch, seq } = audience;
        const nothing = {
          audience: key,
          epoch,
          seq,
          base: true,
          at: Date.now(),
          changes: [],
        };
        subscriber?.send(prepareFrame(JSON.stringify(nothing), seq));
      }
    }
  }
}

/** What a socket carries of us. */
export interface SocketData {
  asker: Asker;
  joined: Set<Audience>;
}

export function socketAsker(socket: Socket): Asker {
  return (socket.data as SocketData).asker;
}

function joinedOf(socket: Socket): Set<Audience> {
  const data = socket.data as SocketData;
  data.joined ??= new Set();
  return data.joined;
}
