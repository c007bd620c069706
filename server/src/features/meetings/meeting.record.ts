import {
  foldVietnamese,
  seatedIds,
  type Meeting,
  type MeetingKind,
  type MeetingStatus,
  type Registration,
} from 'dienhong/domain';
import { record } from '../../platform/mongo/record.js';

/** A meeting as stored. */
export interface MeetingRecord {
  _id: string;
  kind: MeetingKind;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  unitId: string;
  chairId: string;
  secretaryId: string;
  memberIds: string[];
  guestIds: string[];
  status: MeetingStatus;
  /** When it was first opened, and closed, in truth. */
  openedAt: Date | null;
  closedAt: Date | null;
  cancelReason: string | null;
  joinCode: string | null;
  revision: number;
  /** Account that registered it; lets the same registration be sent twice. */
  registeredById: string;
  /** Everyone in whose calendar it stands. */
  readerIds: string[];
  /** Title and place folded for searching. */
  searchText: string;
}

const text = { type: String, required: true };
const texts = { type: [String], required: true };
const instant = { type: Date, required: true };
const laterInstant = { type: Date, default: null };
const laterText = { type: String, default: null };

export const meetingRecord = record<MeetingRecord>(
  'meetings',
  {
    kind: text,
    title: text,
    startsAt: instant,
    endsAt: instant,
    place: text,
    unitId: text,
    chairId: text,
    secretaryId: text,
    memberIds: texts,
    guestIds: texts,
    status: text,
    openedAt: laterInstant,
    closedAt: laterInstant,
    cancelReason: laterText,
    joinCode: laterText,
    revision: { type: Number, required: true },
    registeredById: text,
    readerIds: texts,
    searchText: { type: String, default: '' },
  },
  [
    [{ readerIds: 1, startsAt: 1, _id: 1 }],
    [{ joinCode: 1 }, { unique: true, partialFilterExpression: { joinCode: { $type: 'string' } } }],
  ],
);

/** What is stored besides the registration, so that a calendar and a search find the meeting. */
export function derivedFields(
  registration: Registration,
  status: MeetingStatus,
): Pick<MeetingRecord, 'readerIds' | 'searchText'> {
  return {
    // A draft is on the desk of chair and secretary; nobody else has heard of it yet.
    readerIds:
      status === 'draft'
        ? [registration.chairId, registration.secretaryId]
        : seatedIds(registration),
    searchText: foldVietnamese(`${registration.title} ${registration.place}`).text,
  };
}

/** The rules' shape of a stored meeting. */
export function meetingOf(stored: MeetingRecord): Meeting {
  return {
    id: stored._id,
    kind: stored.kind,
    title: stored.title,
    startsAt: stored.startsAt,
    endsAt: stored.endsAt,
    place: stored.place,
    unitId: stored.unitId,
    chairId: stored.chairId,
    secretaryId: stored.secretaryId,
    memberIds: stored.memberIds,
    guestIds: stored.guestIds,
    status: stored.status,
    joinCode: stored.joinCode,
  };
}
