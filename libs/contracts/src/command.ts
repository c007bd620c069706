import * as z from 'zod';
import type { Problem } from './problem.js';

/** What a client says on the open socket: a live route by its name, as `word.route`, or `live.join`, `live.leave`. */
export const Command = z.strictObject({
  name: z.string().max(80),
  params: z.record(z.string(), z.unknown()).optional(),
  body: z.unknown().optional(),
});
export type Command = z.infer<typeof Command>;

/** Asks to hear an audience; `epoch` and `seq` are the last frame heard, so that only what was missed is sent. */
export const JoinAudience = z.strictObject({
  audience: z.string().max(120),
  epoch: z.string().max(60).optional(),
  seq: z.int().nonnegative().optional(),
});
export type JoinAudience = z.infer<typeof JoinAudience>;

export const LeaveAudience = z.strictObject({ audience: z.string().max(120) });
export type LeaveAudience = z.infer<typeof LeaveAudience>;

/** The acknowledgement of a command. */
export type Acknowledgement<Reply = unknown> =
  { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly problem: Problem };

/** Types of the socket's own two directions. */
export interface ClientToServer {
  cmd: (command: Command, acknowledge: (answer: Acknowledgement) => void) => void;
}
export interface ServerToClient {
  frame: (frame: unknown) => void;
  /** The session behind the socket has ended; the client asks again who it is. */
  ended: () => void;
}
