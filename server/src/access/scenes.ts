import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { Actor, Scene, Seat } from 'dienhong/domain';
import { Remembered } from '../platform/remembered.js';

/** Who sits where in a meeting; told by the meetings feature. */
export interface MeetingSeats {
  readonly chairId: string;
  readonly secretaryId: string;
  readonly memberIds: readonly string[];
  readonly guestIds: readonly string[];
  readonly openToCitizens: boolean;
}

type SeatsLoader = (meetingId: string) => Promise<MeetingSeats | null>;
type PresenceLoader = (meetingId: string) => Promise<ReadonlySet<string>>;

interface KnownMeeting {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly memberIds: ReadonlySet<string>;
  readonly openToCitizens: boolean;
  readonly checkedIn: ReadonlySet<string>;
}

/**
 * What the policy must know of the meeting at hand. Seats and presence are held in memory, so that a hall full
 * of ballots asks the database nothing; whoever changes them says so here.
 */
@Injectable()
export class Scenes {
  private readonly known = new Remembered<KnownMeeting | null>();
  private readonly changes = new EventEmitter();
  private loadSeats: SeatsLoader = () => Promise.resolve(null);
  private loadCheckedIn: PresenceLoader = () => Promise.resolve(new Set());

  provideMeeting(load: SeatsLoader): void {
    this.loadSeats = load;
  }

  provideCheckedIn(load: PresenceLoader): void {
    this.loadCheckedIn = load;
  }

  /** Seats, state or presence of the meeting changed: ask anew, also for sockets that already listen. */
  changed(meetingId: string): void {
    this.known.forget(meetingId);
    this.changes.emit('changed', meetingId);
  }

  onChanged(listener: (meetingId: string) => void): void {
    this.changes.on('changed', listener);
  }

  /** The scene of a meeting for an actor. A meeting that does not exist looks like one without a seat. */
  async of(actor: Actor, meetingId: string | undefined, ownerId?: string): Promise<Scene> {
    const owner = ownerId === undefined ? {} : { ownerId };
    if (meetingId === undefined) return owner;
    const meeting = await this.known.read(meetingId, () => this.load(meetingId));
    if (meeting === null) return { meetingId, ...owner };
    const accountId = actor.account?.accountId;
    const seat = accountId === undefined ? undefined : meeting.seats.get(accountId);
    return {
      meetingId,
      ...owner,
      ...(seat === undefined ? {} : { seat }),
      ...(seat === 'secretary' && accountId !== undefined && meeting.memberIds.has(accountId)
        ? { alsoMember: true }
        : {}),
      checkedIn: accountId !== undefined && meeting.checkedIn.has(accountId),
      openToCitizens: meeting.openToCitizens,
    };
  }

  private async load(meetingId: string): Promise<KnownMeeting | null> {
    const [seats, checkedIn] = await Promise.all([
      this.loadSeats(meetingId),
      this.loadCheckedIn(meetingId),
    ]);
    if (seats === null) return null;
    return {
      seats: seatMap(seats),
      memberIds: new Set(seats.memberIds),
      openToCitizens: seats.openToCitizens,
      checkedIn,
    };
  }
}

/** One seat a person: the stronger wins. A secretary who is also listed as member keeps the table and votes. */
function seatMap(seats: MeetingSeats): ReadonlyMap<string, Seat> {
  const map = new Map<string, Seat>();
  for (const id of seats.guestIds) map.set(id, 'guest');
  for (const id of seats.memberIds) map.set(id, 'member');
  map.set(seats.secretaryId, 'secretary');
  map.set(seats.chairId, 'chair');
  return map;
}
