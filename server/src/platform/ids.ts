import { hash, randomBytes, randomInt } from 'node:crypto';

/** A time-ordered identifier (UUIDv7, RFC 9562): 48 bits of milliseconds, then random. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
    .join('-');
}

/** Letters and digits that nobody confuses when read from a wall or dictated by telephone. */
const clearSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code for people to type, without look-alikes. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => clearSigns[randomInt(clearSigns.length)]).join('');
}

/** A secret for machines: 256 bits, safe in a cookie or an address. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content);
}
