import type { PageOnScreen } from './paper-window';
import type { Tool } from './marking-tools';

/** What the hand does on the pages, told to the reader. */
export interface PointerHooks {
  readonly tool: () => Tool;
  readonly pageAt: (clientX: number, clientY: number) => PageOnScreen | undefined;
  /** A short press on a page, with the tool in hand. */
  readonly tapped: (page: PageOnScreen, at: readonly [number, number], reach: number) => void;
  /** Words were coloured with the highlighter. */
  readonly coloured: () => void;
  readonly ink: {
    readonly begin: (pageIndex: number, x: number, y: number) => void;
    readonly go: (points: readonly (readonly [number, number])[]) => void;
    readonly lift: () => void;
    readonly drop: () => void;
  };
}

/** A press that stays within so many pixels and milliseconds is a tap. */
const [still, brief] = [8, 600];

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly page: PageOnScreen;
  /** Where a touch began to colour words. */
  readonly caret: Caret | undefined;
  readonly draws: boolean;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Pen, highlighter, note and finger on the pages. */
export class PointerTools {
  private press: Press | undefined;
  /** Once a pen was seen, the palm beside it writes nothing. */
  private penSeen = false;

  constructor(
    private readonly target: HTMLElement,
    signal: AbortSignal,
    private readonly hooks: PointerHooks,
  ) {
    const options = { signal };
    target.addEventListener('pointerdown', (event) => this.down(event), options);
    target.addEventListener('pointermove', (event) => this.move(event), options);
    target.addEventListener('pointerup', (event) => this.up(event), options);
    target.addEventListener('pointercancel', () => this.give(), options);
  }

  private down(event: PointerEvent): void {
    if (event.pointerType === 'pen') this.penSeen = true;
    if (this.press !== undefined) {
      // A second finger: the first one was no stroke, it zooms.
      this.give();
      return;
    }
    if (event.button !== 0 || !event.isPrimary) return;
    const page = this.hooks.pageAt(event.clientX, event.clientY);
    if (page === undefined) return;
    const tool = this.hooks.tool();
    const draws = tool === 'ink' && !(this.penSeen && event.pointerType === 'touch');
    const colours = tool === 'highlight' && event.pointerType !== 'mouse';
    this.press = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      page,
      caret: colours ? caretAt(event.clientX, event.clientY) : undefined,
      draws,
    };
    if (!draws) return;
    event.preventDefault();
    this.target.setPointerCapture(event.pointerId);
    this.hooks.ink.begin(page.pageIndex, ...page.toPage(event.clientX, event.clientY));
  }

  private move(event: PointerEvent): void {
    const press = this.press;
    if (press?.id !== event.pointerId) return;
    if (press.draws) {
      const moves = event.getCoalescedEvents();
      this.hooks.ink.go(
        (moves.length > 0 ? moves : [event]).map((one) =>
          press.page.toPage(one.clientX, one.clientY),
        ),
      );
      return;
    }
    if (press.caret === undefined) return;
    const caret = caretAt(event.clientX, event.clientY);
    if (caret === undefined) return;
    document
      .getSelection()
      ?.setBaseAndExtent(press.caret.node, press.caret.offset, caret.node, caret.offset);
  }

  private up(event: PointerEvent): void {
    const press = this.press;
    if (press?.id !== event.pointerId) return;
    this.press = undefined;
    if (press.draws) {
      this.hooks.ink.lift();
      return;
    }
    const away = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    const selected = document.getSelection()?.isCollapsed === false;
    if (this.hooks.tool() === 'highlight' && selected && away > still / 2) {
      this.hooks.coloured();
      return;
    }
    if (away > still || event.timeStamp - press.at > brief || (selected && event.detail > 1))
      return;
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    const reach = (event.pointerType === 'mouse' ? 8 : 20) / press.page.scale;
    this.hooks.tapped(press.page, press.page.toPage(event.clientX, event.clientY), reach);
  }

  private give(): void {
    if (this.press?.draws === true) this.hooks.ink.drop();
    this.press = undefined;
  }
}

interface CaretFromPoint {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The letter under a point; only words of a page count. */
function caretAt(x: number, y: number): Caret | undefined {
  const asked = document as CaretFromPoint;
  const position = asked.caretPositionFromPoint?.(x, y);
  const range = position === undefined ? asked.caretRangeFromPoint?.(x, y) : undefined;
  const node = position?.offsetNode ?? range?.startContainer;
  if (!(node instanceof Text) || !node.parentElement?.closest('.textLayer')) return undefined;
  return { node, offset: position?.offset ?? range?.startOffset ?? 0 };
}
