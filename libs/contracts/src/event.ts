import type { Action } from 'dienhong/domain';
import type * as z from 'zod';

/**
 * Those who hear the same thing. Of a meeting: `chair` (chair and secretary at the table), `members` (everyone
 * with a seat), `moderators`, `public` (citizens), `screen` (the wall). Private: `person` (one account, every
 * device), `device` (one citizen's phone). `readers` are those who have one document open.
 */
export const audienceKinds = [
  'chair',
  'members',
  'moderators',
  'public',
  'screen',
  'person',
  'device',
  'readers',
] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** An audience's name on the wire: `kind:id`, for readers `readers:meetingId:documentId`. */
export type AudienceKey = `${AudienceKind}:${string}`;

/** The policy's action that is asked when somebody wants to hear an audience. */
export const audienceActions = {
  chair: 'audience.chair',
  members: 'audience.members',
  moderators: 'audience.moderators',
  public: 'audience.public',
  screen: 'audience.screen',
  person: 'audience.person',
  device: 'audience.device',
  readers: 'audience.readers',
} as const satisfies Record<AudienceKind, Action>;

export interface EventShape {
  /** Who hears it: part of the declaration, never a choice where it is sent. */
  readonly audience: readonly AudienceKind[];
  /** The public view of one entity, absolute: applying it twice changes nothing. */
  readonly payload: z.ZodType;
  /** Told once and not kept: missing from snapshots, healed by the next one (a pointer, a nudge). */
  readonly passing?: true;
}

/** Declares a live event. Each is the newest view of one entity under a key; `null` means it is gone. */
export function event<const E extends EventShape>(shape: E): E {
  return shape;
}

/** One change: event, key of the entity, its newest view or null when it is gone. */
export type Change = readonly [event: string, key: string, view: unknown];

/**
 * What travels from the server, one for an audience and tick. `base` frames replace everything known of the
 * audience; others apply when `seq` is the last one plus one. A new `epoch` means the server began anew.
 */
export interface Frame {
  readonly audience: AudienceKey;
  readonly epoch: string;
  readonly seq: number;
  readonly base?: true;
  /** The server's clock when the frame was made, milliseconds since 1970. */
  readonly at: number;
  /** Over how many seconds this audience should spread when all of it comes back at once; 1 when missing. */
  readonly spread?: number;
  readonly changes: readonly Change[];
}

type MeetingAudience = Extract<
  AudienceKind,
  'chair' | 'members' | 'moderators' | 'public' | 'screen'
>;

/** The name of a meeting's audience. */
export function meetingAudience(kind: MeetingAudience, meetingId: string): AudienceKey {
  return `${kind}:${meetingId}`;
}

export function personAudience(accountId: string): AudienceKey {
  return `person:${accountId}`;
}

export function deviceAudience(deviceId: string): AudienceKey {
  return `device:${deviceId}`;
}

export function readersAudience(meetingId: string, documentId: string): AudienceKey {
  return `readers:${meetingId}:${documentId}`;
}

/** Takes an audience's name apart; undefined when it is not one. */
export function parseAudience(
  key: string,
): { kind: AudienceKind; id: string; meetingId?: string } | undefined {
  const [kind, id, documentId, ...rest] = key.split(':');
  const known = audienceKinds.find((one) => one === kind);
  if (known === undefined || id === undefined || id === '' || rest.length > 0) return undefined;
  if (known === 'readers') {
    if (documentId === undefined || documentId === '') return undefined;
    return { kind: known, id: documentId, meetingId: id };
  }
  if (documentId !== undefined) return undefined;
  return known === 'person' || known === 'device'
    ? { kind: known, id }
    : { kind: known, id, meetingId: id };
}
