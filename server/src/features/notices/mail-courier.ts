import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { mailSchedule, nextAttemptAt } from 'dienhong/domain';
import { Clock } from '../../platform/clock.js';
import { Log } from '../../platform/log.js';
import { Settings } from '../../platform/settings.js';
import { PeopleDirectory } from '../people/index.js';
import { connectMail, isHopeless, type MailConnection } from './mail-connection.js';
import { writeMail } from './mail-text.js';
import { MailsRepository, type MailOutcome } from './mails.repository.js';
import type { NoticeRecord } from './notice.record.js';

/** How often the courier looks by itself, for mails whose wait is over, milliseconds. */
const roundEvery = 10_000;
/** Mails on their way at the same time. */
const hands = 3;

/**
 * Carries notices to people's mail boxes. A mail is the notice's own: taken under a lease, tried again after
 * longer and longer waits, always with the same Message-ID, so that one sent twice is recognised.
 */
@Injectable()
export class MailCourier implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly connection: MailConnection | undefined;
  private readonly rounds = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  /** Rises with each call, so that a round that is about to end sees that there is more. */
  private calls = 0;
  private ended = false;

  constructor(
    private readonly mails: MailsRepository,
    private readonly people: PeopleDirectory,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    if (settings.smtpUrl !== undefined) {
      this.connection = connectMail(settings.smtpUrl, settings.publicUrl);
    }
  }

  onApplicationBootstrap(): void {
    if (this.connection === undefined) return;
    this.timer = setInterval(() => {
      this.wake();
    }, roundEvery);
    this.timer.unref();
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await Promise.allSettled(this.rounds);
    this.connection?.close();
  }

  /** There is something to carry, or time to look. */
  wake(): void {
    if (this.connection === undefined || this.ended) return;
    this.calls += 1;
    while (this.rounds.size < hands) {
      const round = this.round(this.connection)
        .catch((error: unknown) => {
          this.log.problem({ error: String(error) }, 'the mail courier could not read its queue');
        })
        .finally(() => this.rounds.delete(round));
      this.rounds.add(round);
    }
  }

  /** Carries until nothing is due. */
  private async round(connection: MailConnection): Promise<void> {
    while (!this.ended) {
      const { calls } = this;
      const now = this.clock.now();
      const leaseEnds = new Date(now.getTime() + mailSchedule.leaseMs);
      const notice = await this.mails.claim(now, leaseEnds);
      if (notice === null) {
        if (calls === this.calls) return;
        continue;
      }
      await this.mails.settle(notice, await this.carry(notice, connection));
    }
  }

  private async carry(notice: NoticeRecord, connection: MailConnection): Promise<MailOutcome> {
    const address = await this.people.email(notice.accountId);
    if (address === null) return { state: 'no-address' };
    const person = (await this.people.briefs([notice.accountId])).get(notice.accountId);
    try {
      await connection.send({
        key: notice._id,
        to: { name: person?.name ?? '', address },
        at: notice.createdAt,
        ...writeMail(notice, person?.name ?? '', this.settings.publicUrl),
      });
      return { state: 'sent', sentAt: this.clock.now() };
    } catch (error) {
      return this.failed(notice, error);
    }
  }

  private failed(notice: NoticeRecord, error: unknown): MailOutcome {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    const next = isHopeless(error) ? null : nextAttemptAt(notice.mail.attempts, this.clock.now());
    const facts = { noticeId: notice._id, attempt: notice.mail.attempts, lastError };
    this.log.info(facts, next === null ? 'a mail was given up' : 'a mail has to wait');
    return next === null
      ? { state: 'given-up', lastError }
      : { state: 'waiting', dueAt: next, lastError };
  }
}
