import { Injectable } from '@nestjs/common';

type Known = (meetingId: string) => Promise<ReadonlySet<string>>;
type Counts = (meetingIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
type Presenter = (meetingId: string) => Promise<string | null>;
type Removed = (meetingId: string, documentId: string) => Promise<void>;

/**
 * Where the agenda and the papers of a meeting meet without knowing each other: papers say which there are and
 * when one is withdrawn, the agenda says who presents the item that the meeting is at.
 */
@Injectable()
export class MeetingPapers {
  private known: Known | undefined;
  private counts: Counts = () => Promise.resolve(new Map());
  private presenter: Presenter = () => Promise.resolve(null);
  private readonly removals: Removed[] = [];

  /** Documents say here which papers a meeting has, and how many each of several. */
  provide(known: Known, counts: Counts): void {
    this.known = known;
    this.counts = counts;
  }

  /** The agenda says here who presents the present item. */
  providePresenter(presenter: Presenter): void {
    this.presenter = presenter;
  }

  /** The agenda hears here that a paper was withdrawn, to drop it from its items. */
  onRemoved(follower: Removed): void {
    this.removals.push(follower);
  }

  /** Whether every one of these papers belongs to the meeting. */
  async haveAll(meetingId: string, documentIds: readonly string[]): Promise<boolean> {
    if (documentIds.length === 0 || this.known === undefined) return true;
    const known = await this.known(meetingId);
    return documentIds.every((id) => known.has(id));
  }

  /** How many papers each of these meetings has; one without any may be missing. */
  countsOf(meetingIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return meetingIds.length === 0 ? Promise.resolve(new Map()) : this.counts(meetingIds);
  }

  /** Account that presents the item which the meeting is at; null when there is none. */
  presenterNow(meetingId: string): Promise<string | null> {
    return this.presenter(meetingId);
  }

  /** A paper was withdrawn. */
  async removed(meetingId: string, documentId: string): Promise<void> {
    for (const follow of this.removals) await follow(meetingId, documentId);
  }
}
