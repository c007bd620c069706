import type { MeetingRecord, RecordedItem, RecordedPerson } from './meeting-record.js';
import { dayInWords, hourInWords, onSameDay } from './vietnam-words.js';

/** Figures under ten are written with a zero, as is the custom in official papers. */
export function figure(count: number): string {
  return String(count).padStart(2, '0');
}

/** `Chủ tịch UBND xã Trần Văn Hưng`. */
export function personInWords(person: RecordedPerson): string {
  return `${person.position} ${person.name}`.trim();
}

/** The meeting inside a sentence: `phiên họp thường kỳ …`, or `cuộc họp “Rà soát …”`. */
export function meetingInWords(record: MeetingRecord): string {
  const title = record.title.trim();
  if (/^họp\s/iu.test(title))
    return `cuộc ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`;
  if (/^(phiên|cuộc|kỳ|buổi|hội nghị|đối thoại)(\s|$)/iu.test(title)) {
    return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  }
  return `${gatheringOf(record)} “${title}”`;
}

/** What the paper calls the gathering once it is introduced. */
export function gatheringOf(record: MeetingRecord): string {
  return record.kind === 'dialogue' ? 'hội nghị đối thoại' : 'cuộc họp';
}

/** When and where it took place and who chaired. */
export function openingSentence(record: MeetingRecord): string {
  const chaired = `${upperFirst(dayInWords(record.openedAt))}, tại ${record.place}, ${personInWords(record.chair)} chủ trì ${meetingInWords(record)}.`;
  const began = `${upperFirst(gatheringOf(record))} bắt đầu lúc ${hourInWords(record.openedAt)}`;
  if (record.closedAt === null) return `${chaired} ${began}.`;
  const ended = hourInWords(record.closedAt);
  const day = onSameDay(record.openedAt, record.closedAt)
    ? 'cùng ngày'
    : dayInWords(record.closedAt);
  return `${chaired} ${began}, kết thúc lúc ${ended} ${day}.`;
}

/** Who attended, against the quorum, and who did not with the reason. */
export function attendanceSentence(record: MeetingRecord): string {
  const { entitled, present, needed, others, absent } = record.attendance;
  const guests = others > 0 ? `, cùng ${figure(others)} đại biểu khách mời` : '';
  const quorum =
    present >= needed
      ? `bảo đảm số thành viên dự họp tối thiểu (${figure(needed)} thành viên)`
      : `chưa đủ số thành viên dự họp tối thiểu (${figure(needed)} thành viên)`;
  const first = `Tham dự có ${figure(present)}/${figure(entitled)} thành viên, ${quorum}${guests}.`;
  if (absent.length === 0) return first;
  const names = absent.map(({ name, reason }) =>
    reason === null ? name : `${name} (lý do: ${withoutStop(reason)})`,
  );
  return `${first} Vắng mặt ${figure(absent.length)} thành viên: ${names.join('; ')}.`;
}

/** What was on the agenda and presented; items the meeting did not come to are said to be so. */
export function agendaSentences(record: MeetingRecord): string[] {
  const reached = record.items.filter((item) => item.reached);
  const left = record.items.filter((item) => !item.reached);
  const name = upperFirst(gatheringOf(record));
  const sentences: string[] = [];
  if (reached.length > 0) {
    const list = reached.map((item, index) => `(${index + 1}) ${itemInWords(item)}`);
    sentences.push(`${name} đã xem xét ${figure(reached.length)} nội dung: ${list.join('; ')}.`);
  }
  if (left.length > 0 && record.closedAt !== null) {
    const list = left.map((item) => `“${item.title}”`);
    sentences.push(
      `Còn ${figure(left.length)} nội dung trong chương trình chưa được xem xét: ${list.join('; ')}.`,
    );
  }
  return sentences;
}

function itemInWords(item: RecordedItem): string {
  if (item.presenter === null) return item.title;
  return `${item.title}, do ${personInWords(item.presenter)} trình bày`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The text without the stop at its end, to stand inside a sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.;,:\s]+$/u, '');
}
