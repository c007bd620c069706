import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { aCall, anOffice, aPerson } from './office.example.js';

type Office = Awaited<ReturnType<typeof anOffice>>;

const hour = 3_600_000;

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe('registering, changing and finding meetings', () => {
  let office: Office;
  const secretary = aPerson();
  const actor = { account: secretary };

  beforeEach(async () => {
    office = await anOffice();
  });
  afterEach(() => office.close());

  const registration = (differences: object = {}) => ({
    title: 'Phiên họp Ủy ban nhân dân xã tháng 11',
    startsAt: new Date(Date.now() + 72 * hour).toISOString(),
    endsAt: new Date(Date.now() + 75 * hour).toISOString(),
    place: 'Phòng họp số 1',
    unitId: office.unitId,
    chairId: newId(),
    secretaryId: secretary.accountId,
    memberIds: [newId(), newId()],
    guestIds: [newId()],
    ...differences,
  });
  const register = (differences: object = {}) =>
    office.meetings.register(
      aCall({ actor, body: { id: newId(), kind: 'meeting', ...registration(differences) } }),
    );

  it('registers once, however often it is sent', async () => {
    const body = { id: newId(), kind: 'meeting', ...registration() };
    const views = await Promise.all(
      [1, 2, 3].map(() => office.meetings.register(aCall({ actor, body }))),
    );
    expect(new Set(views.map((view) => view.id))).toEqual(new Set([body.id]));
    const { meetings } = await office.meetings.list(aCall({ actor, query: { order: 'earliest' } }));
    expect(meetings.length).toBe(1);
  });

  it('does not show somebody else’s registration to whoever guesses its id', async () => {
    const view = await register();
    const body = { id: view.id, kind: 'meeting', ...registration() };
    const foreign = office.meetings.register(aCall({ actor: { account: aPerson() }, body }));
    expect(await refusalOf(foreign)).toBe('request.invalid');
  });

  it('gives a dialogue a code, found however it was typed, and a meeting none', async () => {
    const dialogue = await register({ kind: 'dialogue' });
    const code = dialogue.joinCode ?? '';
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
    expect((await office.directory.byJoinCode(typed))?.id).toBe(dialogue.id);
    expect((await register()).joinCode).toBeNull();
  });

  it('refuses people and units that do not exist', async () => {
    const stranger = newId();
    office.strangers.add(stranger);
    expect(await refusalOf(register({ guestIds: [stranger] }))).toBe('account.unknown');
    expect(await refusalOf(register({ unitId: newId() }))).toBe('unit.unknown');
  });

  it('lets other words follow the people in the same transaction', async () => {
    let afterwards = 0;
    office.changes.onPeopleChanged((meeting) => {
      if (meeting.title === 'hỏng') throw new Refused('server.failed');
      return Promise.resolve(() => void (afterwards += 1));
    });
    await register();
    expect(afterwards).toBe(1);
    expect(await refusalOf(register({ title: 'hỏng' }))).toBe('server.failed');
    const { meetings } = await office.meetings.list(aCall({ actor, query: { order: 'earliest' } }));
    expect(meetings.map((one) => one.title)).not.toContain('hỏng');
  });

  it('does not let two editors undo each other', async () => {
    const view = await register();
    const params = { meetingId: view.id };
    const change = (place: string) =>
      office.meetings.change(
        aCall({ actor, params, body: { ...registration(), place, revision: view.revision } }),
      );
    const outcomes = await Promise.all([
      refusalOf(change('Hội trường A')),
      refusalOf(change('Hội trường B')),
    ]);
    expect(outcomes.sort()).toEqual(['accepted', 'meeting.changed-elsewhere']);
  });

  it('records a change after the invitations and tells those whom it concerns', async () => {
    const wanted = registration();
    const view = await register(wanted);
    await office.steps.take(view.id, 'invite', secretary);
    office.duties.length = 0;
    const newcomer = newId();
    const { revision } = await office.meetings.read(aCall({ params: { meetingId: view.id } }));
    await office.meetings.change(
      aCall({
        actor,
        params: { meetingId: view.id },
        body: { ...wanted, place: 'Hội trường lớn', guestIds: [newcomer], revision },
      }),
    );
    const told = office.duties.map((one) => `${one.kind} ${one.facts['changed'] ?? ''}`.trim());
    expect(told.sort()).toEqual([
      'invitation',
      'meeting-changed place',
      'meeting-changed place',
      'meeting-changed place',
      'meeting-changed seat',
    ]);
    const acts = (await office.journal.entries(view.id)).map((entry) => entry.act);
    expect(acts).toEqual(['meeting.invited', 'meeting.changed']);
  });

  it('keeps a draft on the desk of chair and secretary', async () => {
    const member = aPerson();
    const view = await register({ memberIds: [member.accountId] });
    const own = () =>
      office.meetings.list(aCall({ actor: { account: member }, query: { order: 'earliest' } }));
    expect((await own()).meetings).toEqual([]);
    await office.steps.take(view.id, 'invite', secretary);
    expect((await own()).meetings.map((one) => one.seat)).toEqual(['member']);
  });

  it('finds without marks, by time and state, page by page in either order', async () => {
    for (let number = 1; number <= 60; number += 1) {
      const startsAt = new Date(Date.now() + number * hour).toISOString();
      const endsAt = new Date(Date.now() + (number + 1) * hour).toISOString();
      await register({ title: `Họp giao ban lần ${number}`, startsAt, endsAt });
    }
    const list = (query: object) => office.meetings.list(aCall({ actor, query }));
    const first = await list({ order: 'earliest', q: 'GIAO BAN' });
    expect(first.meetings.length).toBe(50);
    const second = await list({ order: 'earliest', q: 'giao ban', after: first.next ?? '' });
    expect(second.meetings.length).toBe(10);
    expect(second.next).toBeNull();
    expect(new Set([...first.meetings, ...second.meetings].map((one) => one.id)).size).toBe(60);
    const latest = await list({ order: 'latest' });
    expect(latest.meetings[0]?.title).toBe('Họp giao ban lần 60');
    const soon = await list({
      order: 'earliest',
      to: new Date(Date.now() + 10.5 * hour).toISOString(),
      status: 'draft',
    });
    expect(soon.meetings.length).toBe(10);
    expect((await list({ order: 'earliest', q: '.*' })).meetings).toEqual([]);
  }, 30_000);
});
