interface GestureHooks {
  /** A hand scrolls or zooms. */
  readonly moved: () => void;
  /** Zoom by a factor about a point of the screen. */
  readonly zoom: (factor: number, at: readonly [number, number]) => void;
}

interface Pinch {
  readonly distance: number;
  readonly at: readonly [number, number];
}

/** Wheel and fingers on the window: Ctrl with the wheel and two fingers zoom, all else scrolls as it always does. */
export class Gestures {
  private pinch: Pinch | undefined;

  constructor(
    private readonly target: HTMLElement,
    signal: AbortSignal,
    private readonly hooks: GestureHooks,
  ) {
    const active = { signal, passive: false };
    target.addEventListener('wheel', (turn) => this.turned(turn), active);
    target.addEventListener('touchstart', (touch) => this.touched(touch), active);
    target.addEventListener('touchmove', (touch) => this.touched(touch), active);
    target.addEventListener('touchend', () => (this.pinch = undefined), { signal });
    target.addEventListener(
      'pointerdown',
      ({ target: on, offsetX }) => {
        // A press on the scroll bar is the only one beside the content.
        if (on === target && offsetX > target.clientWidth) hooks.moved();
      },
      { signal },
    );
  }

  private turned(turn: WheelEvent): void {
    this.hooks.moved();
    if (!turn.ctrlKey && !turn.metaKey) return;
    turn.preventDefault();
    const pixels = turn.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? turn.deltaY : turn.deltaY * 30;
    this.hooks.zoom(zoomOfWheel(pixels), [turn.clientX, turn.clientY]);
  }

  private touched(touch: TouchEvent): void {
    const pinch = pinchOf(touch.touches);
    if (pinch === undefined) {
      this.pinch = undefined;
      // Where a tool draws, one finger does not scroll.
      if (touch.type === 'touchmove' && !touch.defaultPrevented) this.hooks.moved();
      return;
    }
    touch.preventDefault();
    this.hooks.moved();
    const before = this.pinch;
    if (before === undefined) {
      this.pinch = pinch;
      return;
    }
    const [x, y] = pinch.at;
    this.target.scrollBy(before.at[0] - x, before.at[1] - y);
    const factor = pinch.distance / before.distance;
    if (Math.abs(factor - 1) < 0.02) {
      this.pinch = { ...before, at: pinch.at };
      return;
    }
    this.hooks.zoom(factor, pinch.at);
    this.pinch = pinch;
  }
}

/** Fingers on a touch pad turn a little very often, a wheel turns by whole notches. */
export function zoomOfWheel(pixels: number): number {
  if (Math.abs(pixels) < 15) return Math.exp(-pixels / 100);
  return Math.exp(-Math.max(-50, Math.min(50, pixels)) / 400);
}

function pinchOf(touches: TouchList): Pinch | undefined {
  const [one, other] = [touches[0], touches[1]];
  if (one === undefined || other === undefined) return undefined;
  return {
    distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    at: [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2],
  };
}
