/** Tries at the hall's own pace: half a minute, in which a restart is over. After them the waits grow. */
const briskTries = 50;
/** The longest wait of a small hall, seconds. */
const longest = 15;

/** Clients a second that a server may be asked to let in after a restart. */
const perSecond = 1_500;

/** Over how many seconds, in tenths, so many listeners should spread when they come back; frames tell it. */
export function spreadOf(listeners: number): number {
  return Math.max(1, Math.ceil((10 * listeners) / perSecond) / 10);
}

/**
 * How long a client waits before its next try to come back, milliseconds. A small hall is back within a second;
 * a large one spreads, since everybody lost the server at the same moment.
 *
 * @param attempt tries made since the loss, from 0
 * @param spread seconds over which this client's audience should spread
 * @param luck a number from 0 to 1, different for each try
 */
export function reconnectDelay(attempt: number, spread: number, luck: number): number {
  const slower = 2 ** Math.max(0, attempt - briskTries + 1);
  const window = Math.min(spread * slower, Math.max(longest, spread));
  return 1_000 * window * (0.1 + 0.9 * luck);
}
