import { PresenterPace } from './presenter-pace';

describe('PresenterPace', () => {
  let clock: number;
  let waits: { at: number; then: () => void }[];
  let sent: { message: number; at: number }[];
  let pace: PresenterPace<number>;

  beforeEach(() => {
    clock = 0;
    waits = [];
    sent = [];
    pace = new PresenterPace(100, {
      send: (message) => {
        sent.push({ message, at: clock });
        return Promise.resolve();
      },
      now: () => clock,
      wait: (milliseconds, then) => waits.push({ at: clock + milliseconds, then }),
    });
  });

  /** Lets time pass and everything happen that was waiting for it. */
  const until = async (at: number): Promise<void> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const due = waits.findIndex((wait) => wait.at <= at);
      if (due === -1) break;
      const [wait] = waits.splice(due, 1);
      clock = wait!.at;
      wait!.then();
    }
    clock = at;
  };

  it('sends the first at once and then ten a second, the newest each time', async () => {
    for (let message = 1; message <= 30; message += 1) {
      pace.offer(message);
      await until(message * 10);
    }
    await until(1000);
    const times = sent.map(({ at }) => at);
    expect(sent[0]).toEqual({ message: 1, at: 0 });
    expect(sent.length).toBeLessThanOrEqual(5);
    expect(
      times.every((at, place) => place === 0 || at - (times[place - 1] ?? 0) >= 100),
    ).toBeTrue();
    expect(sent.at(-1)?.message).toBe(30);
  });

  it('sends the last one though nothing follows it', async () => {
    pace.offer(1);
    pace.offer(2);
    await until(500);
    expect(sent.map(({ message }) => message)).toEqual([1, 2]);
  });

  it('forgets what was not sent when the presentation ends', async () => {
    pace.offer(1);
    pace.offer(2);
    pace.forget();
    await until(500);
    expect(sent.map(({ message }) => message)).toEqual([1]);
  });
});
