import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { randomCode, sha256Hex } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { Turns } from '../../platform/turns.js';
import { PeopleRepository } from './people.repository.js';

/** An empty database waits for its administrator, who proves by a code that he sees the server's console. */
@Injectable()
export class FirstRun implements OnApplicationBootstrap {
  private code: string | undefined;
  private readonly turns = new Turns();

  constructor(private readonly people: PeopleRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.people.isEmpty()) this.code = `${randomCode(4)}-${randomCode(4)}`;
  }

  /** The code to print; undefined once somebody administers. */
  get waitingCode(): string | undefined {
    return this.code;
  }

  async check(given: string): Promise<void> {
    if (this.code === undefined || !(await this.people.isEmpty())) {
      throw new Refused('first-run.done');
    }
    // By their hashes: what is compared must be of one length in bytes, whatever letters were typed.
    if (!timingSafeEqual(hashOf(given.toUpperCase()), hashOf(this.code))) {
      throw new Refused('first-run.wrong-code');
    }
  }

  /** There is one administrator to be made: whoever comes second waits for what became of the first. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take('first-run', work);
  }

  done(): void {
    this.code = undefined;
  }
}

function hashOf(text: string): Buffer {
  return Buffer.from(sha256Hex(text));
}
