import { Injectable, type OnModuleInit } from '@nestjs/common';
import { done, type NoticeView, type routes } from 'dienhong/contracts';
import type { ClientSession } from 'mongoose';
import type { Call } from '../../access/implement.js';
import { Obligations, type Obligation } from '../../journal/obligations.js';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { Settings } from '../../platform/settings.js';
import { MailCourier } from './mail-courier.js';
import type { NoticeRecord } from './notice.record.js';
import { NoticesRepository } from './notices.repository.js';

type Routes = (typeof routes)['notices'];

const pageSize = 50;
/** A bell that counts further has stopped helping. */
const mostUnread = 100;

/** Keeps what people must be told: committed with the act, shown at once, mailed by the courier. */
@Injectable()
export class NoticesService extends Obligations implements OnModuleInit {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly publisher: Publisher,
    private readonly courier: MailCourier,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  onModuleInit(): void {
    this.publisher.provide('notice.sent', async (accountId) => {
      const unread = await this.notices.unread(accountId, mostUnread);
      return unread.map((stored) => [stored._id, noticeView(stored)] as const);
    });
  }

  override async add(
    session: ClientSession,
    rows: readonly Obligation[],
  ): Promise<readonly string[]> {
    const now = this.clock.now();
    const stored = rows.map((row) => this.fresh(row, now));
    await this.notices.add(session, stored);
    return stored.map((notice) => notice._id);
  }

  override async announce(ids: readonly string[]): Promise<void> {
    for (const stored of await this.notices.withIds(ids)) {
      this.publisher.tell('notice.sent', stored.accountId, stored._id, noticeView(stored));
    }
    this.courier.wake();
  }

  async list({ query, actor }: Call<Routes['list']>) {
    const page = await this.notices.page(accountIdOf(actor), query.before, pageSize + 1);
    const shown = page.slice(0, pageSize);
    const next = page.length > pageSize ? (shown.at(-1)?._id ?? null) : null;
    return { notices: shown.map(noticeView), next };
  }

  async markRead({ params, actor }: Call<Routes['markRead']>): Promise<NoticeView> {
    const accountId = accountIdOf(actor);
    const stored = await this.notices.markRead(accountId, params.noticeId, this.clock.now());
    if (stored === null) throw new Refused('notice.unknown');
    this.publisher.tell('notice.sent', accountId, stored._id, null);
    return noticeView(stored);
  }

  async markAllRead({ actor }: Call<Routes['markAllRead']>) {
    const accountId = accountIdOf(actor);
    const unread = await this.notices.unread(accountId, mostUnread);
    await this.notices.markAllRead(accountId, this.clock.now());
    for (const { _id } of unread) this.publisher.tell('notice.sent', accountId, _id, null);
    return done;
  }

  private fresh(row: Obligation, now: Date): NoticeRecord {
    return {
      _id: newId(),
      accountId: row.accountId,
      kind: row.kind,
      meetingId: row.meetingId,
      meetingTitle: row.meetingTitle,
      facts: { ...row.facts },
      createdAt: now,
      readAt: null,
      mail: {
        // Without a mail server nothing waits: setting one later must not send last year's mail.
        state: this.settings.smtpUrl === undefined ? 'off' : 'waiting',
        attempts: 0,
        dueAt: now,
        sentAt: null,
        lastError: null,
      },
    };
  }
}

function noticeView(stored: NoticeRecord): NoticeView {
  return {
    id: stored._id,
    kind: stored.kind,
    meetingId: stored.meetingId,
    meetingTitle: stored.meetingTitle,
    facts: stored.facts,
    createdAt: stored.createdAt.toISOString(),
    readAt: stored.readAt === null ? null : stored.readAt.toISOString(),
  };
}

function accountIdOf(actor: Call<Routes['list']>['actor']): string {
  if (actor.account === undefined) throw new Refused('access.sign-in-needed');
  return actor.account.accountId;
}
