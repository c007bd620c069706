import { reconnectDelay, spreadOf } from './reconnect.js';

describe('coming back', () => {
  it('brings a small hall back within a second', () => {
    expect(spreadOf(40)).toBe(1);
    expect(reconnectDelay(0, 1, 0)).toBe(100);
    expect(reconnectDelay(0, 1, 1)).toBe(1_000);
  });

  it('spreads a large hall over the time that it takes to let it in', () => {
    expect(spreadOf(2_000)).toBe(1.4);
    expect(spreadOf(15_000)).toBe(10);
    expect(reconnectDelay(3, 10, 1)).toBe(10_000);
  });

  it('slows down when the server stays away, to a quarter of a minute', () => {
    expect(reconnectDelay(49, 1, 1)).toBe(1_000);
    expect(reconnectDelay(50, 1, 1)).toBe(2_000);
    expect(reconnectDelay(60, 1, 1)).toBe(15_000);
  });

  it('never comes faster than the hall’s spread', () => {
    expect(reconnectDelay(40, 60, 1)).toBe(60_000);
  });
});
