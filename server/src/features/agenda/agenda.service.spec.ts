import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { anAgendaDesk } from './agenda.example.js';

type Desk = Awaited<ReturnType<typeof anAgendaDesk>>;

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

describe('the agenda of a meeting', () => {
  let desk: Desk;
  const account = {
    accountId: newId(),
    name: 'Nguyễn Thị Hạnh',
    unitId: newId(),
    administrator: false,
    mustChangePassword: false,
  };

  beforeEach(async () => {
    desk = await anAgendaDesk();
  });
  afterEach(() => desk.close());

  const call = (parts: { itemId?: string; body?: object }) => {
    const params = { meetingId: desk.meeting().id, itemId: parts.itemId };
    return { params, body: parts.body, actor: { account } } as never;
  };
  const body = (differences: object = {}) => ({
    title: 'Báo cáo tháng 11',
    presenterId: null,
    plannedMinutes: 20,
    documentIds: [],
    ...differences,
  });
  const add = (differences: object = {}) =>
    desk.agenda.add(call({ body: { id: newId(), ...body(differences) } }));
  const list = async () => (await desk.agenda.list(call({}))).items;
  const orders = async () => (await list()).map((item) => [item.title, item.order]);

  it('keeps every item that several hands add at once, in an order without holes', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((title) => add({ title })));
    const items = await list();
    expect(items.map((item) => item.order)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(items.map((item) => item.title)).size).toBe(5);
  });

  it('adds once, however often it is sent', async () => {
    const sent = { id: newId(), ...body() };
    await Promise.all([1, 2].map(() => desk.agenda.add(call({ body: sent }))));
    expect((await list()).length).toBe(1);
  });

  it('names the presenter, and refuses people and papers that it does not know', async () => {
    const item = await add({ presenterId: desk.presenterId });
    expect(item.presenterName).toBe('Trần Văn Bình');
    expect(await refusalOf(add({ presenterId: newId() }))).toBe('account.unknown');
    const paper = newId();
    desk.papers.provide(
      () => Promise.resolve(new Set([paper])),
      () => Promise.resolve(new Map()),
    );
    expect(await refusalOf(add({ documentIds: [newId()] }))).toBe('document.unknown');
    expect(await refusalOf(add({ documentIds: [paper] }))).toBe('accepted');
    await desk.papers.removed(desk.meeting().id, paper);
    expect((await list()).flatMap((one) => one.documentIds)).toEqual([]);
  });

  it('orders, changes and removes, and tells what changed', async () => {
    const first = await add({ title: 'một' });
    const second = await add({ title: 'hai' });
    await desk.agenda.order(call({ body: { itemIds: [second.id, first.id] } }));
    expect(await orders()).toEqual([
      ['hai', 1],
      ['một', 2],
    ]);
    desk.told.length = 0;
    await desk.agenda.change(call({ itemId: first.id, body: body({ title: 'mốt' }) }));
    expect(desk.told.map((one) => one.key)).toEqual([first.id]);
    await desk.agenda.remove(call({ itemId: second.id }));
    expect(await orders()).toEqual([['mốt', 1]]);
    expect(desk.told.find((one) => one.key === second.id)?.view).toBeNull();
    const foreign = desk.agenda.change(call({ itemId: newId(), body: body() }));
    expect(await refusalOf(foreign)).toBe('agenda-item.unknown');
  });

  it('is closed together with the meeting', async () => {
    desk.put('closed');
    expect(await refusalOf(add())).toBe('meeting.wrong-state');
  });

  it('moves on the record, once, and keeps the time of each item', async () => {
    const first = await add({ title: 'một', presenterId: desk.presenterId });
    const second = await add({ title: 'hai' });
    const move = (itemId: string) => desk.conduct.moveTo(call({ itemId }));
    await Promise.all([move(first.id), move(first.id), move(first.id)]);
    expect(await desk.papers.presenterNow(desk.meeting().id)).toBe(desk.presenterId);
    desk.wait(10);
    await move(second.id);
    const [one, two] = await list();
    expect(one).toEqual(jasmine.objectContaining({ state: 'done', spentMs: 600_000 }));
    expect(two?.state).toBe('current');
    const entries = await desk.journal.entries(desk.meeting().id);
    expect(entries.map((entry) => entry.payload)).toEqual([
      { itemId: first.id, order: 1, title: 'một', presenterName: 'Trần Văn Bình' },
      { itemId: second.id, order: 2, title: 'hai', presenterName: null },
    ]);
    expect(await refusalOf(desk.agenda.remove(call({ itemId: second.id })))).toBe(
      'agenda-item.current',
    );
  });

  it('stops and starts the clock with the meeting', async () => {
    const { id } = await add();
    await desk.conduct.moveTo(call({ itemId: id }));
    const step = async (name: 'adjourn' | 'resume' | 'close', minutes: number) => {
      const at = desk.wait(minutes);
      const tell = await desk.mongo.transaction((session) =>
        desk.changes.stepTaken(desk.meeting(), name, at, session),
      );
      tell();
    };
    await step('adjourn', 10);
    expect((await list())[0]).toEqual(
      jasmine.objectContaining({ state: 'current', startedAt: null, spentMs: 600_000 }),
    );
    await step('resume', 60);
    await step('close', 5);
    expect((await list())[0]).toEqual(
      jasmine.objectContaining({ state: 'done', startedAt: null, spentMs: 900_000 }),
    );
  });

  it('has something against opening a meeting without items', async () => {
    desk.put('invited');
    const against = () =>
      desk.mongo.transaction((session) =>
        desk.changes.reasonAgainst('open', desk.meeting().id, session),
      );
    expect(await against()).toBe('meeting.no-agenda');
    await add();
    expect(await against()).toBeNull();
    desk.put('adjourned');
    const moved = desk.conduct.moveTo(call({ itemId: newId() }));
    expect(await refusalOf(moved)).toBe('agenda.not-in-session');
  });
});
