import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomCode } from '../../platform/ids.js';

/** OWASP's first choice for argon2id (the library's default): 19 MiB, two passes, one lane. */
const cost = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** A hash that no password matches: an unknown account costs the same time as a wrong password. */
const nobodysHash = hash(randomCode(32), cost);

/** How passwords are kept and made. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), cost);
  }

  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const against = passwordHash ?? (await nobodysHash);
    const matched = await verify(against, password.normalize('NFC'));
    return matched && passwordHash !== undefined;
  }

  /** A password to be dictated or written on a slip: four groups without look-alikes, 75 bits. */
  oneTime(): string {
    return Array.from({ length: 4 }, () => randomCode(4)).join('-');
  }
}
