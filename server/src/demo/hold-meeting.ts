import { routes, type VoteView } from 'dienhong/contracts';
import { newId } from '../platform/ids.js';
import type { Caller } from './caller.js';
import type { DemoPeople } from './people.js';

/** The choices of an ordinary vote, the one for the motion first. */
const choices = ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'];

/** What an agenda item of the demonstration says. */
export interface DemoItem {
  readonly title: string;
  readonly presenter: string | null;
  readonly minutes: number;
  readonly documentIds?: readonly string[];
}

/** A meeting of the demonstration, conducted by its secretary. */
export class HeldMeeting {
  readonly meetingId = newId();
  readonly itemIds: string[] = [];

  constructor(
    private readonly people: DemoPeople,
    readonly secretary: Caller,
  ) {}

  get params() {
    return { meetingId: this.meetingId };
  }

  async addItem(item: DemoItem): Promise<void> {
    const id = newId();
    await this.secretary.call(routes.agenda.add, {
      params: this.params,
      body: {
        id,
        title: item.title,
        presenterId: item.presenter === null ? null : this.people.id(item.presenter),
        plannedMinutes: item.minutes,
        documentIds: [...(item.documentIds ?? [])],
      },
    });
    this.itemIds.push(id);
  }

  async moveTo(index: number): Promise<void> {
    const itemId = this.itemIds[index] ?? '';
    await this.secretary.call(routes.agenda.moveTo, { params: { ...this.params, itemId } });
  }

  /** People say before the meeting that they will come. */
  async confirm(accounts: readonly string[]): Promise<void> {
    for (const account of accounts) {
      const person = this.people.as(account);
      await person.call(routes.attendance.answer, {
        params: this.params,
        body: { answer: 'attending' },
      });
    }
  }

  async checkIn(accounts: readonly string[]): Promise<void> {
    for (const account of accounts) {
      const person = this.people.as(account);
      await person.call(routes.attendance.checkIn, { params: this.params });
    }
  }

  prepareVote(text: string, itemIndex: number): Promise<VoteView> {
    return this.secretary.call(routes.voting.prepare, {
      params: this.params,
      body: {
        id: newId(),
        agendaItemId: this.itemIds[itemIndex] ?? null,
        text,
        choices,
        rule: 'over-half-of-members',
      },
    });
  }

  /** Opens a vote, lets people vote (by the index of their choice), closes and publishes it. */
  async holdVote(vote: VoteView, ballots: ReadonlyMap<string, number>): Promise<void> {
    const params = { ...this.params, voteId: vote.id };
    await this.secretary.call(routes.voting.open, { params });
    for (const [account, choice] of ballots) {
      const voter = this.people.as(account);
      await voter.call(routes.voting.castBallot, {
        params,
        body: { choiceId: vote.choices[choice]?.id ?? '', ballotId: newId() },
      });
    }
    await this.secretary.call(routes.voting.close, { params, body: { publish: true } });
  }
}
