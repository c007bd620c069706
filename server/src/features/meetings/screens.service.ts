import { Injectable } from '@nestjs/common';
import { done, type routes } from 'dienhong/contracts';
import { readJoinCode } from 'dienhong/domain';
import type { Model } from 'mongoose';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Call } from '../../access/call.js';
import { Cookies } from '../../access/cookies.js';
import { SessionStore } from '../../access/session-store.js';
import { Clock } from '../../platform/clock.js';
import { randomCode, sha256Hex } from '../../platform/ids.js';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Refused } from '../../platform/refused.js';
import { MeetingDirectory } from './meeting-directory.js';
import { screenCodeRecord, type ScreenCodeRecord } from './screen-code.record.js';

type Routes = (typeof routes)['meetings'];

const codeLength = 8;
const validHours = 12;
/** Wrong codes that one address may try in ten minutes; right ones cost nothing. */
const wrongTries = 20;

/** Pairs a browser in the hall with a meeting, as its wall. */
@Injectable()
export class ScreensService {
  private readonly codes: Model<ScreenCodeRecord>;
  private readonly wrong = new RateLimiterMemory({ points: wrongTries, duration: 600 });

  constructor(
    mongo: Mongo,
    private readonly meetings: MeetingDirectory,
    private readonly sessions: SessionStore,
    private readonly cookies: Cookies,
    private readonly clock: Clock,
  ) {
    this.codes = mongo.model(screenCodeRecord);
  }

  async pair({ params }: Call<Routes['pairScreen']>) {
    await this.meetings.meetingOf(params.meetingId);
    return this.issue(params.meetingId, codeLength, validHours);
  }

  /** Makes a code; a demonstration asks for a longer one that lasts. */
  async issue(
    meetingId: string,
    length: number,
    hours: number,
  ): Promise<{ code: string; expiresAt: string }> {
    const code = randomCode(length);
    const expiresAt = new Date(this.clock.now().getTime() + hours * 3_600_000);
    await this.codes.create({ _id: sha256Hex(code), meetingId, expiresAt });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  async enter({ body, address, device, reply }: Call<Routes['enterScreen']>) {
    const tried = await this.wrong.get(address);
    if (tried !== null && tried.consumedPoints >= wrongTries) throw new Refused('request.too-many');
    const found = await this.codes.findById(sha256Hex(readJoinCode(body.code))).lean();
    if (found === null || found.expiresAt <= this.clock.now()) {
      await this.wrong.consume(address).catch((error: unknown) => {
        if (!(error instanceof RateLimiterRes)) throw error;
      });
      throw new Refused('screen.unknown-code');
    }
    const meeting = await this.meetings.publicMeeting(found.meetingId);
    const session = await this.sessions.start('screen', found.meetingId, device);
    if (reply !== undefined) this.cookies.give(reply, 'screen', session);
    return { meeting };
  }

  async leave({ sessions, reply }: Call<Routes['leaveScreen']>) {
    if (sessions.screen !== undefined) await this.sessions.end(sessions.screen.id);
    if (reply !== undefined) this.cookies.take(reply, 'screen');
    return done;
  }
}
