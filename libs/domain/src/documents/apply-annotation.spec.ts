import fc from 'fast-check';
import { aMark, anAnnotation } from './annotation.example.js';
import { annotationLimits, type Annotation, type AnnotationChange } from './annotation.js';
import { applyAnnotation, type AnnotationAtHand } from './apply-annotation.js';

const at = new Date('2026-11-22T03:00:00.000Z');
const hand = (over: Partial<AnnotationAtHand> = {}): AnnotationAtHand => ({
  annotation: null,
  documentId: 'document-1',
  pages: 3,
  by: 'author-1',
  own: 0,
  shared: 0,
  at,
  ...over,
});
const ids = (operationId: string) => ({ operationId, annotationId: 'annotation-1' });
const makes = (mark = aMark()): AnnotationChange => ({
  ...ids('make'),
  kind: 'create',
  annotation: mark,
});

describe('applyAnnotation', () => {
  it('makes a mark once, however often it is asked', () => {
    const first = applyAnnotation(makes(), hand());
    expect(first).toEqual(jasmine.objectContaining({ accepted: true }));
    const annotation = first.accepted ? first.facts.annotation : null;
    expect(applyAnnotation(makes(), hand({ annotation }))).toEqual({
      accepted: true,
      facts: { annotation: annotation as Annotation, applied: false },
    });
  });

  it('changes only the fields that were named', () => {
    const annotation = anAnnotation({ text: 'xem lại', colour: 'blue' });
    const decision = applyAnnotation(
      { ...ids('c'), kind: 'change', change: { shared: true } },
      hand({ annotation }),
    );
    expect(decision.accepted && decision.facts.annotation).toEqual({
      ...annotation,
      shared: true,
      changedAt: at,
      revision: 2,
      operationIds: ['operation-1', 'c'],
    });
  });

  it('lets removing beat changing, and restoring bring the mark back', () => {
    const annotation = anAnnotation({ removed: true, text: 'giữ' });
    expect(
      applyAnnotation(
        { ...ids('c'), kind: 'change', change: { text: 'mới' } },
        hand({ annotation }),
      ),
    ).toEqual({ accepted: false, refusal: 'annotation.removed' });
    const restored = applyAnnotation({ ...ids('r'), kind: 'restore' }, hand({ annotation }));
    expect(restored.accepted && restored.facts.annotation.removed).toBeFalse();
    expect(restored.accepted && restored.facts.annotation.text).toBe('giữ');
  });

  it('refuses marks of others, and does not tell of private ones', () => {
    const remove: AnnotationChange = { ...ids('x'), kind: 'remove' };
    const stranger = { by: 'author-2' };
    expect(
      applyAnnotation(remove, hand({ ...stranger, annotation: anAnnotation({ shared: true }) })),
    ).toEqual({ accepted: false, refusal: 'access.not-yours' });
    expect(applyAnnotation(remove, hand({ ...stranger, annotation: anAnnotation() }))).toEqual({
      accepted: false,
      refusal: 'annotation.unknown',
    });
    expect(
      applyAnnotation(remove, hand({ documentId: 'other', annotation: anAnnotation() })),
    ).toEqual({ accepted: false, refusal: 'annotation.unknown' });
  });

  it('keeps what a reader loads at once within its limits', () => {
    expect(applyAnnotation(makes(), hand({ own: annotationLimits.own }))).toEqual(
      jasmine.objectContaining({ refusal: 'annotation.too-many' }),
    );
    const full = { shared: annotationLimits.shared };
    expect(applyAnnotation(makes(aMark({ shared: true })), hand(full))).toEqual(
      jasmine.objectContaining({ refusal: 'annotation.too-many' }),
    );
    expect(
      applyAnnotation(
        { ...ids('c'), kind: 'change', change: { shared: true } },
        hand({ ...full, annotation: anAnnotation() }),
      ),
    ).toEqual(jasmine.objectContaining({ refusal: 'annotation.too-many' }));
  });
});

type Step = Exclude<AnnotationChange, { kind: 'create' }>;

/** Sends the operations one after the other, as they arrive. */
function arrive(operations: readonly AnnotationChange[]): Annotation {
  let annotation: Annotation = anAnnotation();
  for (const operation of operations) {
    const decision = applyAnnotation(operation, hand({ annotation }));
    if (decision.accepted) annotation = decision.facts.annotation;
  }
  return annotation;
}

/** What the assembly sees of a mark, without the book-keeping. */
const seen = ({ colour, text, shared, removed }: Annotation) => ({ colour, text, shared, removed });

const change = fc.record(
  {
    colour: fc.constantFrom('gold' as const, 'red' as const, 'blue' as const),
    text: fc.string({ maxLength: 5 }),
    shared: fc.boolean(),
  },
  { requiredKeys: [] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    operationId: fc.uuid(),
    annotationId: fc.constant('annotation-1'),
    kind: fc.constant('change' as const),
    change,
  }),
  fc.record({
    operationId: fc.uuid(),
    annotationId: fc.constant('annotation-1'),
    kind: fc.constantFrom('remove' as const, 'restore' as const),
  }),
);
const outbox = fc.uniqueArray(step, { maxLength: 8, selector: (one) => one.operationId });

/** The outboxes of two devices as they may reach the server: each in its order, mixed in any way. */
function mixed(left: readonly Step[], right: readonly Step[], turns: readonly boolean[]): Step[] {
  const [ours, theirs] = [[...left], [...right]];
  const order = turns.flatMap((turn) => (turn ? ours.splice(0, 1) : theirs.splice(0, 1)));
  return [...order, ...ours, ...theirs];
}
const turns = fc.array(fc.boolean(), { maxLength: 16 });

describe('applyAnnotation, whatever the network does', () => {
  it('comes to the same end however often what was acknowledged is sent again', () => {
    fc.assert(
      fc.property(outbox, fc.array(fc.nat(), { maxLength: 12 }), (operations, repeats) => {
        let annotation: Annotation = anAnnotation();
        const acknowledged: Step[] = [];
        operations.forEach((operation, index) => {
          const decision = applyAnnotation(operation, hand({ annotation }));
          if (!decision.accepted) return;
          annotation = decision.facts.annotation;
          if (decision.facts.applied) acknowledged.push(operation);
          const again = acknowledged[(repeats[index] ?? 0) % Math.max(acknowledged.length, 1)];
          if (again === undefined) return;
          const repeated = applyAnnotation(again, hand({ annotation }));
          expect(repeated).toEqual({ accepted: true, facts: { annotation, applied: false } });
        });
        expect(seen(annotation)).toEqual(seen(arrive(operations)));
      }),
    );
  });

  it('comes to the same end in any interleaving of devices that change different fields', () => {
    const texts = outbox.map((all) => all.map((one) => narrowed(one, 'text')));
    const colours = outbox.map((all) => all.map((one) => narrowed(one, 'colour')));
    fc.assert(
      fc.property(texts, colours, turns, turns, (left, right, some, other) => {
        expect(seen(arrive(mixed(left, right, some)))).toEqual(
          seen(arrive(mixed(left, right, other))),
        );
      }),
    );
  });

  it('ends removed in any interleaving of changes with a removal', () => {
    const changes = outbox.map((all) => all.filter((one) => one.kind === 'change'));
    const removal: Step = { ...ids('gone'), kind: 'remove' };
    fc.assert(
      fc.property(changes, turns, (left, some) => {
        expect(arrive(mixed(left, [removal], some)).removed).toBeTrue();
      }),
    );
  });

  it('never loses count: the revision is the number of operations that were applied', () => {
    fc.assert(
      fc.property(outbox, (operations) => {
        const end = arrive(operations);
        expect(end.operationIds.length).toBe(end.revision);
      }),
    );
  });
});

/** The same step, touching one field only; a removal becomes a change, so that both devices' steps all count. */
function narrowed(one: Step, field: 'text' | 'colour'): Step {
  const { operationId, annotationId } = one;
  const wanted = one.kind === 'change' ? one.change[field] : undefined;
  return { operationId, annotationId, kind: 'change', change: { [field]: wanted } };
}
