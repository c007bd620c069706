import { refusals } from 'dienhong/domain';
import * as z from 'zod';

/** `application/problem+json` (RFC 9457): the only shape of an error, on HTTP and on the socket. */
export const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  /** The refusal; the client has its sentence in both languages. */
  code: z.enum(refusals),
  /** Figures that complete the sentence. */
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Which field is wrong, and how, when the request itself is invalid. */
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
