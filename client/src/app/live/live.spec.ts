import { effect, EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Acknowledgement, Command, Frame } from 'dienhong/contracts';
import { Connection, SOCKET_MAKER, type HallSocket } from './connection';
import { Live } from './live';

/** A socket without a line: what is said is kept, what the server says is put in. */
class PretendedSocket {
  connected = false;
  readonly said: Command[] = [];
  answer: (command: Command) => Acknowledgement | Error = () => ({ ok: true, reply: {} });
  private readonly ears = new Map<string, ((...told: unknown[]) => void)[]>();

  on(event: string, ear: (...told: unknown[]) => void): this {
    this.ears.set(event, [...(this.ears.get(event) ?? []), ear]);
    return this;
  }
  connect(): this {
    this.connected = true;
    this.tell('connect');
    return this;
  }
  disconnect(): this {
    this.drop('io client disconnect');
    return this;
  }
  drop(reason = 'transport close'): void {
    this.connected = false;
    this.tell('disconnect', reason);
  }
  tell(event: string, ...told: unknown[]): void {
    for (const ear of this.ears.get(event) ?? []) ear(...told);
  }
  timeout(): { emitWithAck: (name: string, command: Command) => Promise<Acknowledgement> } {
    return {
      emitWithAck: (_name, command) => {
        this.said.push(command);
        const answer = this.answer(command);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    };
  }
}

const members = 'members:m' as const;
const frame = (seq: number, more: Partial<Frame> = {}): Frame => ({
  audience: members,
  epoch: 'one',
  seq,
  at: 1,
  changes: [],
  ...more,
});

describe('Live', () => {
  let socket: PretendedSocket;
  let live: Live;
  const joins = (): unknown[] =>
    socket.said.filter(({ name }) => name === 'live.join').map(({ body }) => body);

  beforeEach(() => {
    socket = new PretendedSocket();
    TestBed.configureTestingModule({
      providers: [{ provide: SOCKET_MAKER, useValue: () => socket as unknown as HallSocket }],
    });
    live = TestBed.inject(Live);
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });
  /** Lets promises that are ready run. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };

  it('opens the socket with the first audience and joins it once for all its holders', async () => {
    expect(live.state()).toBe('off');
    const one = live.attend(members);
    const other = live.attend(members);
    await settle();
    expect(live.state()).toBe('connected');
    expect(one.handle).toBe(other.handle);
    expect(joins()).toEqual([{ audience: members }]);
  });

  it('derives signals from the frames it is told', async () => {
    const { handle } = live.attend(members);
    const votes = handle.views('vote.changed');
    expect(handle.ready()).toBeFalse();
    socket.tell('frame', frame(1, { base: true, changes: [['vote.changed', 'v', { id: 'v' }]] }));
    await settle();
    expect(handle.ready()).toBeTrue();
    expect([...votes().keys()]).toEqual(['v']);
  });

  it('asks only for what was missed when a frame is missing', async () => {
    live.attend(members);
    await settle();
    socket.tell('frame', frame(4, { base: true }));
    socket.tell('frame', frame(6));
    socket.tell('frame', frame(7));
    await settle();
    expect(joins()).toEqual([{ audience: members }, { audience: members, epoch: 'one', seq: 4 }]);
  });

  it('comes back to its audiences after the line was lost', async () => {
    live.attend(members);
    await settle();
    socket.tell('frame', frame(4, { base: true }));
    socket.drop();
    expect(live.state()).toBe('lost');
    socket.connect();
    await settle();
    expect(joins().at(-1)).toEqual({ audience: members, epoch: 'one', seq: 4 });
  });

  it('comes back by itself, at the pace of its hall', async () => {
    live.attend(members);
    await settle();
    socket.tell('frame', frame(4, { base: true, spread: 8 }));
    spyOn(Math, 'random').and.returnValue(1);
    socket.drop();
    jasmine.clock().tick(7_999);
    expect(live.state()).toBe('lost');
    jasmine.clock().tick(1);
    expect(live.state()).toBe('connected');
  });

  it('leaves when the last holder has gone, after a moment', async () => {
    const one = live.attend(members);
    const other = live.attend(members);
    await settle();
    one.leave();
    one.leave();
    jasmine.clock().tick(5000);
    expect(socket.said.map(({ name }) => name)).not.toContain('live.leave');
    other.leave();
    jasmine.clock().tick(5000);
    expect(socket.said.at(-1)).toEqual({ name: 'live.leave', body: { audience: members } });
  });

  it('does not tie an effect that attends to the connection', async () => {
    let runs = 0;
    const hall = TestBed.inject(EnvironmentInjector);
    runInInjectionContext(hall, () => {
      effect(() => {
        runs += 1;
        live.attend(members);
      });
    });
    TestBed.tick();
    await settle();
    socket.drop();
    TestBed.tick();
    expect(runs).toBe(1);
  });

  it('says why it may not listen', async () => {
    const problem = {
      type: 'about:blank',
      title: '',
      status: 403,
      code: 'access.not-in-meeting',
      requestId: 'r',
    } as const;
    socket.answer = () => ({ ok: false, problem });
    const { handle } = live.attend(members);
    await settle();
    expect(handle.refused()?.code).toBe('access.not-in-meeting');
  });

  it('joins again when nobody answered', async () => {
    socket.answer = () => new Error('timeout');
    live.attend(members);
    await settle();
    jasmine.clock().tick(4000);
    await settle();
    expect(joins().length).toBe(2);
  });

  it('knows nothing about a command that was not acknowledged', async () => {
    const connection = TestBed.inject(Connection);
    expect(await connection.ask({ name: 'x' })).toBeUndefined();
    connection.open();
    socket.answer = () => new Error('timeout');
    expect(await connection.ask({ name: 'x' })).toBeUndefined();
  });
});
