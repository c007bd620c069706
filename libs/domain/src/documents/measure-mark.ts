import { accept, refuse, type Decision } from '../decision.js';
import { annotationLimits, type AnnotationDraft, type AnnotationGeometry } from './annotation.js';

/** Whether a mark lies on pages that the paper has, is drawn as its kind is drawn, and is of bearable size. */
export function measureMark(mark: AnnotationDraft, pages: number): Decision<null> {
  if (mark.parts.length === 0) return refuse('request.invalid');
  let numbers = 0;
  for (const part of mark.parts) {
    if (part.pageIndex < 0 || part.pageIndex >= pages) {
      return refuse('annotation.outside-page', { page: part.pageIndex + 1, pages });
    }
    if (!drawnAs(mark.kind, part)) return refuse('request.invalid');
    numbers += numbersIn(part);
  }
  if (numbers > annotationLimits.numbers) {
    return refuse('request.too-large', { numbers, most: annotationLimits.numbers });
  }
  return accept(null);
}

function drawnAs(kind: AnnotationDraft['kind'], part: AnnotationGeometry): boolean {
  const { quads, point, strokes } = part;
  switch (kind) {
    case 'highlight':
      return some(quads) && point === undefined && strokes === undefined;
    case 'note':
      return point !== undefined && quads === undefined && strokes === undefined;
    case 'ink':
      return (
        some(strokes) &&
        strokes?.every((stroke) => stroke.length % 2 === 0) === true &&
        point === undefined &&
        quads === undefined
      );
  }
}

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function numbersIn(part: AnnotationGeometry): number {
  const lists = [...(part.quads ?? []), ...(part.strokes ?? [])];
  return lists.reduce((sum, list) => sum + list.length, part.point === undefined ? 0 : 2);
}
