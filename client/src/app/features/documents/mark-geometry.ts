import type { AnnotationPart, AnnotationView } from 'dienhong/contracts';
import { distanceToSegment } from './ink-strokes';
import { around, type Box } from './line-merging';

/** A place on a page, PDF points. */
export type Point = readonly [x: number, y: number];

/** What a mark covers on a page, PDF points; here `top` is the smaller y, since y grows upwards. */
export function boundsOf(part: AnnotationPart): Box | undefined {
  const boxes: Box[] = [
    ...(part.quads ?? []).map((quad) => boxOf(quad, 1)),
    ...(part.strokes ?? []).map((stroke) => boxOf(stroke, 0.1)),
    ...(part.point === undefined ? [] : [boxOf(part.point, 1)]),
  ];
  return boxes.reduce<Box | undefined>(
    (whole, box) => (whole === undefined ? box : around(whole, box)),
    undefined,
  );
}

function boxOf(numbers: readonly number[], unit: number): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let place = 0; place + 1 < numbers.length; place += 2) {
    const [x, y] = [(numbers[place] ?? 0) * unit, (numbers[place + 1] ?? 0) * unit];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Where one goes to see a mark: its upper left on the first of its pages. */
export function placeOf(mark: AnnotationView): { pageIndex: number; x: number; y: number } {
  const part = mark.parts[0];
  const box = part === undefined ? undefined : boundsOf(part);
  return { pageIndex: part?.pageIndex ?? 0, x: box?.left ?? 0, y: box?.bottom ?? 0 };
}

/** By page, from the top down. */
export function inPageOrder(one: AnnotationView, other: AnnotationView): number {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first.pageIndex - second.pageIndex || second.y - first.y || first.x - second.x;
}

/** The mark of a page that lies under a finger; of several the nearest, then the one put down last. */
export function markAt(
  marks: readonly AnnotationView[],
  pageIndex: number,
  at: Point,
  reach: number,
): AnnotationView | undefined {
  let found: AnnotationView | undefined;
  let nearest = reach;
  for (const mark of marks) {
    for (const part of mark.parts) {
      if (part.pageIndex !== pageIndex) continue;
      const away = distanceTo(part, at);
      if (away <= nearest) {
        found = mark;
        nearest = away;
      }
    }
  }
  return found;
}

function distanceTo(part: AnnotationPart, [x, y]: Point): number {
  let nearest = Infinity;
  for (const quad of part.quads ?? []) {
    const { left, right, top, bottom } = boxOf(quad, 1);
    const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
    nearest = Math.min(nearest, Math.hypot(dx, dy));
  }
  for (const stroke of part.strokes ?? [])
    nearest = Math.min(nearest, distanceToStroke(stroke, x, y));
  if (part.point !== undefined) {
    nearest = Math.min(nearest, Math.hypot(part.point[0] - x, part.point[1] - y));
  }
  return nearest;
}

function distanceToStroke(stroke: readonly number[], x: number, y: number): number {
  let nearest = Infinity;
  for (let place = 0; place < stroke.length; place += 2) {
    const next = Math.min(place + 2, stroke.length - 2);
    const [ax = 0, ay = 0] = [stroke[place], stroke[place + 1]];
    const [bx = 0, by = 0] = [stroke[next], stroke[next + 1]];
    nearest = Math.min(nearest, distanceToSegment(x, y, ax / 10, ay / 10, bx / 10, by / 10));
  }
  return nearest;
}

/** Two letters that stand for a person: of the family and of the given name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [family = '', given = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [family, given].map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
}
