import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once, type EventEmitter } from 'node:events';
import { Server, type Socket } from 'socket.io';
import { forgetHandshake } from './forget-handshake.js';
import { prepareFrame } from './prepared-frame.js';
import { Subscriber } from './subscriber.js';

/**
 * The fast path writes to the connection behind socket.io, engine.io and ws. These specs hold the three to what
 * it relies on; when one of them changes, the public path still carries every frame.
 */
describe('Subscriber', () => {
  let http: HttpServer;
  let io: Server;
  let client: WebSocket;
  let received: string[];
  let socket: Socket;

  beforeEach(async () => {
    http = createServer();
    io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    const connected = once(io, 'connection') as Promise<[Socket]>;
    received = [];
    client = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
    client.onmessage = ({ data }) => {
      received.push(String(data));
      if (String(data).startsWith('0')) client.send('40');
    };
    [socket] = await connected;
    await arrived((text) => text.startsWith('40'));
  });

  afterEach(async () => {
    client.close();
    await io.close();
  });

  async function arrived(wanted: (text: string) => boolean): Promise<string> {
    for (;;) {
      const found = received.find(wanted);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const frame = (seq: number, text: string) => prepareFrame(JSON.stringify({ seq, text }), seq);
  const expected = (seq: number, text: string) => `42["frame",${JSON.stringify({ seq, text })}]`;

  it('finds in the dependencies what the fast path touches', () => {
    const { transport, writeBuffer, readyState } = socket.conn as unknown as {
      transport: {
        name: string;
        writable: boolean;
        socket: { readyState: number; extensions: string; _socket: { write: unknown } };
      };
      writeBuffer: unknown[];
      readyState: string;
    };
    expect(transport.name).toBe('websocket');
    expect(transport.writable).toBeTrue();
    expect(transport.socket.readyState).toBe(1);
    expect(transport.socket.extensions).toBe('');
    expect(typeof transport.socket._socket.write).toBe('function');
    expect(writeBuffer).toEqual([]);
    expect(readyState).toBe('open');
  });

  it('finds where the request of a handshake is kept, and lets go of it', () => {
    const { conn } = socket as unknown as {
      conn: { request: unknown; transport: { socket: { _socket: EventEmitter } } };
    };
    const connection = conn.transport.socket._socket;
    const before = connection.listenerCount('close');
    expect(conn.request).not.toBeNull();
    forgetHandshake(socket);
    expect(connection.listenerCount('close')).toBe(before - 1);
    expect(conn.request).toBeNull();
    expect(socket.handshake.headers).toEqual({});
  });

  it('still hears the end of a connection whose handshake was forgotten', async () => {
    forgetHandshake(socket);
    const ended = once(socket, 'disconnect');
    client.close();
    expect((await ended)[0]).toBe('transport close');
  });

  for (const length of [10, 125, 126, 1_000, 65_535, 70_000]) {
    it(`writes ${length} signs, Vietnamese ones too, as one valid frame`, async () => {
      const text = 'ế'.repeat(Math.ceil(length / 3));
      new Subscriber(socket, 0).send(frame(1, text));
      expect(await arrived((one) => one.startsWith('42'))).toBe(expected(1, text));
    });
  }

  it('carries the same by the public path when something is in the way', async () => {
    Object.assign((socket.conn as unknown as { transport: object }).transport, { writable: false });
    new Subscriber(socket, 0).send(frame(1, 'slow'));
    Object.assign((socket.conn as unknown as { transport: object }).transport, { writable: true });
    (socket.conn as unknown as { flush(): void }).flush();
    expect(await arrived((one) => one.startsWith('42'))).toBe(expected(1, 'slow'));
  });

  it('sends each frame once and in order, and none to a client that is ahead', async () => {
    const subscriber = new Subscriber(socket, 1);
    const whole = () => frame(9, 'whole');
    subscriber.offer(frame(1, 'old'), whole);
    subscriber.offer(frame(2, 'next'), whole);
    subscriber.offer(frame(2, 'again'), whole);
    subscriber.offer(frame(4, 'too far'), whole);
    subscriber.offer(frame(3, 'last'), whole);
    await arrived((one) => one.includes('last'));
    expect(received.filter((one) => one.startsWith('42'))).toEqual([
      expected(2, 'next'),
      expected(3, 'last'),
    ]);
  });
});
