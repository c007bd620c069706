import { createServer } from 'node:http';

import fastify from 'fastify';
import { WebSocketServer, type WebSocket } from 'ws';

/**
 * The least that could do the same: a `ws` server that sends a buffer to each client in a loop, a `node:http`
 * POST that parses its body, a Fastify that returns given bytes. What the product is measured against.
 */
const bodies = new Map<string, Buffer>();
const api = fastify({ logger: false });
api.get('/*', (request, reply) =>
  reply.type('application/json').send(bodies.get(request.url) ?? '{}'),
);
const sockets = new Set<WebSocket>();
const http = createServer((request, reply) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'POST') JSON.parse(Buffer.concat(chunks).toString());
    reply.setHeader('content-type', 'application/json');
    reply.end('{"ok":true}');
  });
});
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.send('b');
});

process.on(
  'message',
  (order: { id: number; send?: number; heap?: true; bodies?: [string, string][] }) => {
    let value = 0;
    if (order.send !== undefined) {
      const message = Buffer.alloc(order.send, 0x62);
      value = performance.timeOrigin + performance.now();
      for (const socket of sockets) socket.send(message, { binary: false });
    }
    if (order.heap === true) {
      globalThis.gc?.();
      globalThis.gc?.();
      value = process.memoryUsage().heapUsed;
    }
    for (const [path, body] of order.bodies ?? []) bodies.set(path, Buffer.from(body));
    process.send?.({ id: order.id, value });
  },
);
process.on('disconnect', () => process.exit(0));
http.listen(0, '127.0.0.1', () => {
  void api.listen({ port: 0, host: '127.0.0.1' }).then((address) => {
    const own = http.address();
    const port = typeof own === 'object' ? own?.port : 0;
    process.send?.({ id: -1, value: port, api: Number(new URL(address).port) });
  });
});
