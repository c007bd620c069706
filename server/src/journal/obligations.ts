import type { NoticeKind } from 'dienhong/domain';
import type { ClientSession } from 'mongoose';

/** Somebody must be told something: a row committed with the act that causes it. */
export interface Obligation {
  readonly accountId: string;
  readonly kind: NoticeKind;
  readonly meetingId: string | null;
  readonly meetingTitle: string | null;
  /** Names and days that complete the sentence. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Where obligations are kept and delivered from; the notices feature does it. */
export abstract class Obligations {
  /** Writes the rows in the act's own transaction and gives their ids. */
  abstract add(session: ClientSession, rows: readonly Obligation[]): Promise<readonly string[]>;
  /** The transaction is committed: tell the screens and wake the courier. */
  abstract announce(ids: readonly string[]): Promise<void>;
}
