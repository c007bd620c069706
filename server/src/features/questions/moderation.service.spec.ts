import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { aCall, aHall, anOfficial, aPhone } from './dialogue.example.js';

type Hall = Awaited<ReturnType<typeof aHall>>;

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe('moderating and answering citizens’ questions', () => {
  let hall: Hall;
  const secretary = anOfficial();

  beforeEach(async () => {
    hall = await aHall();
  });
  afterEach(() => hall.close());

  const call = (questionId: string, body: object = {}) =>
    aCall({ actor: secretary, params: { meetingId: hall.meetingId, questionId }, body });
  const asked = async () => {
    const body = {
      id: newId(),
      text: 'Bao giờ có nước sạch?',
      field: 'environment',
      name: null,
      phone: null,
      consent: false,
    };
    const params = { meetingId: hall.meetingId };
    await hall.citizens.ask(aCall({ actor: aPhone(newId()), params, body }));
    return body.id;
  };
  const approved = async () => {
    const id = await asked();
    await hall.moderation.approve(call(id));
    return id;
  };
  const acts = async () => (await hall.journal.entries(hall.meetingId)).map((one) => one.act);
  const dueOn = '2099-12-31';

  it('publishes, and writes it into the record', async () => {
    const id = await asked();
    expect((await hall.moderation.approve(call(id))).status).toBe('published');
    expect(await acts()).toEqual(['question.accepted']);
    const shown = hall.told.filter((one) => one.name === 'question.published' && one.key === id);
    expect(shown.at(-1)?.view).not.toBeNull();
  });

  it('lets one of two moderators win, with one entry', async () => {
    const id = await asked();
    const outcomes = await Promise.all([
      refusalOf(hall.moderation.approve(call(id))),
      refusalOf(hall.moderation.refuse(call(id, { reason: 'Trùng câu hỏi' }))),
      refusalOf(hall.moderation.approve(call(id))),
    ]);
    expect(outcomes.filter((one) => one === 'accepted').length).toBeGreaterThanOrEqual(1);
    expect((await acts()).length).toBe(outcomes.filter((one) => one === 'accepted').length);
  });

  it('withdraws a published question from everybody, and the asker reads why', async () => {
    const id = await approved();
    await hall.moderation.refuse(call(id, { reason: 'Lộ đời tư người khác' }));
    const last = (name: string) => hall.told.filter((one) => one.name === name).at(-1)?.view;
    expect(last('question.published')).toBeNull();
    expect(last('own-question.changed')).toEqual(
      jasmine.objectContaining({ status: 'refused', refusalReason: 'Lộ đời tư người khác' }),
    );
  });

  it('keeps one question on the wall when two are taken at once', async () => {
    const [one, other] = [await approved(), await approved()];
    await Promise.all([
      hall.moderation.takeToWall(call(one)),
      hall.moderation.takeToWall(call(other)),
    ]);
    const onWall = (await hall.questions.listOf(hall.meetingId)).filter((each) => each.onWall);
    expect(onWall.length).toBe(1);
    const shown = new Map(
      hall.told
        .filter((each) => each.name === 'question.published')
        .map((each) => [each.key, (each.view as { onWall: boolean } | null)?.onWall]),
    );
    expect([...shown.values()].filter(Boolean).length).toBe(1);
  });

  it('records and tells once what is pressed twice', async () => {
    const id = await approved();
    const twice = <T>(press: () => Promise<T>) => Promise.all([press(), press()]);
    await twice(() => hall.moderation.takeToWall(call(id)));
    const [one, again] = await twice(() =>
      hall.moderation.assign(call(id, { unitId: hall.unitId, dueOn })),
    );
    expect(again).toEqual(one);
    expect(hall.duties.length).toBe(2);
    await hall.moderation.assign(call(id, { unitId: hall.unitId, dueOn: '2100-01-31' }));
    expect(await acts()).toEqual([
      'question.accepted',
      'question.taken-to-wall',
      'question.assigned',
      'question.assigned',
    ]);
  });

  it('shows nothing on the wall while the meeting is adjourned', async () => {
    const id = await approved();
    hall.put('adjourned');
    expect(await refusalOf(hall.moderation.takeToWall(call(id)))).toBe('agenda.not-in-session');
  });

  it('marks an answer in the hall, takes it from the wall, and answers only once', async () => {
    const id = await approved();
    await hall.moderation.takeToWall(call(id));
    const view = await hall.moderation.answerInHall(call(id, { text: 'Quý I năm sau.' }));
    expect(view).toEqual(jasmine.objectContaining({ status: 'answered', onWall: false }));
    expect(view.answer).toEqual(
      jasmine.objectContaining({ manner: 'hall', byName: 'Phạm Văn Minh', text: 'Quý I năm sau.' }),
    );
    expect(await refusalOf(hall.moderation.answerInHall(call(id, { text: null })))).toBe(
      'question.wrong-state',
    );
    expect(await acts()).toEqual([
      'question.accepted',
      'question.taken-to-wall',
      'question.answered',
    ]);
  });

  it('gives a question to a unit, whose people are told and one of whom answers', async () => {
    const id = await approved();
    await hall.moderation.assign(call(id, { unitId: hall.unitId, dueOn }));
    expect(hall.duties.length).toBe(2);
    expect(hall.duties[0]?.facts).toEqual(jasmine.objectContaining({ dueOn }));

    const officer = anOfficial(hall.unitId);
    const { questions } = await hall.unitAnswers.listAssigned(aCall({ actor: officer }));
    expect(questions.map((one) => one.id)).toEqual([id]);

    const answer = (actor: typeof officer) =>
      hall.unitAnswers.answerInWriting(
        aCall({ actor, params: { questionId: id }, body: { text: 'Đã lập dự án.' } }),
      );
    expect(await refusalOf(answer(anOfficial()))).toBe('question.not-your-unit');
    const outcomes = await Promise.all([refusalOf(answer(officer)), refusalOf(answer(officer))]);
    expect(outcomes.sort()).toEqual(['accepted', 'question.wrong-state']);
    expect((await acts()).at(-1)).toBe('question.answered');
  });

  it('refuses a day in the past and a unit that does not exist', async () => {
    const id = await approved();
    const assign = (body: object) => refusalOf(hall.moderation.assign(call(id, body)));
    expect(await assign({ unitId: hall.unitId, dueOn: '2020-01-01' })).toBe('question.due-in-past');
    expect(await assign({ unitId: newId(), dueOn })).toBe('unit.unknown');
    expect(hall.duties).toEqual([]);
  });

  it('knows nothing of a question of another meeting', async () => {
    const id = await asked();
    const params = { meetingId: newId(), questionId: id };
    expect(await refusalOf(hall.moderation.approve(aCall({ actor: secretary, params })))).toBe(
      'question.unknown',
    );
  });
});
