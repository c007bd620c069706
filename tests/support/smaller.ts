import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: red, green, blue, and what follows. */
  readonly depth: number;
  readonly bytes: Buffer;
}

/** The same picture in at most 256 colours: what a page of type and few tints loses is not seen, and it loads fast. */
export function smaller(png: Buffer): Buffer {
  const pixels = read(png);
  const shades = shadesOf(pixels);
  const palette = [...shades.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, mostColours);
  const places = new Map<number, number>();
  for (const [key, shade] of shades) places.set(key, nearest(palette, shade));
  const { width, height, depth, bytes } = pixels;
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0, pixel = 0; pixel < width * height; pixel += 1, at += depth) {
    lines[pixel + Math.floor(pixel / width) + 1] = places.get(keyAt(bytes, at)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap(({ red, green, blue, count }) =>
      [red, green, blue].map((sum) => Math.round(sum / count)),
    ),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels that look the same, with the sums of their parts. */
interface Shade {
  count: number;
  red: number;
  green: number;
  blue: number;
}

function shadesOf({ bytes, depth }: Pixels): Map<number, Shade> {
  const shades = new Map<number, Shade>();
  for (let at = 0; at < bytes.length; at += depth) {
    const key = keyAt(bytes, at);
    const shade = shades.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    shade.count += 1;
    shade.red += bytes[at] ?? 0;
    shade.green += bytes[at + 1] ?? 0;
    shade.blue += bytes[at + 2] ?? 0;
    shades.set(key, shade);
  }
  return shades;
}

/** Six bits of each part: closer colours are one. */
function keyAt(bytes: Buffer, at: number): number {
  const part = (offset: number): number => (bytes[at + offset] ?? 0) >> 2;
  return (part(0) << 12) | (part(1) << 6) | part(2);
}

function nearest(palette: readonly Shade[], shade: Shade): number {
  let [best, least] = [0, Infinity];
  for (const [place, one] of palette.entries()) {
    const apart = (['red', 'green', 'blue'] as const).reduce(
      (sum, part) => sum + (one[part] / one.count - shade[part] / shade.count) ** 2,
      0,
    );
    if (apart < least) [best, least] = [place, apart];
  }
  return best;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, check]);
}

/** Reads a PNG as browsers write it: eight bits a part, not interlaced. */
function read(png: Buffer): Pixels {
  const packed: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      packed.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const depth = png[25] === 6 ? 4 : 3;
  const stride = width * depth;
  const filtered = inflateSync(Buffer.concat(packed));
  const bytes = Buffer.alloc(stride * height);
  for (let line = 0; line < height; line += 1) {
    const filter = filtered[line * (stride + 1)];
    for (let place = 0; place < stride; place += 1) {
      const at = line * stride + place;
      const left = place < depth ? 0 : (bytes[at - depth] ?? 0);
      const above = line === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = line === 0 || place < depth ? 0 : (bytes[at - stride - depth] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0];
      bytes[at] = (filtered[line * (stride + 1) + 1 + place] ?? 0) + (guess ?? 0);
    }
  }
  return { width, height, depth, bytes };
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (a === undefined || b === undefined || c === undefined) return corner;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
