import { Injectable } from '@nestjs/common';
import { floodLimits, withinLimit, type FloodLimitName } from 'dienhong/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { settle } from '../../platform/refused.js';

const names = Object.keys(floodLimits) as FloodLimitName[];

/** Counts in memory how often a phone or an address did something lately. The limits are the domain's. */
@Injectable()
export class Flood {
  private readonly limiters = new Map(
    names.map((name) => {
      const { times, seconds } = floodLimits[name];
      return [name, new RateLimiterMemory({ keyPrefix: name, points: times, duration: seconds })];
    }),
  );

  /** Counts once more, or refuses. */
  async take(name: FloodLimitName, who: string): Promise<void> {
    settle(withinLimit(floodLimits[name], await this.count(name, who)));
  }

  /** Refuses when the limit was reached before, without counting. */
  async check(name: FloodLimitName, who: string): Promise<void> {
    const found = await this.limiters.get(name)?.get(who);
    settle(withinLimit(floodLimits[name], (found?.consumedPoints ?? 0) + 1));
  }

  private async count(name: FloodLimitName, who: string): Promise<number> {
    const limiter = this.limiters.get(name);
    if (limiter === undefined) return 0;
    try {
      return (await limiter.consume(who)).consumedPoints;
    } catch (reached) {
      if (reached instanceof RateLimiterRes) return reached.consumedPoints;
      throw reached;
    }
  }
}
