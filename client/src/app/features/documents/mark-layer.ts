import type { AnnotationColour } from 'dienhong/domain';
import type { AnnotationPart, AnnotationView } from 'dienhong/contracts';
import { strokePath } from './ink-strokes';
import { boundsOf, initialsOf } from './mark-geometry';
import type { PageOnScreen } from './paper-window';

const namespace = 'http://www.w3.org/2000/svg';
/** Outline of a note's pin: a speech bubble whose tip is its place. */
const bubble =
  'M-11-24h22a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4h-7l-4 5-4-5h-7a4 4 0 0 1-4-4v-11a4 4 0 0 1 4-4z';
const lines = 'M-8-18.5H8M-8-14.5H8M-8-10.5H2';

/** What is drawn on one page. */
export interface PageDrawing {
  readonly marks: readonly AnnotationView[];
  readonly mine: (mark: AnnotationView) => boolean;
  readonly selected: string | undefined;
  /** Lines of what was searched for; the hit one stands at is told apart. */
  readonly hits: readonly { readonly quads: readonly number[][]; readonly current: boolean }[];
  /** Ink that is not put down yet, in tenths of a point. */
  readonly draft: { readonly colour: AnnotationColour; readonly strokes: readonly number[][] };
}

/**
 * Our own drawing on a page: one matrix from PDF points to the page, so that zooming draws nothing anew. What
 * colours the words lies below and multiplies, what stands for itself lies above.
 */
export class MarkLayer {
  private readonly under: SVGSVGElement;
  private readonly over: SVGSVGElement;

  constructor(private readonly page: PageOnScreen) {
    this.under = this.sheet('dh-marks-under');
    this.over = this.sheet('dh-marks-over');
  }

  /** Still in the page; a page that pdf.js let go has lost us, too. */
  get attached(): boolean {
    return this.over.isConnected;
  }

  attach(page: HTMLElement): void {
    if (this.over.parentElement === page) return;
    const below = page.querySelector(':scope > .canvasWrapper');
    if (below === null) page.prepend(this.under, this.over);
    else below.after(this.under, this.over);
  }

  remove(): void {
    this.under.remove();
    this.over.remove();
  }

  draw(drawing: PageDrawing): void {
    const under = group(this.page.matrix);
    const over = group(this.page.matrix);
    const signs: SVGElement[] = [];
    for (const { quads, current } of drawing.hits) {
      const look = current ? 'dh-hit dh-hit-current' : 'dh-hit';
      for (const quad of quads) under.append(path(quadPath(quad), look));
    }
    for (const mark of drawing.marks) {
      for (const part of mark.parts) {
        if (part.pageIndex !== this.page.pageIndex) continue;
        this.drawPart(mark, part, under, over);
        signs.push(...this.signsOf(mark, part, drawing));
        if (mark.id === drawing.selected) over.append(...outline(part));
      }
    }
    for (const stroke of drawing.draft.strokes) {
      over.append(path(strokePath(stroke), `dh-ink dh-${drawing.draft.colour}`));
    }
    this.under.replaceChildren(under);
    this.over.replaceChildren(over, ...signs);
  }

  private drawPart(
    mark: AnnotationView,
    part: AnnotationPart,
    under: SVGElement,
    over: SVGElement,
  ): void {
    const colour = `dh-${mark.colour}`;
    for (const quad of part.quads ?? []) {
      under.append(path(quadPath(quad), `dh-highlight ${colour}`));
      // The second cue besides the colour: each pen has its own line below the words.
      for (const line of underlines(mark.colour, quad)) {
        over.append(path(line, `dh-underline ${colour}`));
      }
    }
    for (const stroke of part.strokes ?? []) {
      over.append(path(strokePath(stroke), `dh-ink ${colour}`));
    }
  }

  /** Pins and initials keep their size on the screen whatever the zoom. */
  private signsOf(mark: AnnotationView, part: AnnotationPart, drawing: PageDrawing): SVGElement[] {
    const mine = drawing.mine(mark);
    const initials = mine ? undefined : initialsOf(mark.authorName);
    if (part.point !== undefined) {
      const [x, y] = this.onPage(part.point);
      const chosen = mark.id === drawing.selected ? ' dh-chosen' : '';
      const pin = sign(x, y, `dh-pin dh-${mark.colour}${chosen}`);
      pin.append(path(bubble, 'dh-bubble'));
      pin.append(initials === undefined ? path(lines, 'dh-lines') : letters(initials, 0, -11));
      return [pin];
    }
    const box = boundsOf(part);
    if (box === undefined || (initials === undefined && mark.text === '')) return [];
    const first = part.quads?.[0];
    const [x, y] = this.onPage(
      first === undefined ? [box.left, box.bottom] : [first[0] ?? 0, first[1] ?? 0],
    );
    const badge = sign(x, y, `dh-badge dh-${mark.colour}`);
    badge.append(path('M-20-3a9 9 0 1 0 18 0a9 9 0 1 0-18 0z', 'dh-bubble'));
    badge.append(
      initials === undefined
        ? path('M-15-6h8M-15-3h8M-15 0h5', 'dh-lines')
        : letters(initials, -11, 0),
    );
    return [badge];
  }

  private onPage([x, y]: readonly [number, number]): [number, number] {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.page.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  private sheet(name: string): SVGSVGElement {
    const svg = document.createElementNS(namespace, 'svg');
    svg.setAttribute('class', name);
    svg.setAttribute('viewBox', `0 0 ${this.page.width} ${this.page.height}`);
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    return svg;
  }
}

function group(matrix: readonly number[]): SVGElement {
  const g = document.createElementNS(namespace, 'g');
  g.setAttribute('transform', `matrix(${matrix.join(' ')})`);
  return g;
}

function path(d: string, look: string): SVGElement {
  const element = document.createElementNS(namespace, 'path');
  element.setAttribute('d', d);
  element.setAttribute('class', look);
  return element;
}

function sign(x: number, y: number, look: string): SVGElement {
  const g = document.createElementNS(namespace, 'g');
  g.setAttribute('class', look);
  g.style.transform = `translate(${x}px, ${y}px) scale(calc(1 / var(--scale-factor)))`;
  return g;
}

function letters(said: string, x: number, y: number): SVGElement {
  const text = document.createElementNS(namespace, 'text');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.textContent = said;
  return text;
}

function quadPath([ax, ay, bx, by, cx, cy, dx, dy]: readonly number[]): string {
  return `M${ax ?? 0} ${ay ?? 0}L${bx ?? 0} ${by ?? 0}L${dx ?? 0} ${dy ?? 0}L${cx ?? 0} ${cy ?? 0}Z`;
}

/** Gold has none, green one line, blue two, red dashes, violet dots (drawn by the style). */
function underlines(colour: AnnotationColour, quad: readonly number[]): string[] {
  if (colour === 'gold') return [];
  const [ax = 0, ay = 0, , , cx = 0, cy = 0, dx = 0, dy = 0] = quad;
  const line = (raised: number): string => {
    const [left, up] = [(ax - cx) * raised, (ay - cy) * raised];
    return `M${cx + left} ${cy + up}L${dx + left} ${dy + up}`;
  };
  return colour === 'blue' ? [line(0), line(0.14)] : [line(0)];
}

function outline(part: AnnotationPart): SVGElement[] {
  if (part.point !== undefined) return [];
  if (part.quads !== undefined) return part.quads.map((quad) => path(quadPath(quad), 'dh-outline'));
  const box = boundsOf(part);
  if (box === undefined) return [];
  const [left, right, top, bottom] = [box.left - 4, box.right + 4, box.top - 4, box.bottom + 4];
  return [path(`M${left} ${top}H${right}V${bottom}H${left}Z`, 'dh-outline')];
}
