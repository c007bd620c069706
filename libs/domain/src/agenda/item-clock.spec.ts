import { anAgendaItem } from './agenda-item.example.js';
import { leaveItem, pauseItem, reachItem, resumeItem } from './item-clock.js';

const start = new Date('2026-11-27T01:00:00Z');
const later = new Date('2026-11-27T01:20:00Z');

describe('the clock of an item', () => {
  it('stands still while the meeting rests, and goes on afterwards', () => {
    const running = reachItem(anAgendaItem({ spentMs: 60_000 }), start);
    const paused = pauseItem(running, later);
    expect(paused).toEqual(
      jasmine.objectContaining({
        state: 'current',
        startedAt: null,
        spentMs: 21 * 60_000,
      }),
    );
    expect(resumeItem(paused, later).startedAt).toEqual(later);
  });

  it('does not start for an item that the meeting is not at', () => {
    const done = leaveItem(reachItem(anAgendaItem(), start), later);
    expect(resumeItem(done, later)).toEqual(done);
    expect(done.state).toBe('done');
  });

  it('is not set back by resuming twice', () => {
    const running = reachItem(anAgendaItem(), start);
    expect(resumeItem(running, later)).toEqual(running);
  });
});
