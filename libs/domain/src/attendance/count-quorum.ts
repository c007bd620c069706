import type { Meeting } from '../meetings/meeting.js';
import { leastReaching } from '../threshold.js';
import { quorumRuleOfKind, quorumRules, type QuorumRuleId } from './quorum-rules.js';
import { votingMembers } from './voting-members.js';

/** The count of those present against the quorum, with its arithmetic. */
export interface QuorumCount {
  readonly rule: QuorumRuleId;
  /** Members entitled to vote, the chair included. */
  readonly entitled: number;
  /** Of these, checked in. */
  readonly present: number;
  /** How many the rule asks for. */
  readonly needed: number;
  readonly met: boolean;
}

/** Whether enough members are here. Guests may be present; they do not count. */
export function countQuorum(
  meeting: Pick<Meeting, 'kind' | 'chairId' | 'memberIds'>,
  presentIds: ReadonlySet<string>,
): QuorumCount {
  const rule = quorumRuleOfKind[meeting.kind];
  const members = votingMembers(meeting);
  const present = members.filter((id) => presentIds.has(id)).length;
  const needed = leastReaching(quorumRules[rule].threshold, members.length);
  return {
    rule,
    entitled: members.length,
    present,
    needed,
    met: present >= needed,
  };
}
