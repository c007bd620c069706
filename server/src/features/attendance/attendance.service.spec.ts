import type { EventName, QuorumView } from 'dienhong/contracts';
import type { Meeting } from 'dienhong/domain';
import { aMeeting } from 'dienhong/domain/examples';
import type { Scenes } from '../../access/scenes.js';
import { Journal } from '../../journal/journal.js';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Log } from '../../platform/log.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Refused } from '../../platform/refused.js';
import { Settings } from '../../platform/settings.js';
import { MeetingChanges, type MeetingDirectory } from '../meetings/index.js';
import type { PeopleDirectory } from '../people/index.js';
import { AttendanceDirectory } from './attendance-directory.js';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendanceService } from './attendance.service.js';
import { RollKeeper } from './roll-keeper.js';

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

/** The word on a real database; the doors of the other words are replaced. */
async function aHall() {
  const { mongo, close } = await testMongo();
  const state: { meeting: Meeting } = { meeting: aMeeting({ id: newId(), status: 'in-session' }) };
  const told: { name: EventName; key: string; view: unknown }[] = [];
  const publisher = {
    provide: () => undefined,
    tell: (name: EventName, _scope: string, key: string, view: unknown) =>
      void told.push({ name, key, view }),
  } as unknown as Publisher;
  let seatChanges = 0;
  const scenes = {
    provideCheckedIn: () => undefined,
    changed: () => (seatChanges += 1),
  } as unknown as Scenes;
  const meetings = {
    meetingOf: () => Promise.resolve(state.meeting),
  } as unknown as MeetingDirectory;
  const people = {
    briefs: (ids: readonly string[]) =>
      Promise.resolve(
        new Map(ids.map((id) => [id, { id, name: `Tên ${id}`, position: '', unitName: '' }])),
      ),
  } as unknown as PeopleDirectory;
  const clock = new Clock();
  const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
  const nobodyTold = { add: () => Promise.resolve([]), announce: () => Promise.resolve() };
  const journal = new Journal(mongo, clock, nobodyTold, log);
  const lines = new AttendanceRepository(mongo);
  const directory = new AttendanceDirectory(lines, meetings, people);
  const attendance = new AttendanceService(
    ...([lines, directory, meetings, journal, publisher, scenes, clock] as const),
  );
  const changes = new MeetingChanges();
  new RollKeeper(lines, directory, changes, publisher, scenes, log).onModuleInit();
  await mongo.prepare();
  const followPeople = async () => {
    const after = await mongo.transaction((session) =>
      changes.peopleChanged(state.meeting, session),
    );
    after();
  };
  const call = (accountId: string, params: object = {}, body?: unknown) =>
    ({
      params: { meetingId: state.meeting.id, ...params },
      body,
      actor: { account: { accountId, name: accountId } },
    }) as never;
  await followPeople();
  return {
    ...{ attendance, directory, told, journal, call, close },
    state,
    seatChanges: () => seatChanges,
    become: (change: Partial<Meeting>) => {
      state.meeting = { ...state.meeting, ...change };
      return followPeople();
    },
    step: (step: 'close' | 'invite') =>
      mongo.transaction((session) => changes.stepTaken(state.meeting, step, new Date(), session)),
  };
}

describe('attendance', () => {
  let hall: Awaited<ReturnType<typeof aHall>>;

  beforeEach(async () => {
    hall = await aHall();
  });
  afterEach(() => hall.close());

  const acts = async () =>
    (await hall.journal.entries(hall.state.meeting.id)).map((entry) => entry.act);

  it('lists everyone with a seat, in order', async () => {
    const { rows, quorum } = await hall.attendance.readRoll(hall.call('chair'));
    expect(rows.map((row) => row.seat)).toEqual([
      ...(['chair', 'secretary', 'member', 'member', 'member', 'guest'] as const),
    ]);
    expect(quorum).toEqual(
      jasmine.objectContaining({ entitled: 4, present: 0, needed: 3, met: false }),
    );
  });

  it('keeps an answer, which may be changed until the meeting is over', async () => {
    const declined = { answer: 'declined', reason: 'Đi công tác' };
    const row = await hall.attendance.answer(hall.call('member-1', {}, declined));
    expect(row).toEqual(jasmine.objectContaining(declined));
    const comes = { answer: 'attending', reason: null };
    expect((await hall.attendance.answer(hall.call('member-1', {}, comes))).reason).toBeNull();
    await hall.become({ status: 'closed' });
    const late = hall.attendance.answer(hall.call('member-1', {}, comes));
    expect(await refusalOf(late)).toBe('invitation.too-late');
  });

  it('records one arrival, however often it is pressed', async () => {
    const presses = [1, 2, 3].map(() => hall.attendance.checkIn(hall.call('member-1')));
    const rows = await Promise.all(presses);
    expect(new Set(rows.map((row) => row.checkedInAt)).size).toBe(1);
    expect(await acts()).toEqual(['member.checked-in']);
    expect([...(await hall.directory.presentIds(hall.state.meeting.id))]).toEqual(['member-1']);
  });

  it('tells the quorum, which guests do not help to reach', async () => {
    for (const id of ['chair', 'member-1', 'guest-1', 'secretary']) {
      await hall.attendance.checkIn(hall.call(id));
    }
    const told = hall.told.filter((one) => one.name === 'quorum.changed').at(-1);
    expect(told?.view as QuorumView).toEqual(jasmine.objectContaining({ present: 2, met: false }));
    expect(hall.seatChanges()).toBeGreaterThanOrEqual(4);
  });

  it('lets the secretary call the roll, also back', async () => {
    const mark = (accountId: string, present: boolean) =>
      hall.attendance.callRoll(hall.call('secretary', { accountId }, { present }));
    expect((await mark('member-2', true)).checkedInAt).not.toBeNull();
    expect((await mark('member-2', false)).checkedInAt).toBeNull();
    expect((await mark('member-2', false)).checkedInAt).toBeNull();
    expect(await acts()).toEqual(['member.checked-in', 'member.marked-absent']);
    expect(await refusalOf(mark('stranger', true))).toBe('invitation.unknown');
  });

  it('is closed before the hour and after the meeting', async () => {
    const inTwoHours = new Date(Date.now() + 2 * 3_600_000);
    await hall.become({ status: 'invited', startsAt: inTwoHours });
    expect(await refusalOf(hall.attendance.checkIn(hall.call('member-1')))).toBe(
      'check-in.not-open',
    );
  });

  it('follows the people of the meeting and keeps what was said', async () => {
    await hall.attendance.checkIn(hall.call('member-1'));
    await hall.become({ memberIds: ['member-1', 'member-9'], guestIds: [] });
    const { rows } = await hall.attendance.readRoll(hall.call('chair'));
    expect(rows.map((row) => row.accountId)).toEqual([
      'chair',
      'secretary',
      'member-1',
      'member-9',
    ]);
    expect(rows[2]?.checkedInAt).not.toBeNull();
    const gone = hall.told.filter((one) => one.key === 'member-2' && one.view === null);
    expect(gone.length).toBe(1);
  });

  it('lists invitations that were sent and are not over', async () => {
    const mine = async () =>
      (await hall.attendance.listOwnInvitations(hall.call('member-1'))).invitations;
    expect(await mine()).toEqual([
      { meetingId: hall.state.meeting.id, answer: 'awaiting', reason: null },
    ]);
    await hall.step('close');
    expect(await mine()).toEqual([]);
    await hall.step('invite');
    expect((await mine()).length).toBe(1);
  });
});
