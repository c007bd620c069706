import type { ConclusionDraft } from 'dienhong/contracts';
import type { Act } from '../../journal/acts.js';
import type { OfficialAct } from '../../journal/journal.js';
import { textOf } from './conclusion-views.js';
import { aConclusionsDesk, callBy, type ConclusionsDesk } from './conclusions.example.js';

describe('the draft of a notice', () => {
  let desk: ConclusionsDesk;
  let meetingId: string;

  beforeEach(async () => {
    desk = await aConclusionsDesk();
    meetingId = desk.hold();
  });
  afterEach(() => desk.leave());

  const draft = () => desk.service.draft(callBy('secretary', meetingId));
  const save = (text: ConclusionDraft, revision: number) =>
    desk.service.save(callBy('secretary', meetingId, { draft: text, revision }));

  it('is filled from the record', async () => {
    const by = { accountId: desk.ids.secretary, name: 'Nguyễn Thị Thu' };
    const record = (act: OfficialAct<Act>) => desk.journal.act(act, () => Promise.resolve());
    await record({ meetingId, by, act: 'meeting.opened', payload: { title: 'x' } });
    const item = { itemId: 'i1', order: 1, title: 'Ngân sách năm 2027', presenterName: null };
    await record({ meetingId, by, act: 'agenda.moved', payload: item });
    const vote = { voteId: 'v1', text: 'Thông qua dự toán', rule: 'over-half-of-members' };
    await record({ meetingId, by, act: 'vote.opened', payload: { ...vote, entitled: 2 } });
    const figures = { entitled: 2, present: 2, cast: 2, approvals: 2, needed: 2, passed: true };
    const counts = [
      { label: 'Đồng ý', count: 2 },
      { label: 'Không đồng ý', count: 0 },
    ];
    await record({ meetingId, by, act: 'vote.closed', payload: { ...vote, ...figures, counts } });

    const { blocks, issuingBody } = await draft();
    expect(issuingBody).toBe('Ủy ban nhân dân xã Hồng Phong');
    const text = blocks.map((block) => block.text).join('\n');
    expect(text).toContain('Tham dự có 01/02 thành viên');
    expect(text).toContain('cùng 02 đại biểu khách mời');
    expect(text).toContain('Vắng mặt 01 thành viên: Lê Văn Dũng.');
    expect(text).toContain(
      'Về nội dung “Ngân sách năm 2027”: Thông qua nội dung “Thông qua dự toán” với 02/02 tổng số thành viên tán thành, đạt 100% (cần ít nhất 02); không đồng ý: 00.',
    );
  });

  it('is one, however often it is asked for', async () => {
    const [first, second] = await Promise.all([draft(), draft()]);
    expect(second.id).toBe(first.id);
  });

  it('is not made of a meeting that was never opened', async () => {
    meetingId = desk.hold({ status: 'invited' });
    await expectAsync(draft()).toBeRejectedWith(
      jasmine.objectContaining({ code: 'meeting.wrong-state' }),
    );
  });

  it('may be sent, submitted and approved twice at once', async () => {
    const first = await draft();
    const edited = { ...textOf(first), placeName: 'Hải Phòng' };
    const twice = <T>(press: () => Promise<T>) => Promise.all([press(), press()]);
    const [saved, again] = await twice(() => save(edited, first.revision));
    expect(again).toEqual(saved);
    const { revision } = saved;
    const [sent] = await twice(() =>
      desk.approval.submit(callBy('secretary', meetingId, { revision })),
    );
    const order = { revision: sent.revision };
    const approved = await twice(() => desk.approval.approve(callBy('chair', meetingId, order)));
    expect(approved.map((one) => one.status)).toEqual(['approved', 'approved']);
    const acts = (await desk.journal.entries(meetingId)).map((entry) => entry.act);
    expect(acts).toEqual(['conclusion.submitted', 'conclusion.approved']);
  });

  it('is saved over the revision that was edited, and no other', async () => {
    const first = await draft();
    const edited = { ...textOf(first), placeName: 'Hải Phòng' };
    const saved = await save(edited, first.revision);
    expect(saved.revision).toBe(first.revision + 1);
    const lost = await save(edited, first.revision);
    expect(lost.revision).toBe(saved.revision);
    await expectAsync(save({ ...edited, placeName: 'Hà Nội' }, first.revision)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'conclusion.changed-elsewhere' }),
    );
  });

  it('goes to the chair and comes back with the reason', async () => {
    const { revision } = await draft();
    const submit = () => desk.approval.submit(callBy('secretary', meetingId, { revision }));
    const submitted = await submit();
    expect((await submit()).revision).toBe(submitted.revision);
    await expectAsync(save(textOf(submitted), submitted.revision)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'conclusion.wrong-state' }),
    );
    const returned = await desk.approval.giveBack(
      callBy('chair', meetingId, { revision: submitted.revision, reason: 'Bổ sung mục 2' }),
    );
    expect(returned.status).toBe('draft');
    expect(returned.returnReason).toBe('Bổ sung mục 2');
    expect(desk.obligations.rows.map(({ kind, accountId }) => [kind, accountId])).toEqual([
      ['conclusion-submitted', desk.ids.chair],
      ['conclusion-returned', desk.ids.secretary],
    ]);
  });

  it('is approved exactly as it was shown', async () => {
    const { revision } = await draft();
    await desk.approval.submit(callBy('secretary', meetingId, { revision }));
    await expectAsync(
      desk.approval.approve(callBy('chair', meetingId, { revision })),
    ).toBeRejectedWith(jasmine.objectContaining({ code: 'conclusion.changed-elsewhere' }));
  });

  it('can be looked at in its form before it has a number', async () => {
    await draft();
    const pdf = await desk.service.preview(callBy('secretary', meetingId));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
