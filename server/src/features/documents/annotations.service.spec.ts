import type { AnnotationOperation } from 'dienhong/contracts';
import { aMark } from 'dienhong/domain/examples';
import { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { AnnotationsRepository } from './annotations.repository.js';
import { AnnotationsService } from './annotations.service.js';
import { DocumentsRepository } from './documents.repository.js';

describe('AnnotationsService', () => {
  const paper = { meetingId: newId(), documentId: newId() };
  const [author, other] = [newId(), newId()];
  let told: { name: string; scopeId: string; view: unknown }[] = [];
  let marks: AnnotationsRepository;
  let offices: AnnotationsService[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const test = await testMongo();
    close = () => test.close();
    marks = new AnnotationsRepository(test.mongo);
    const documents = new DocumentsRepository(test.mongo);
    await test.mongo.prepare();
    await documents.publish({
      _id: paper.documentId,
      meetingId: paper.meetingId,
      title: 'Tờ trình',
      fileName: 'to-trinh.pdf',
      sha256: 'a'.repeat(64),
      size: 1,
      pages: 3,
      uploadedById: author,
      uploadedByName: 'Lê Thị Mai',
      uploadedAt: new Date(),
    });
    const publisher = {
      provide: () => undefined,
      tell: (name: string, scopeId: string, _key: string, view: unknown) =>
        void told.push({ name, scopeId, view }),
    } as unknown as Publisher;
    // Two processes on one database: what one cannot keep in turn, the database guards.
    offices = [1, 2].map(() => new AnnotationsService(marks, documents, publisher, new Clock()));
  }, 60_000);

  beforeEach(() => {
    told = [];
  });

  afterAll(() => close());

  const call = (body: AnnotationOperation | undefined, accountId: string): never =>
    ({ params: paper, body, actor: { account: { accountId, name: 'Lê Thị Mai' } } }) as never;
  const send = async (operation: AnnotationOperation, by = author, office = 0) =>
    (await offices[office]?.apply(call(operation, by)))?.annotation;
  const seenBy = async (accountId: string) =>
    (await offices[0]?.list(call(undefined, accountId)))?.annotations.map(({ id }) => id) ?? [];
  const make = (annotationId: string, shared: boolean): AnnotationOperation =>
    ({
      kind: 'create',
      operationId: newId(),
      annotationId,
      annotation: aMark({ shared }),
    }) as AnnotationOperation;

  it('tells a private mark to its author alone, and a shared one to the readers', async () => {
    const id = newId();
    await send(make(id, false));
    expect(told.map(({ name, scopeId }) => [name, scopeId])).toEqual([
      ['own-annotation.changed', author],
    ]);
    expect(await seenBy(other)).not.toContain(id);
    await send({
      kind: 'change',
      operationId: newId(),
      annotationId: id,
      change: { shared: true },
    });
    expect(told.at(-2)).toEqual(
      jasmine.objectContaining({
        name: 'annotation.changed',
        scopeId: `${paper.meetingId}:${paper.documentId}`,
      }),
    );
    expect(await seenBy(other)).toContain(id);
    await send({ kind: 'remove', operationId: newId(), annotationId: id });
    expect(told.at(-2)?.view).toBeNull();
    expect(await seenBy(author)).not.toContain(id);
  });

  it('applies an operation once, however many carry it at once', async () => {
    const id = newId();
    const operation = make(id, true);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => send(operation, author, index % 2)),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(told.filter(({ name }) => name === 'annotation.changed').length).toBe(1);
  });

  it('loses no field when two devices write at once, over two processes', async () => {
    const id = newId();
    await send(make(id, false));
    await Promise.all([
      ...Array.from({ length: 10 }, (_, index) =>
        send(
          { kind: 'change', operationId: newId(), annotationId: id, change: { text: `${index}` } },
          author,
          0,
        ),
      ),
      send(
        { kind: 'change', operationId: newId(), annotationId: id, change: { colour: 'red' } },
        author,
        1,
      ),
    ]);
    const stored = await marks.mark(id);
    expect(stored?.revision).toBe(12);
    expect([stored?.colour, stored?.text]).toEqual(['red', '9']);
  });

  it('refuses marks of others and pages that are not there', async () => {
    const id = newId();
    await send(make(id, true));
    const remove: AnnotationOperation = { kind: 'remove', operationId: newId(), annotationId: id };
    await expectAsync(send(remove, other)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'access.not-yours' }),
    );
    const beyond = make(newId(), true);
    if (beyond.kind === 'create') {
      beyond.annotation.parts = [{ pageIndex: 3, quads: [[0, 0, 1, 0, 0, 1, 1, 1]] }];
    }
    await expectAsync(send(beyond)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'annotation.outside-page' }),
    );
  });
});
