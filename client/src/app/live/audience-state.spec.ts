import type { Change, Frame } from 'dienhong/contracts';
import fc from 'fast-check';
import { AudienceState } from './audience-state';

const audience = 'members:m';
const frame = (seq: number, changes: readonly Change[], more: Partial<Frame> = {}): Frame => ({
  audience,
  epoch: 'one',
  seq,
  at: 0,
  changes,
  ...more,
});
const base = (seq: number, changes: readonly Change[], epoch = 'one'): Frame =>
  frame(seq, changes, { base: true, epoch });

describe('AudienceState', () => {
  it('knows nothing before the first whole frame, and asks for it', () => {
    const state = new AudienceState();
    expect(state.position).toBeUndefined();
    expect(state.receive(frame(1, [['vote.changed', 'a', 1]])).outcome).toBe('gap');
    expect(state.views('vote.changed').size).toBe(0);
  });

  it('applies the next frame, ignores an old one, and notices a missing one', () => {
    const state = new AudienceState();
    state.receive(base(4, [['vote.changed', 'a', 1]]));
    expect(state.receive(frame(5, [['vote.changed', 'a', 2]])).outcome).toBe('applied');
    expect(state.receive(frame(5, [['vote.changed', 'a', 9]])).outcome).toBe('ignored');
    expect(state.receive(frame(7, [['vote.changed', 'a', 9]])).outcome).toBe('gap');
    expect(state.views('vote.changed').get('a')).toBe(2);
    expect(state.position).toEqual({ epoch: 'one', seq: 5 });
  });

  it('forgets an entity whose view is null', () => {
    const state = new AudienceState();
    state.receive(base(1, [['vote.changed', 'a', 1]]));
    state.receive(frame(2, [['vote.changed', 'a', null]]));
    expect(state.views('vote.changed').has('a')).toBeFalse();
  });

  it('lets a whole frame replace everything, events that are gone included', () => {
    const state = new AudienceState();
    state.receive(base(3, [['vote.changed', 'a', 1]]));
    const { touched } = state.receive(base(1, [['roll.changed', 'b', 2]], 'two'));
    expect([...touched].sort()).toEqual(['roll.changed', 'vote.changed']);
    expect(state.views('vote.changed').size).toBe(0);
    expect(state.views('roll.changed').get('b')).toBe(2);
  });

  it('does not follow an epoch of which it has no whole frame', () => {
    const state = new AudienceState();
    state.receive(base(3, [['vote.changed', 'a', 1]]));
    expect(state.receive(frame(4, [], { epoch: 'two' })).outcome).toBe('gap');
  });

  it('tells a passing event and does not keep it', () => {
    const state = new AudienceState((event) => event === 'ballot.recorded');
    state.receive(base(1, []));
    const received = state.receive(frame(2, [['ballot.recorded', 'v', 'yes']]));
    expect(received.changes).toEqual([['ballot.recorded', 'v', 'yes']]);
    expect(state.views('ballot.recorded').size).toBe(0);
  });

  it('gives a new map for what changed and the same for what did not', () => {
    const state = new AudienceState();
    state.receive(
      base(1, [
        ['a.changed', 'k', 1],
        ['b.changed', 'k', 1],
      ]),
    );
    const [a, b] = [state.views('a.changed'), state.views('b.changed')];
    state.receive(frame(2, [['a.changed', 'k', 2]]));
    expect(state.views('a.changed')).not.toBe(a);
    expect(state.views('b.changed')).toBe(b);
  });

  it('ends like the server whatever the line drops, repeats, delays or restarts', () => {
    const change = fc.tuple(
      fc.constantFrom('a.changed', 'b.changed'),
      fc.constantFrom('k', 'l', 'm'),
      fc.option(fc.nat(9)),
    );
    const step = fc.record({
      changes: fc.array(change, { maxLength: 3 }),
      fate: fc.constantFrom('arrives', 'is lost', 'comes twice', 'comes late', 'server restarts'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const server = new Hall();
        const state = new AudienceState();
        const client = (one: Frame): void => {
          if (state.receive(one).outcome !== 'gap') return;
          for (const missed of server.catchUp(state.position)) state.receive(missed);
        };
        for (const first of server.catchUp(undefined)) client(first);
        let late: Frame | undefined;
        for (const { changes, fate } of steps) {
          if (fate === 'server restarts') server.restart();
          const told = server.tick(changes);
          if (fate === 'arrives' || fate === 'server restarts') client(told);
          if (fate === 'comes twice') [told, told].forEach(client);
          if (late !== undefined) client(late);
          late = fate === 'comes late' ? told : undefined;
        }
        client(server.tick([]));
        expect(all(state)).toEqual(server.all());
      }),
    );
  });
});

function all(state: AudienceState): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const event of ['a.changed', 'b.changed']) {
    for (const [key, view] of state.views(event)) found[`${event} ${key}`] = view;
  }
  return found;
}

/** The server's side of an audience, as small as it can be. */
class Hall {
  private readonly known = new Map<string, Change>();
  private frames: Frame[] = [];
  private epoch = 0;
  private seq = 0;

  tick(changes: readonly Change[]): Frame {
    for (const one of changes) {
      const place = `${one[0]} ${one[1]}`;
      if (one[2] === null) this.known.delete(place);
      else this.known.set(place, one);
    }
    this.seq += 1;
    const told = frame(this.seq, changes, { epoch: String(this.epoch) });
    this.frames = [...this.frames, told].slice(-4);
    return told;
  }

  restart(): void {
    this.epoch += 1;
    this.seq = 0;
    this.frames = [];
  }

  catchUp(position: { epoch: string; seq: number } | undefined): readonly Frame[] {
    if (position?.epoch === String(this.epoch)) {
      const missed = this.seq - position.seq;
      if (missed <= this.frames.length) return missed === 0 ? [] : this.frames.slice(-missed);
    }
    return [base(this.seq, [...this.known.values()], String(this.epoch))];
  }

  all(): Record<string, unknown> {
    return Object.fromEntries([...this.known].map(([place, [, , view]]) => [place, view]));
  }
}
