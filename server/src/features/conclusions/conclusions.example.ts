import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName, PersonBrief } from 'dienhong/contracts';
import type { Actor, Meeting } from 'dienhong/domain';
import { aMeeting } from 'dienhong/domain/examples';
import type { ClientSession } from 'mongoose';
import { Journal } from '../../journal/journal.js';
import { Obligations, type Obligation } from '../../journal/obligations.js';
import { Publisher } from '../../live/publisher.js';
import { BlobStore } from '../../platform/blobs/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Log } from '../../platform/log.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import type { AttendanceDirectory } from '../attendance/index.js';
import type { MeetingDirectory } from '../meetings/index.js';
import type { PeopleDirectory } from '../people/index.js';
import { ConclusionApproval } from './conclusion-approval.js';
import { ConclusionIssue } from './conclusion-issue.js';
import { ConclusionReading } from './conclusion-reading.js';
import { ConclusionTelling } from './conclusion-telling.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { ConclusionsService } from './conclusions.service.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { MeetingRecollection } from './meeting-recollection.js';

const unitId = newId();
const ids = { chair: newId(), secretary: newId(), member: newId(), guest: newId() };
const names: Readonly<Record<keyof typeof ids, readonly [name: string, position: string]>> = {
  chair: ['Trần Quốc Hưng', 'Chủ tịch UBND xã'],
  secretary: ['Nguyễn Thị Thu', 'Chánh Văn phòng'],
  member: ['Lê Văn Dũng', 'Trưởng phòng Kinh tế'],
  guest: ['Phạm Văn Khách', 'Bí thư Đoàn xã'],
};
const briefs = new Map<string, PersonBrief>(
  Object.entries(names).map(([seat, [name, position]]) => {
    const id = ids[seat as keyof typeof ids];
    return [id, { id, name, position, unitName: 'UBND xã' }];
  }),
);

/** A call by the holder of a seat, as the gate would let it in. */
export function callBy(seat: keyof typeof ids, meetingId: string, body?: unknown): never {
  const actor: Actor = {
    account: {
      accountId: ids[seat],
      name: names[seat][0],
      unitId,
      administrator: false,
      mustChangePassword: false,
    },
  };
  return { params: { meetingId }, body, actor } as never;
}

/** Duties to tell are only noted here; the notices feature has its own specs. */
class NotedObligations extends Obligations {
  readonly rows: Obligation[] = [];
  /** Makes the act that commits next fail after everything else was written. */
  failOnce = false;

  override add(_session: ClientSession, rows: readonly Obligation[]): Promise<readonly string[]> {
    if (this.failOnce) {
      this.failOnce = false;
      return Promise.reject(new Error('the duties could not be written'));
    }
    this.rows.push(...rows);
    return Promise.resolve(rows.map((row) => row.accountId));
  }

  override announce(): Promise<void> {
    return Promise.resolve();
  }
}

/** A secretary's desk with a real database: meetings are held by hand, everything of conclusions is real. */
export async function aConclusionsDesk() {
  const { mongo, close } = await testMongo();
  const folder = await mkdtemp(join(tmpdir(), 'dienhong-conclusions-'));
  const settings = new Settings({ DIENHONG_DATA: folder, LOG_LEVEL: 'silent' });
  const clock = new Clock();
  const meetings = new Map<string, Meeting>();
  const told: [EventName, string, string, unknown][] = [];

  const directory = {
    meetingOf: (id: string) => Promise.resolve(meetings.get(id)),
    byJoinCode: (code: string) =>
      Promise.resolve([...meetings.values()].find((one) => one.joinCode === code) ?? null),
  } as unknown as MeetingDirectory;
  const people = {
    briefs: () => Promise.resolve(briefs),
    unitsById: () =>
      Promise.resolve(
        new Map([[unitId, { name: 'Ủy ban nhân dân xã Hồng Phong', parentId: null }]]),
      ),
  } as unknown as PeopleDirectory;
  const attendance = {
    roll: () =>
      Promise.resolve(
        [...briefs.values()].map(({ id, name }) => ({
          accountId: id,
          name,
          reason: null,
          checkedInAt: id === ids.member ? null : '2026-11-27T01:00:00.000Z',
        })),
      ),
    quorumOf: () => Promise.resolve({ entitled: 2, present: 1, needed: 1, met: true }),
  } as unknown as AttendanceDirectory;

  const obligations = new NotedObligations();
  const journal = new Journal(mongo, clock, obligations, new Log(settings));
  const publisher = new Publisher(clock);
  publisher.tell = (name, scope, key, view) => {
    told.push([name, scope, key, view]);
  };
  const blobs = new BlobStore(mongo, settings);
  const conclusions = new ConclusionsRepository(mongo);
  const deliveries = new DeliveriesRepository(mongo);
  const telling = new ConclusionTelling(publisher, conclusions, deliveries, people);
  const recollection = new MeetingRecollection(journal, attendance, people);
  const issuer = () =>
    new ConclusionIssue(conclusions, deliveries, directory, journal, blobs, telling, clock);
  await mongo.prepare();

  return {
    journal,
    obligations,
    told,
    blobs,
    ids,
    service: new ConclusionsService(conclusions, directory, recollection, telling, clock),
    approval: new ConclusionApproval(conclusions, directory, journal, telling, clock),
    issuing: issuer(),
    /** The same office on another process, with the same database. */
    issuingElsewhere: issuer(),
    reading: new ConclusionReading(conclusions, deliveries, directory, blobs, telling, clock),
    /** A meeting that was held and closed. */
    hold(differences: Partial<Meeting> = {}): string {
      const id = newId();
      const people = { chairId: ids.chair, secretaryId: ids.secretary };
      const seats = { memberIds: [ids.member], guestIds: [ids.guest] };
      const held = { ...people, ...seats, id, unitId, status: 'closed' as const };
      meetings.set(id, aMeeting({ ...held, ...differences }));
      return id;
    },
    async leave(): Promise<void> {
      publisher.onApplicationShutdown();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What `aConclusionsDesk` gives. */
export type ConclusionsDesk = Awaited<ReturnType<typeof aConclusionsDesk>>;

/** Brings a notice to the chair's approval; gives the revision that may be issued. */
export async function approveAt(desk: ConclusionsDesk, meetingId: string): Promise<number> {
  const draft = await desk.service.draft(callBy('secretary', meetingId));
  const { revision } = await desk.approval.submit(
    callBy('secretary', meetingId, { revision: draft.revision }),
  );
  const approved = await desk.approval.approve(callBy('chair', meetingId, { revision }));
  return approved.revision;
}
