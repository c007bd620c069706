import { sha256Hex } from '../../platform/ids.js';
import { verify } from '../../journal/verify.js';
import {
  aConclusionsDesk,
  approveAt,
  callBy,
  type ConclusionsDesk,
} from './conclusions.example.js';

describe('issuing a notice', () => {
  let desk: ConclusionsDesk;
  const by = () => ({ accountId: desk.ids.secretary, name: 'Nguyễn Thị Thu' });

  beforeEach(async () => {
    desk = await aConclusionsDesk();
  });
  afterEach(() => desk.leave());

  it('numbers, prints, seals and delivers it in one act', async () => {
    const meetingId = desk.hold();
    const revision = await approveAt(desk, meetingId);
    const issued = await desk.issuing.issue({ meetingId, revision, by: by() });

    expect(issued.status).toBe('issued');
    expect(issued.reference).toBe('01/TB-UBND');
    const pdf = await desk.blobs.readAll(issued.sha256 ?? '');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256Hex(pdf)).toBe(issued.sha256 ?? '');

    const entries = await desk.journal.entries(meetingId);
    const entry = entries.at(-1);
    expect(entry?.act).toBe('conclusion.issued');
    expect(entry?.payload).toEqual(
      jasmine.objectContaining({ sha256: issued.sha256, reference: '01/TB-UBND', recipients: 4 }),
    );
    expect(verify(entries, await desk.journal.head(meetingId)).whole).toBeTrue();

    const rows = await desk.reading.deliveriesOf(meetingId);
    expect(rows.map((row) => row.accountId).sort()).toEqual(Object.values(desk.ids).sort());
    const duties = desk.obligations.rows.filter((row) => row.kind === 'conclusion-issued');
    expect(duties.length).toBe(3);
    const events = desk.told.map(([name]) => name);
    expect(events.filter((name) => name === 'conclusion.issued').length).toBe(1);
    expect(events.filter((name) => name === 'delivery.changed').length).toBe(4);
  });

  it('gives the same notice when it is issued again', async () => {
    const meetingId = desk.hold();
    const order = { meetingId, revision: await approveAt(desk, meetingId), by: by() };
    const first = await desk.issuing.issue(order);
    const again = await desk.issuing.issue(order);
    expect(again).toEqual(first);
    expect((await desk.journal.entries(meetingId)).length).toBe(3);
  });

  it('gives one number when two press at the same moment', async () => {
    const meetingId = desk.hold();
    const order = { meetingId, revision: await approveAt(desk, meetingId), by: by() };
    const [one, other, elsewhere] = await Promise.all([
      desk.issuing.issue(order),
      desk.issuing.issue(order),
      desk.issuingElsewhere.issue(order),
    ]);
    expect(one.number).toBe(1);
    expect(other).toEqual(one);
    expect(elsewhere).toEqual(one);
  });

  it('leaves no hole and no double in the sequence, whoever issues at once', async () => {
    const meetings = Array.from({ length: 4 }, () => desk.hold());
    const orders = await Promise.all(
      meetings.map(async (meetingId) => ({
        meetingId,
        revision: await approveAt(desk, meetingId),
        by: by(),
      })),
    );
    const issued = await Promise.all(
      orders.map((order, index) =>
        (index % 2 === 0 ? desk.issuing : desk.issuingElsewhere).issue(order),
      ),
    );
    expect(issued.map((one) => one.number ?? 0).sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  }, 30_000);

  it('takes the number back when the act fails', async () => {
    const meetingId = desk.hold();
    const order = { meetingId, revision: await approveAt(desk, meetingId), by: by() };
    desk.obligations.failOnce = true;
    await expectAsync(desk.issuing.issue(order)).toBeRejectedWithError(/could not be written/u);
    expect((await desk.service.read(callBy('chair', meetingId))).status).toBe('approved');
    expect((await desk.reading.deliveriesOf(meetingId)).length).toBe(0);
    expect((await desk.issuing.issue(order)).number).toBe(1);
  });

  it('waits for the meeting to be closed and for the chair', async () => {
    const open = desk.hold({ status: 'in-session' });
    const revision = await approveAt(desk, open);
    await expectAsync(desk.issuing.issue({ meetingId: open, revision, by: by() })).toBeRejectedWith(
      jasmine.objectContaining({ code: 'conclusion.meeting-open' }),
    );

    const unapproved = desk.hold();
    const draft = await desk.service.draft(callBy('secretary', unapproved));
    await expectAsync(
      desk.issuing.issue({ meetingId: unapproved, revision: draft.revision, by: by() }),
    ).toBeRejectedWith(jasmine.objectContaining({ code: 'conclusion.wrong-state' }));
  });

  it('notes the first opening of each reader', async () => {
    const meetingId = desk.hold();
    await desk.issuing.issue({ meetingId, revision: await approveAt(desk, meetingId), by: by() });
    const file = await desk.reading.fileFor(meetingId, desk.ids.member);
    expect(file.name).toBe('01-TB-UBND.pdf');
    const openedAt = async () =>
      (await desk.reading.received(desk.ids.member))[0]?.openedAt ?? null;
    const first = await openedAt();
    expect(first).not.toBeNull();
    await desk.reading.markOpened(meetingId, desk.ids.member);
    expect(await openedAt()).toBe(first);
    expect((await desk.reading.received(desk.ids.guest))[0]?.openedAt).toBeNull();
  });

  it('is public for a dialogue alone, and only once issued', async () => {
    const meetingId = desk.hold({ kind: 'dialogue', joinCode: 'HK3M9P' });
    expect(await desk.reading.publicly('HK3M9P')).toBeNull();
    await desk.issuing.issue({ meetingId, revision: await approveAt(desk, meetingId), by: by() });
    expect((await desk.reading.publicly('HK3M9P'))?.reference).toBe('01/TB-UBND');
    expect((await desk.reading.publicText('HK3M9P'))?.placeName).toBe('Hồng Phong');
    expect((await desk.reading.publicFile('HK3M9P')).bytes.length).toBeGreaterThan(1_000);
    await expectAsync(desk.reading.publicly('ZZZZZZ')).toBeRejectedWith(
      jasmine.objectContaining({ code: 'dialogue.unknown-code' }),
    );
  });
});
