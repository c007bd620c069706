import * as z from 'zod';

/** A time-ordered identifier (UUIDv7) made by the server, or by the client for what must be safe to repeat. */
export const Id = z.uuid();

/** An instant, ISO 8601 in UTC, as the server's clock has it. */
export const Instant = z.iso.datetime();

/** A calendar day in Vietnam, `yyyy-MM-dd`. */
export const Day = z.iso.date();

/**
 * No control characters, and no half of a surrogate pair: that one is no character, the database keeps another in
 * its place, and the seal of an entry that tells of it would no longer fit.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is refused here
const oneLine = /^[^\u0000-\u001f\u007f\p{Cs}]*$/u;
/** The same, but for tab and line end. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused here
const severalLines = /^[^\u0000-\u0008\u000b-\u001f\u007f\p{Cs}]*$/u;
/** Spaces of no width alone are no text: on the screen they would look like a title that is missing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text of one line: trimmed, NFC, 1 to `most` characters, no control characters. */
export const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .regex(oneLine)
        .refine((text) => visible.test(text)),
    );

/** Text of several lines: trimmed, NFC, 1 to `most` characters. */
export const prose = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .regex(severalLines)
        .refine((text) => visible.test(text)),
    );

/** A search word as typed; empty means everything. */
export const SearchWord = z.string().trim().max(100).regex(oneLine).optional();

/** A person as shown beside a name: no account name, no contact. */
export const PersonBrief = z.strictObject({
  id: Id,
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
});
export type PersonBrief = z.infer<typeof PersonBrief>;
