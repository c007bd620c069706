import type { AnnotationOperation } from 'dienhong/contracts';
import { Outbox, type Attempt, type OutboxShelf, type WaitingOperation } from './outbox';

const applied: Attempt = { outcome: 'applied', reply: { annotation: null } };
const later: Attempt = { outcome: 'later' };
const refused: Attempt = { outcome: 'refused', error: 'no' };
const remove = (annotationId: string, operationId: string): AnnotationOperation => ({
  kind: 'remove',
  annotationId,
  operationId,
});
const create = (annotationId: string, operationId: string): AnnotationOperation => ({
  kind: 'create',
  annotationId,
  operationId,
  annotation: { kind: 'note', colour: 'gold', parts: [], quote: null, text: '', shared: false },
});

class Drawer implements OutboxShelf {
  readonly kept = new Map<string, WaitingOperation>();
  load = (): Promise<WaitingOperation[]> => Promise.resolve([...this.kept.values()]);
  keep = (waiting: WaitingOperation): Promise<void> => {
    this.kept.set(waiting.operation.operationId, waiting);
    return Promise.resolve();
  };
  drop = (operationId: string): Promise<void> => {
    this.kept.delete(operationId);
    return Promise.resolve();
  };
}

describe('Outbox', () => {
  let drawer: Drawer;
  let answer: (waiting: WaitingOperation) => Attempt;
  let sent: string[];
  let told: string[];

  beforeEach(() => {
    drawer = new Drawer();
    answer = () => applied;
    sent = [];
    told = [];
  });

  const open = (): Outbox =>
    new Outbox('me', drawer, {
      send: (waiting) => {
        sent.push(waiting.operation.operationId);
        return Promise.resolve(answer(waiting));
      },
      changed: () => undefined,
      applied: ({ operation }) => told.push(`+${operation.operationId}`),
      refused: ({ operation }) => told.push(`-${operation.operationId}`),
    });
  const put = (outbox: Outbox, operation: AnnotationOperation): Promise<void> =>
    outbox.put({ meetingId: 'm', documentId: 'd', operation });

  it('sends in the order of the deeds and keeps nothing that was answered', async () => {
    const outbox = open();
    void put(outbox, create('a', '1'));
    void put(outbox, remove('a', '2'));
    await put(outbox, create('b', '3'));
    await outbox.flush();
    expect(sent).toEqual(['1', '2', '3']);
    expect(told).toEqual(['+1', '+2', '+3']);
    expect(drawer.kept.size).toBe(0);
    expect(outbox.waiting).toEqual([]);
  });

  it('keeps what nobody answered and sends it again, the first one first', async () => {
    const outbox = open();
    answer = () => later;
    await put(outbox, create('a', '1'));
    await put(outbox, remove('a', '2'));
    expect(outbox.waiting.length).toBe(2);
    expect(drawer.kept.size).toBe(2);
    answer = () => applied;
    sent = [];
    await outbox.flush();
    expect(sent).toEqual(['1', '2']);
    expect(outbox.waiting).toEqual([]);
  });

  it('lets a refused beginning fall with everything that follows it', async () => {
    const outbox = open();
    answer = () => later;
    await put(outbox, create('a', '1'));
    await put(outbox, remove('a', '2'));
    await put(outbox, create('b', '3'));
    answer = ({ operation }) => (operation.annotationId === 'a' ? refused : applied);
    await outbox.flush();
    expect(told).toEqual(['-1', '+3']);
    expect(drawer.kept.size).toBe(0);
  });

  it('goes on after a refused change', async () => {
    const outbox = open();
    answer = ({ operation }) => (operation.operationId === '1' ? refused : applied);
    void put(outbox, remove('a', '1'));
    await put(outbox, remove('b', '2'));
    await outbox.flush();
    expect(told).toEqual(['-1', '+2']);
  });

  it('takes up what an earlier page left, before its own', async () => {
    answer = () => later;
    await put(open(), create('a', '1'));
    const outbox = open();
    await put(outbox, remove('a', '2'));
    answer = () => applied;
    sent = [];
    await outbox.takeUp();
    expect(sent).toEqual(['1', '2']);
  });
});
