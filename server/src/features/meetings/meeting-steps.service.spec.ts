import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { verify } from '../../journal/verify.js';
import { aCall, anOffice, aPerson } from './office.example.js';

type Office = Awaited<ReturnType<typeof anOffice>>;

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe('the steps of a meeting', () => {
  let office: Office;
  let meetingId: string;
  const secretary = aPerson();
  const members = [newId(), newId()];

  beforeEach(async () => {
    office = await anOffice();
    meetingId = newId();
    await office.meetings.register(
      aCall({
        actor: { account: secretary },
        body: {
          id: meetingId,
          kind: 'meeting',
          title: 'Họp thường kỳ',
          startsAt: '2026-12-01T01:00:00Z',
          endsAt: '2026-12-01T04:00:00Z',
          place: 'Phòng họp số 1',
          unitId: office.unitId,
          chairId: newId(),
          secretaryId: secretary.accountId,
          memberIds: members,
          guestIds: [],
        },
      }),
    );
  });
  afterEach(() => office.close());

  const take = (step: Parameters<Office['steps']['take']>[1], reason?: string) =>
    office.steps.take(meetingId, step, secretary, reason);
  const acts = async () => (await office.journal.entries(meetingId)).map((entry) => entry.act);

  it('obliges us to tell everyone invited, but for the sender', async () => {
    await take('invite');
    const told = office.duties.filter((one) => one.kind === 'invitation');
    expect(told.length).toBe(3);
    expect(told.map((one) => one.accountId)).not.toContain(secretary.accountId);
    expect(told.map((one) => one.accountId)).toEqual(jasmine.arrayContaining(members));
  });

  it('leads through the whole life with a whole record', async () => {
    for (const step of ['invite', 'open', 'adjourn', 'resume', 'close'] as const) await take(step);
    const view = await take('close');
    expect(view.status).toBe('closed');
    expect(view.openedAt).not.toBeNull();
    expect(view.closedAt).not.toBeNull();
    const entries = await office.journal.entries(meetingId);
    expect(verify(entries, await office.journal.head(meetingId)).whole).toBeTrue();
    expect(await acts()).toEqual([
      'meeting.invited',
      'meeting.opened',
      'meeting.adjourned',
      'meeting.resumed',
      'meeting.closed',
    ]);
  });

  it('acts once when ten hands press at once', async () => {
    await take('invite');
    const views = await Promise.all(Array.from({ length: 10 }, () => take('open')));
    expect(new Set(views.map((view) => view.status))).toEqual(new Set(['in-session']));
    expect((await acts()).filter((act) => act === 'meeting.opened').length).toBe(1);
  });

  it('listens to what other words have against a step, and leaves no trace of it', async () => {
    await take('invite');
    office.changes.guard('open', () => Promise.resolve('meeting.no-agenda'));
    expect(await refusalOf(take('open'))).toBe('meeting.no-agenda');
    expect(await acts()).toEqual(['meeting.invited']);
    const view = await office.meetings.read(aCall({ params: { meetingId } }));
    expect(view.status).toBe('invited');
  });

  it('undoes the step when another word’s part of it fails', async () => {
    await take('invite');
    office.changes.onStep(() => Promise.reject(new Refused('server.failed')));
    expect(await refusalOf(take('open'))).toBe('server.failed');
    expect(await acts()).toEqual(['meeting.invited']);
  });

  it('refuses a step that the state does not allow', async () => {
    expect(await refusalOf(take('open'))).toBe('meeting.wrong-state');
    expect(await refusalOf(office.steps.take(newId(), 'open', secretary))).toBe('meeting.unknown');
  });

  it('cancels with a reason, which the invited are told; nobody heard of a draft', async () => {
    expect(await refusalOf(take('cancel', ' '))).toBe('meeting.reason-needed');
    await take('invite');
    const view = await take('cancel', 'Bão số 9');
    expect(view.cancelReason).toBe('Bão số 9');
    const told = office.duties.filter((one) => one.kind === 'meeting-cancelled');
    expect(told.map((one) => one.facts['reason'])).toEqual(['Bão số 9', 'Bão số 9', 'Bão số 9']);
  });

  it('writes each step into the timeline with its seal', async () => {
    await take('invite');
    await take('open');
    const params = { meetingId };
    const { entries, next } = await office.timeline.read(aCall({ params, query: { after: 0 } }));
    expect(next).toBeNull();
    expect(entries.map((entry) => [entry.seq, entry.act])).toEqual([
      [1, 'meeting.invited'],
      [2, 'meeting.opened'],
    ]);
    expect(entries[0]?.facts).toEqual({ people: 4 });
    expect(entries[1]?.seal).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('pairing the wall', () => {
  let office: Office;
  let meetingId: string;

  beforeEach(async () => {
    office = await anOffice();
    const secretary = aPerson();
    meetingId = newId();
    await office.meetings.register(
      aCall({
        actor: { account: secretary },
        body: {
          id: meetingId,
          kind: 'dialogue',
          title: 'Hội nghị đối thoại',
          startsAt: '2026-12-01T01:00:00Z',
          endsAt: '2026-12-01T04:00:00Z',
          place: 'Hội trường',
          unitId: office.unitId,
          chairId: newId(),
          secretaryId: secretary.accountId,
          memberIds: [],
          guestIds: [],
        },
      }),
    );
  });
  afterEach(() => office.close());

  const enter = (code: string, address = '10.0.0.1') =>
    office.screens.enter(aCall({ body: { code }, address }));

  it('opens the wall with a code that was typed in groups', async () => {
    const { code } = await office.screens.pair(aCall({ params: { meetingId } }));
    expect(code.length).toBe(8);
    const { meeting } = await enter(`${code.slice(0, 4)}-${code.slice(4)}`);
    expect(meeting.id).toBe(meetingId);
    expect(office.given).toEqual(['screen']);
  });

  it('knows no code that has expired or was never given', async () => {
    const { code } = await office.screens.issue(meetingId, 16, 0);
    expect(await refusalOf(enter(code))).toBe('screen.unknown-code');
    expect(await refusalOf(enter('ZZZZ2222'))).toBe('screen.unknown-code');
  });

  it('stops an address that guesses, and no other', async () => {
    const { code } = await office.screens.pair(aCall({ params: { meetingId } }));
    for (let tries = 0; tries < 20; tries += 1) await refusalOf(enter('WRONG234'));
    expect(await refusalOf(enter(code))).toBe('request.too-many');
    expect(await refusalOf(enter(code, '10.0.0.2'))).toBe('accepted');
  });
});
