import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { randomCode } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { PeopleRepository } from './people.repository.js';

/** An empty database waits for its administrator, who proves by a code that he sees the server's console. */
@Injectable()
export class FirstRun implements OnApplicationBootstrap {
  private code: string | undefined;

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
    const typed = Buffer.from(given.toUpperCase().padEnd(64).slice(0, 64));
    if (!timingSafeEqual(typed, Buffer.from(this.code.padEnd(64)))) {
      throw new Refused('first-run.wrong-code');
    }
  }

  done(): void {
    this.code = undefined;
  }
}
