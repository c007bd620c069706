/** A frame encoded once for everybody: as socket.io's text, and as the bytes of one whole websocket frame. */
export interface PreparedFrame {
  readonly seq: number;
  /** A socket.io event packet, to be sent as an engine.io message: the public path. */
  readonly packet: string;
  /** The same as one unmasked, unfragmented websocket text frame (RFC 6455, 5.2): the fast path. */
  readonly bytes: Buffer;
}

/** Event packet of socket.io's protocol 5: type 2, then the event's name and its argument as a JSON array. */
export function prepareFrame(json: string, seq: number): PreparedFrame {
  const packet = `2["frame",${json}]`;
  // Engine.io marks a message with a leading 4.
  const message = Buffer.from(`4${packet}`);
  return {
    seq,
    packet,
    bytes: Buffer.concat([header(message.length), message]),
  };
}

function header(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length]);
  if (length < 65_536) {
    const short = Buffer.from([0x81, 126, 0, 0]);
    short.writeUInt16BE(length, 2);
    return short;
  }
  const long = Buffer.alloc(10);
  long[0] = 0x81;
  long[1] = 127;
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}
