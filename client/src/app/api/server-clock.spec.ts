import { TestBed } from '@angular/core/testing';
import { ServerClock } from './server-clock';

describe('ServerClock', () => {
  it('is the device clock until the server was heard', () => {
    expect(Math.abs(TestBed.inject(ServerClock).now() - Date.now())).toBeLessThan(50);
  });

  it('believes the least delayed of what it heard', () => {
    const clock = TestBed.inject(ServerClock);
    clock.observe(10_000, 100);
    clock.observe(10_900, 1500);
    clock.observe(11_990, 2100);
    expect(clock.now(3000)).toBe(12_900);
  });

  it('forgets the oldest, so that a server whose clock was set back is believed again', () => {
    const clock = TestBed.inject(ServerClock);
    clock.observe(50_000, 0);
    for (let beat = 0; beat < 40; beat += 1) clock.observe(10_000 + beat, beat);
    expect(clock.now(100)).toBe(10_100);
  });
});
