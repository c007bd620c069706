import fc from 'fast-check';
import { anAgenda, anAgendaItem } from './agenda-item.example.js';
import { orderAgenda, removeFromAgenda } from './order-agenda.js';

describe('orderAgenda', () => {
  it('puts items into any order and counts them from 1', () => {
    const ids = ['item-1', 'item-2', 'item-3', 'item-4'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), (wanted) => {
        const ordered = orderAgenda(anAgenda(4), wanted);
        if (!ordered.accepted) throw new Error(ordered.refusal);
        expect(ordered.facts.map((item) => item.id)).toEqual(wanted);
        expect(ordered.facts.map((item) => item.order)).toEqual([1, 2, 3, 4]);
      }),
    );
  });

  it('refuses an order that misses, repeats or invents an item', () => {
    for (const wanted of [['item-1'], ['item-1', 'item-1'], ['item-1', 'item-9']]) {
      expect(orderAgenda(anAgenda(2), wanted)).toEqual({
        accepted: false,
        refusal: 'agenda.order-incomplete',
      });
    }
  });
});

describe('removeFromAgenda', () => {
  it('closes the gap', () => {
    const left = removeFromAgenda(anAgenda(3), 'item-2');
    expect(left.accepted && left.facts.map((item) => [item.id, item.order])).toEqual([
      ['item-1', 1],
      ['item-3', 2],
    ]);
  });

  it('keeps the item that the meeting is at, and knows only its own', () => {
    const present = removeFromAgenda([anAgendaItem({ state: 'current' })], 'item-1');
    expect(!present.accepted && present.refusal).toBe('agenda-item.current');
    const foreign = removeFromAgenda(anAgenda(1), 'item-9');
    expect(!foreign.accepted && foreign.refusal).toBe('agenda-item.unknown');
  });
});
