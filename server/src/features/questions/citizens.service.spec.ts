import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { aCall, aHall, anOfficial, aPhone } from './dialogue.example.js';

type Hall = Awaited<ReturnType<typeof aHall>>;

const aBody = (differing: object = {}) => ({
  id: newId(),
  text: 'Bao giờ sửa đường thôn Đông Hải?',
  field: 'roads',
  name: null,
  phone: null,
  consent: false,
  ...differing,
});

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe('citizens in a dialogue', () => {
  let hall: Hall;
  const phone = newId();

  beforeEach(async () => {
    hall = await aHall();
  });
  afterEach(() => hall.close());

  const ask = (body: object, deviceId = phone, address = '10.0.0.1') =>
    hall.citizens.ask(
      aCall({ actor: aPhone(deviceId), params: { meetingId: hall.meetingId }, body, address }),
    );
  const support = (questionId: string, deviceId: string, supports = true) =>
    hall.citizens.support(
      aCall({
        actor: aPhone(deviceId),
        params: { meetingId: hall.meetingId, questionId },
        body: { supports },
      }),
    );
  const published = async () => {
    const { id } = await ask(aBody());
    const params = { meetingId: hall.meetingId, questionId: id };
    await hall.moderation.approve(aCall({ actor: anOfficial(), params }));
    return id;
  };

  it('stores a question once, however often and however parallel it is sent', async () => {
    const body = aBody();
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask(body)));
    expect(new Set(replies.map((reply) => reply.passcode)).size).toBe(1);
    expect((await hall.questions.listOf(hall.meetingId)).length).toBe(1);
    expect([await ask(body)]).toEqual(replies.slice(0, 1));
  });

  it('gives nothing for the id of another phone’s question', async () => {
    const body = aBody();
    await ask(body);
    expect(await refusalOf(ask(body, newId()))).toBe('access.not-yours');
  });

  it('keeps the telephone number apart and shows it to moderators alone', async () => {
    const body = aBody({ name: 'Lê Thị Hoa', phone: '0912 345 678', consent: true });
    await ask(body);
    expect(JSON.stringify(await hall.questions.anyQuestion(body.id))).not.toContain('345');
    const heard = hall.told.filter((one) => JSON.stringify(one.view).includes('0912 345 678'));
    expect(heard.map((one) => one.name)).toEqual(['question.received']);
  });

  it('refuses a name without consent and stores nothing', async () => {
    expect(await refusalOf(ask(aBody({ name: 'Lê Thị Hoa' })))).toBe('question.consent-needed');
    expect(await hall.questions.listOf(hall.meetingId)).toEqual([]);
  });

  it('tells the asker’s phone, the moderators, and nobody else of a new question', async () => {
    const { id } = await ask(aBody());
    const heard = hall.told.filter((one) => one.view !== null && one.key === id);
    expect(heard.map((one) => [one.name, one.scopeId])).toEqual([
      ['question.received', hall.meetingId],
      ['own-question.changed', phone],
    ]);
  });

  it('stops a phone that floods, not its neighbours behind the same address', async () => {
    for (let place = 0; place < 5; place += 1) await ask(aBody());
    expect(await refusalOf(ask(aBody()))).toBe('question.too-many');
    for (let place = 0; place < 50; place += 1) await ask(aBody(), newId());
    expect((await hall.questions.listOf(hall.meetingId)).length).toBe(55);
  });

  it('answers a repeated question after the dialogue was closed, and takes no new one', async () => {
    const body = aBody();
    const first = await ask(body);
    hall.put('closed');
    expect((await ask(body)).passcode).toBe(first.passcode);
    expect(await refusalOf(ask(aBody()))).toBe('question.closed');
  });

  it('counts each phone’s support once, also when it presses many times at once', async () => {
    const id = await published();
    const neighbours = Array.from({ length: 10 }, () => newId());
    await Promise.all(neighbours.flatMap((one) => [support(id, one), support(id, one)]));
    const [first = ''] = neighbours;
    expect((await support(id, first)).support).toBe(10);
    expect((await support(id, first, false)).support).toBe(9);
    expect((await support(id, first, false)).support).toBe(9);
    expect((await hall.supports.countsOf(hall.meetingId)).get(id)).toBe(9);
  });

  it('supports only what is published, and never one’s own', async () => {
    const { id: waiting } = await ask(aBody());
    expect(await refusalOf(support(waiting, newId()))).toBe('question.wrong-state');
    expect(await refusalOf(support(await published(), phone))).toBe('question.own');
    expect(await refusalOf(support(newId(), newId()))).toBe('question.unknown');
  });

  it('lets a phone in by the code however it is typed, and remembers what it did', async () => {
    const body = aBody();
    await ask(body);
    const enter = (joinCode: string) =>
      hall.citizens.enterDialogue(aCall({ actor: aPhone(phone), body: { joinCode } }));
    const view = await enter('HK3 M9P');
    expect(view.deviceId).toBe(phone);
    expect(view.own.map((one) => one.id)).toEqual([body.id]);
    expect(view.questions).toEqual([]);
    expect(await refusalOf(enter('AAAAAA'))).toBe('dialogue.unknown-code');
  });

  it('finds a question by its passport code, and tires of wrong codes from one address', async () => {
    const { id, passcode } = await ask(aBody());
    const follow = (code: string) =>
      hall.citizens.follow(aCall({ params: { passcode: code }, address: '10.9.9.9' }));
    expect((await follow(passcode.toLowerCase())).id).toBe(id);
    for (let place = 0; place < 100; place += 1) {
      expect(await refusalOf(follow('ZZZZ-ZZZZ'))).toBe('question.unknown');
    }
    expect(await refusalOf(follow('ZZZZ-ZZZZ'))).toBe('request.too-many');
  });
});
