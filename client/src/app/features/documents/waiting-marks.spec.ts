import type { AnnotationOperation, AnnotationView } from 'dienhong/contracts';
import { withWaiting, type MarksAtHand } from './waiting-marks';

const note: AnnotationView = {
  id: 'one',
  documentId: 'paper',
  authorId: 'me',
  authorName: 'Nguyễn Văn Hùng',
  kind: 'note',
  colour: 'gold',
  parts: [{ pageIndex: 0, point: [10, 20] }],
  quote: null,
  text: 'cũ',
  shared: false,
  createdAt: '2026-11-27T01:00:00.000Z',
  changedAt: '2026-11-27T01:00:00.000Z',
  revision: 3,
};
const hand = (waiting: AnnotationOperation[], known: AnnotationView[] = [note]): MarksAtHand => ({
  known: new Map(known.map((mark) => [mark.id, mark])),
  removed: new Map(),
  waiting,
  author: { accountId: 'me', name: 'Nguyễn Văn Hùng' },
  documentId: 'paper',
  at: '2026-11-27T02:00:00.000Z',
});
const ids = { operationId: 'x', annotationId: 'one' };
const { kind, colour, parts, quote, text, shared } = note;

describe('withWaiting', () => {
  it('gives the very same marks while nothing waits', () => {
    const at = hand([]);
    expect(withWaiting(at)).toBe(at.known);
  });

  it('shows a mark that was just made, dated by us', () => {
    const annotation = { kind, colour, parts, quote, text, shared };
    const marks = withWaiting(hand([{ ...ids, kind: 'create', annotation }], []));
    expect(marks.get('one')).toEqual({
      ...note,
      createdAt: '2026-11-27T02:00:00.000Z',
      changedAt: '2026-11-27T02:00:00.000Z',
      revision: 0,
    });
  });

  it('does not make anew what the server already has', () => {
    const annotation = { kind, colour, parts, quote, text: 'khác', shared };
    const marks = withWaiting(hand([{ ...ids, kind: 'create', annotation }]));
    expect(marks.get('one')).toBe(note);
  });

  it('changes only what was named', () => {
    const marks = withWaiting(hand([{ ...ids, kind: 'change', change: { shared: true } }]));
    expect(marks.get('one')).toEqual({ ...note, shared: true });
  });

  it('brings back a mark as it was when it was removed', () => {
    const marks = withWaiting(
      hand([
        { ...ids, kind: 'change', change: { text: 'mới' } },
        { ...ids, kind: 'remove' },
        { ...ids, kind: 'restore' },
      ]),
    );
    expect(marks.get('one')?.text).toBe('mới');
  });

  it('leaves alone what it does not know', () => {
    expect(withWaiting(hand([{ ...ids, kind: 'restore' }], [])).size).toBe(0);
    expect(withWaiting(hand([{ ...ids, kind: 'change', change: {} }], [])).size).toBe(0);
  });
});
