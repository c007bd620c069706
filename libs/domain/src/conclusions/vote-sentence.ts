import type { MajorityBase } from '../voting/majority.js';
import type { RecordedVote } from './meeting-record.js';
import { figure, withoutStop } from './record-sentences.js';

const bases: Readonly<Record<MajorityBase, string>> = {
  entitled: 'tổng số thành viên',
  present: 'thành viên có mặt',
  cast: 'số phiếu biểu quyết',
};

/** What was put to the vote, the verdict, and every figure it rests on. */
export function voteSentence(vote: RecordedVote): string {
  const verdict = vote.passed ? 'Thông qua' : 'Không thông qua';
  const whole = baseOf(vote);
  const share = whole === 0 ? '' : `, đạt ${percent(vote.approvals, whole)}`;
  const approvals = `${figure(vote.approvals)}/${figure(whole)} ${bases[vote.base]} tán thành${share} (cần ít nhất ${figure(vote.needed)})`;
  const others = vote.counts
    .filter((choice) => !choice.approving)
    .map((choice) => `${choice.label.toLocaleLowerCase('vi')}: ${figure(choice.count)}`);
  const silent = vote.entitled - vote.cast;
  if (silent > 0) others.push(`không biểu quyết: ${figure(silent)}`);
  const rest = others.length === 0 ? '' : `; ${others.join('; ')}`;
  return `${verdict} nội dung “${withoutStop(vote.text)}” với ${approvals}${rest}.`;
}

function baseOf(vote: RecordedVote): number {
  switch (vote.base) {
    case 'entitled':
      return vote.entitled;
    case 'present':
      return vote.present;
    case 'cast':
      return vote.cast;
  }
}

/** A share with at most one decimal, with the comma of Vietnamese figures. */
function percent(part: number, whole: number): string {
  const tenths = Math.round((part * 1_000) / whole);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}%`;
}
