import fc from 'fast-check';
import { anAgenda } from './agenda-item.example.js';
import type { AgendaItem } from './agenda-item.js';
import { pauseItem, resumeItem } from './item-clock.js';
import { moveToItem } from './move-to-item.js';
import { spentOn } from './running-time.js';

const start = new Date('2026-11-27T01:00:00Z');
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

function moved(items: readonly AgendaItem[], id: string, at: Date): readonly AgendaItem[] {
  const decision = moveToItem(items, id, 'in-session', at);
  if (!decision.accepted) throw new Error(decision.refusal);
  return decision.facts.items;
}

describe('moveToItem', () => {
  it('leaves the present item and starts the clock of the next', () => {
    const atFirst = moved(anAgenda(2), 'item-1', start);
    const decision = moveToItem(atFirst, 'item-2', 'in-session', later(10));
    if (!decision.accepted) throw new Error(decision.refusal);
    expect(decision.facts.left).toEqual(
      jasmine.objectContaining({
        id: 'item-1',
        state: 'done',
        spentMs: 600_000,
        startedAt: null,
      }),
    );
    expect(decision.facts.reached).toEqual(
      jasmine.objectContaining({
        id: 'item-2',
        state: 'current',
        startedAt: later(10),
      }),
    );
  });

  it('adds up the time when the meeting comes back to an item', () => {
    let items = moved(anAgenda(2), 'item-1', start);
    items = moved(items, 'item-2', later(10));
    items = moved(items, 'item-1', later(15));
    const first = items[0];
    expect(first && spentOn(first, later(20))).toBe(15 * 60_000);
  });

  it('is safe to repeat: the clock goes on', () => {
    const items = moved(anAgenda(2), 'item-1', start);
    const again = moveToItem(items, 'item-1', 'in-session', later(5));
    expect(again.accepted && again.facts.already).toBeTrue();
    expect(again.accepted && again.facts.items).toEqual(items);
  });

  it('moves only while the meeting is in session, and only to its own items', () => {
    const rests = moveToItem(anAgenda(2), 'item-1', 'adjourned', start);
    expect(!rests.accepted && rests.refusal).toBe('agenda.not-in-session');
    const foreign = moveToItem(anAgenda(2), 'item-9', 'in-session', start);
    expect(!foreign.accepted && foreign.refusal).toBe('agenda-item.unknown');
  });

  it('keeps at most one present item and loses no minute, however the meeting moves and rests', () => {
    const act = fc.record({
      minutes: fc.integer({ min: 0, max: 90 }),
      what: fc.oneof(fc.constant('rest' as const), fc.integer({ min: 1, max: 4 })),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let items: readonly AgendaItem[] = moved(anAgenda(4), 'item-1', start);
        let minute = 0;
        for (const { minutes, what } of acts) {
          minute += minutes;
          const at = later(minute);
          items =
            what === 'rest'
              ? items.map((item) => resumeItem(pauseItem(item, at), at))
              : moved(items, `item-${what}`, at);
          expect(items.filter((item) => item.state === 'current').length).toBe(1);
          const total = items.reduce((sum, item) => sum + spentOn(item, at), 0);
          expect(total).toBe(minute * 60_000);
        }
      }),
    );
  });
});
