/** How far a simplified stroke may lie from the drawn one, PDF points: half the width of the pen. */
const tolerance = 0.5;
/** Numbers that one stroke may have at most. */
const mostNumbers = 4_000;

/**
 * A drawn stroke (x, y, x, y, … in PDF points) as it is kept: points that add nothing left out, the rest in tenths
 * of a point.
 */
export function keepStroke(drawn: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of simplified(drawn)) {
    const x = Math.round((drawn[place] ?? 0) * 10);
    const y = Math.round((drawn[place + 1] ?? 0) * 10);
    if (kept.at(-2) !== x || kept.at(-1) !== y) kept.push(x, y);
  }
  return kept.slice(0, mostNumbers);
}

/** Places of the points that stay: Douglas and Peucker's way, without recursion for long strokes. */
function simplified(drawn: readonly number[]): number[] {
  const last = drawn.length - 2;
  if (last <= 0) return last < 0 ? [] : [0];
  const stays = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    let farthest = 0;
    let at = -1;
    for (let place = from + 2; place < to; place += 2) {
      const away = distance(drawn, place, from, to);
      if (away > farthest) {
        farthest = away;
        at = place;
      }
    }
    if (farthest <= tolerance) continue;
    stays.add(at);
    spans.push([from, at], [at, to]);
  }
  return [...stays].sort((one, other) => one - other);
}

/** How far a point lies from the line between two others. */
function distance(drawn: readonly number[], place: number, from: number, to: number): number {
  return distanceToSegment(
    drawn[place] ?? 0,
    drawn[place + 1] ?? 0,
    drawn[from] ?? 0,
    drawn[from + 1] ?? 0,
    drawn[to] ?? 0,
    drawn[to + 1] ?? 0,
  );
}

/** Distance of the point (x, y) from the segment between (ax, ay) and (bx, by). */
export function distanceToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** A stroke (in units of `unit` points) as the path of an SVG, rounded through the middles of its pieces. */
export function strokePath(stroke: readonly number[], unit = 0.1): string {
  const at = (place: number): number => round((stroke[place] ?? 0) * unit);
  const start = `M${at(0)} ${at(1)}`;
  if (stroke.length < 4) return `${start}h0.01`;
  let path = start;
  for (let place = 2; place < stroke.length - 2; place += 2) {
    const [x, y] = [at(place), at(place + 1)];
    path += `Q${x} ${y} ${round((x + at(place + 2)) / 2)} ${round((y + at(place + 3)) / 2)}`;
  }
  return `${path}L${at(stroke.length - 2)} ${at(stroke.length - 1)}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
