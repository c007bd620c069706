import { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gatherWrites } from './gather-writes.js';

describe('gatherWrites', () => {
  it('lets what one turn writes leave together, in its order', async () => {
    const left: string[] = [];
    const connection = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        left.push(chunk.toString());
        done();
      },
      writev: (chunks, done) => {
        left.push(chunks.map(({ chunk }) => (chunk as Buffer).toString()).join('+'));
        done();
      },
    });
    gatherWrites(connection);
    connection.write('state');
    await Promise.resolve();
    connection.write('answer');
    expect(left).toEqual([]);
    await nextTurn();
    expect(left).toEqual(['state+answer']);
    connection.write('later');
    expect(left).toEqual(['state+answer', 'later']);
  });
});
