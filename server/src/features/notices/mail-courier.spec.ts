import type { AddressInfo } from 'node:net';
import { mailSchedule } from 'dienhong/domain';
import { SMTPServer } from 'smtp-server';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { Log } from '../../platform/log.js';
import type { Mongo } from '../../platform/mongo/mongo.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import type { PeopleDirectory } from '../people/index.js';
import { MailCourier } from './mail-courier.js';
import { MailsRepository } from './mails.repository.js';
import { noticeRecord, type NoticeRecord } from './notice.record.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';

/** A mail server that refuses the first so many mails with a passing fault. */
async function mailServer(failures: number, refuse?: string) {
  const arrived: string[] = [];
  let left = failures;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(address, _session, answer) {
      const unknown = address.address === refuse;
      const fault = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
      answer(unknown ? fault : undefined);
    },
    onData(stream, _session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (left > 0) {
          left -= 1;
          answer(Object.assign(new Error('try later'), { responseCode: 451 }));
          return;
        }
        arrived.push(Buffer.concat(chunks).toString());
        answer();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(closed));
  return { arrived, url: `smtp://127.0.0.1:${port}`, close };
}

class HandClock extends Clock {
  at = new Date('2026-11-27T01:00:00Z');
  override now(): Date {
    return this.at;
  }
}

describe('the mail courier', () => {
  let mongo: Mongo;
  let closers: (() => Promise<unknown>)[];
  let clock: HandClock;

  beforeEach(async () => {
    const test = await testMongo();
    mongo = test.mongo;
    clock = new HandClock();
    closers = [test.close];
  });
  afterEach(async () => {
    for (const close of closers.reverse()) await close();
  });

  async function office(smtpUrl: string | undefined, email: string | null = 'dung@xa.gov.vn') {
    const settings = new Settings({
      LOG_LEVEL: 'silent',
      SMTP_URL: smtpUrl,
      PUBLIC_URL: 'https://hop.xa.gov.vn',
    });
    const people = {
      email: () => Promise.resolve(email),
      briefs: () => Promise.resolve(new Map([['dung', { name: 'Lê Văn Dũng' }]])),
    } as unknown as PeopleDirectory;
    const publisher = { tell: () => undefined } as unknown as Publisher;
    const mails = new MailsRepository(mongo);
    const courier = new MailCourier(mails, people, settings, clock, new Log(settings));
    const notices = new NoticesService(
      new NoticesRepository(mongo),
      publisher,
      courier,
      settings,
      clock,
    );
    closers.push(() => courier.onModuleDestroy());
    await mongo.prepare();
    const [id = ''] = await mongo.transaction((session) =>
      notices.add(session, [
        {
          accountId: 'dung',
          kind: 'conclusion-issued',
          meetingId: '019a0000-0000-7000-8000-000000000001',
          meetingTitle: 'Phiên họp tháng 11',
          facts: { reference: '05/TB-UBND' },
        },
      ]),
    );
    const stored = async (): Promise<NoticeRecord['mail']> => {
      const found = await mongo.model(noticeRecord).findById(id).lean<NoticeRecord>();
      if (found === null) throw new Error('the notice is gone');
      return found.mail;
    };
    const until = async (holds: (mail: NoticeRecord['mail']) => boolean) => {
      for (let tries = 0; tries < 400; tries += 1) {
        const mail = await stored();
        if (holds(mail)) return mail;
        await new Promise((later) => setTimeout(later, 10));
      }
      throw new Error(`the mail stands still: ${JSON.stringify(await stored())}`);
    };
    return { courier, notices, id, stored, until };
  }

  it('delivers with the notice’s own Message-ID and in both forms', async () => {
    const server = await mailServer(0);
    closers.push(server.close);
    const { notices, id, until } = await office(server.url);
    await notices.announce([id]);
    await until((mail) => mail.state === 'sent');
    expect(server.arrived.length).toBe(1);
    expect(server.arrived[0]).toContain(`Message-ID: <${id}@hop.xa.gov.vn>`);
    expect(server.arrived[0]).toContain('text/plain');
    expect(server.arrived[0]).toContain('text/html');
    await notices.announce([id]);
    expect(server.arrived.length).toBe(1);
  });

  it('comes again after two failures, later each time, and delivers once', async () => {
    const server = await mailServer(2);
    closers.push(server.close);
    const { courier, until } = await office(server.url);
    courier.wake();
    for (const wait of [mailSchedule.firstWaitMs, 2 * mailSchedule.firstWaitMs]) {
      const waiting = await until((mail) => mail.dueAt.getTime() - clock.at.getTime() === wait);
      expect(waiting.state).toBe('waiting');
      expect(waiting.lastError).toContain('451');
      clock.at = waiting.dueAt;
      courier.wake();
    }
    const last = await until((mail) => mail.state === 'sent');
    expect(last.attempts).toBe(3);
    expect(server.arrived.length).toBe(1);
  });

  it('carries a mail once, however many couriers there are', async () => {
    const server = await mailServer(0);
    closers.push(server.close);
    const { courier, until } = await office(server.url);
    for (let times = 0; times < 5; times += 1) courier.wake();
    await until((mail) => mail.state === 'sent');
    expect(server.arrived.length).toBe(1);
  });

  it('takes over from a courier that died with the mail in hand', async () => {
    const server = await mailServer(0);
    closers.push(server.close);
    const { courier, until } = await office(server.url);
    const mails = new MailsRepository(mongo);
    const leaseEnds = new Date(clock.at.getTime() + mailSchedule.leaseMs);
    expect(await mails.claim(clock.at, leaseEnds)).not.toBeNull();
    expect(await mails.claim(clock.at, leaseEnds)).toBeNull();
    clock.at = leaseEnds;
    courier.wake();
    await until((mail) => mail.state === 'sent');
    expect(server.arrived.length).toBe(1);
  });

  it('gives up when the mailbox does not exist', async () => {
    const server = await mailServer(0, 'dung@xa.gov.vn');
    closers.push(server.close);
    const { courier, until } = await office(server.url);
    courier.wake();
    const mail = await until((one) => one.state === 'given-up');
    expect(mail.attempts).toBe(1);
  });

  it('says so when a person has no address, and is silent without a mail server', async () => {
    const server = await mailServer(0);
    closers.push(server.close);
    const addressless = await office(server.url, null);
    addressless.courier.wake();
    await addressless.until((mail) => mail.state === 'no-address');
    const offline = await office(undefined);
    offline.courier.wake();
    expect((await offline.stored()).state).toBe('off');
  });
});
