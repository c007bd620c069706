import { Injectable } from '@nestjs/common';
import type { MeetingView, routes } from 'dienhong/contracts';
import {
  changeMeeting,
  joinCodeLength,
  needsJoinCode,
  registerMeeting,
  seatedIds,
  type MeetingChange,
  type Registration,
} from 'dienhong/domain';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/call.js';
import { Journal } from '../../journal/journal.js';
import { randomCode } from '../../platform/ids.js';
import { Mongo } from '../../platform/mongo/mongo.js';
import { Refused, settle } from '../../platform/refused.js';
import { PeopleDirectory } from '../people/index.js';
import { MeetingChanges } from './meeting-changes.js';
import { tellChange } from './meeting-duties.js';
import { MeetingTelling } from './meeting-telling.js';
import { MeetingViews } from './meeting-views.js';
import { derivedFields, meetingOf, type MeetingRecord } from './meeting.record.js';
import { MeetingsRepository } from './meetings.repository.js';

const pageLength = 50;

type Routes = (typeof routes)['meetings'];

/** Registering, changing and finding meetings. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly views: MeetingViews,
    private readonly telling: MeetingTelling,
    private readonly changes: MeetingChanges,
    private readonly people: PeopleDirectory,
    private readonly journal: Journal,
    private readonly mongo: Mongo,
  ) {}

  async register({ actor, body }: Call<Routes['register']>): Promise<MeetingView> {
    const { accountId } = accountOf(actor);
    const before = await this.meetings.meeting(body.id);
    if (before !== null) return this.registeredBefore(before, accountId);
    const registration = settle(registerMeeting(registrationOf(body)));
    await this.checkPeople(registration);
    const stored: MeetingRecord = {
      _id: body.id,
      kind: body.kind,
      ...registration,
      memberIds: [...registration.memberIds],
      guestIds: [...registration.guestIds],
      status: 'draft',
      openedAt: null,
      closedAt: null,
      cancelReason: null,
      joinCode: needsJoinCode(body.kind) ? await this.freeJoinCode() : null,
      revision: 1,
      registeredById: accountId,
      ...derivedFields(registration, 'draft'),
    };
    try {
      const afterwards = await this.mongo.transaction(async (session) => {
        await this.meetings.register(stored, session);
        return this.changes.peopleChanged(meetingOf(stored), session);
      });
      afterwards();
    } catch (error) {
      // Pressed twice at once: the other one has registered it.
      const twin = await this.meetings.meeting(body.id);
      if (twin === null) throw error;
      return this.registeredBefore(twin, accountId);
    }
    return this.telling.tell(stored);
  }

  async change({ actor, params, body }: Call<Routes['change']>): Promise<MeetingView> {
    const account = accountOf(actor);
    const before = await this.stored(params.meetingId);
    const change = settle(
      changeMeeting(
        meetingOf(before),
        { stored: before.revision, seen: body.revision },
        registrationOf(body),
      ),
    );
    if (change.unchanged) return this.views.full(before);
    await this.checkPeople(change.registration);
    const after = await this.store(before, change, {
      accountId: account.accountId,
      name: account.name,
    });
    return this.telling.tell(after);
  }

  async read({ params }: Call<Routes['read']>): Promise<MeetingView> {
    return this.views.full(await this.stored(params.meetingId));
  }

  async list({ actor, query }: Call<Routes['list']>) {
    const { accountId } = accountOf(actor);
    const { from, to, kind, status, q, order, after } = query;
    const found = await this.meetings.calendarOf(accountId, {
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
      kind,
      status,
      word: q,
      order,
      after,
      limit: pageLength + 1,
    });
    const page = found.slice(0, pageLength);
    const last = page.at(-1);
    return {
      meetings: await this.views.briefs(page, accountId),
      next: found.length > pageLength && last !== undefined ? last._id : null,
    };
  }

  private async stored(meetingId: string): Promise<MeetingRecord> {
    const stored = await this.meetings.meeting(meetingId);
    if (stored === null) throw new Refused('meeting.unknown');
    return stored;
  }

  /** A draft is changed quietly; what people were invited to is changed on the record, and they are told. */
  private async store(
    before: MeetingRecord,
    change: MeetingChange,
    by: { accountId: string; name: string },
  ): Promise<MeetingRecord> {
    const write = async (session: Parameters<MeetingsRepository['changeRegistration']>[2]) => {
      const after = await this.meetings.changeRegistration(before, change.registration, session);
      if (after === null) throw new Refused('meeting.changed-elsewhere');
      const afterwards = await this.changes.peopleChanged(meetingOf(after), session);
      return { after, afterwards };
    };
    const meeting = { ...meetingOf(before), ...change.registration };
    const { after, afterwards } =
      before.status === 'draft'
        ? await this.mongo.transaction(write)
        : await this.journal.act(
            {
              meetingId: before._id,
              by,
              act: 'meeting.changed',
              payload: {
                announced: [...change.announced],
                joined: await this.names(change.joinedIds),
                left: await this.names(change.leftIds),
              },
              obligations: tellChange(meeting, change, by.accountId),
            },
            write,
          );
    afterwards();
    return after;
  }

  private async names(ids: readonly string[]): Promise<string[]> {
    const briefs = await this.people.briefs(ids);
    return ids.map((id) => briefs.get(id)?.name ?? '');
  }

  private async checkPeople(registration: Registration): Promise<void> {
    const ids = seatedIds(registration);
    const [briefs, units] = await Promise.all([this.people.briefs(ids), this.people.unitsById()]);
    if (ids.some((id) => !briefs.has(id))) throw new Refused('account.unknown');
    if (!units.has(registration.unitId)) throw new Refused('unit.unknown');
  }

  private registeredBefore(stored: MeetingRecord, accountId: string): Promise<MeetingView> {
    if (stored.registeredById !== accountId) throw new Refused('request.invalid');
    return this.views.full(stored);
  }

  private async freeJoinCode(): Promise<string> {
    for (;;) {
      const code = randomCode(joinCodeLength);
      if ((await this.meetings.byJoinCode(code)) === null) return code;
    }
  }
}

/** A registration as it came over the wire, with real instants. */
function registrationOf(
  body: Omit<Registration, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string },
): Registration {
  const { title, place, unitId, chairId, secretaryId, memberIds, guestIds } = body;
  return {
    ...{ title, place, unitId, chairId, secretaryId, memberIds, guestIds },
    startsAt: new Date(body.startsAt),
    endsAt: new Date(body.endsAt),
  };
}
