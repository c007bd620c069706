import type { QuestionField } from '../questions/question.js';
import { longestBlock, type ConclusionBlock, type ConclusionText } from './conclusion.js';
import { issuingBodyOf, placeNameOf, profileOf, signerOf, symbolOf } from './issuing-body.js';
import type { MeetingRecord, RecordedAnswer, RecordedAssignment } from './meeting-record.js';
import {
  agendaSentences,
  attendanceSentence,
  figure,
  gatheringOf,
  meetingInWords,
  openingSentence,
  personInWords,
  upperFirst,
  withoutStop,
} from './record-sentences.js';
import { slashedDay } from './vietnam-words.js';
import { voteSentence } from './vote-sentence.js';

/** How a field of work is named inside an official sentence. */
const fieldsInWords: Readonly<Record<QuestionField, string>> = {
  land: 'đất đai',
  construction: 'xây dựng',
  environment: 'môi trường',
  roads: 'giao thông',
  agriculture: 'nông nghiệp',
  education: 'giáo dục',
  health: 'y tế',
  social: 'chính sách xã hội',
  security: 'an ninh, trật tự',
  procedures: 'thủ tục hành chính',
  other: 'lĩnh vực khác',
};

/**
 * Writes the notice of conclusions from what happened and nothing else: it states, it does not invent. What
 * the chair decided beyond votes and answers is added by the secretary. Citizens are never named.
 */
export function draftConclusion(record: MeetingRecord): ConclusionText {
  const issuingBody = issuingBodyOf(record.unitName);
  const profile = profileOf(issuingBody);
  return {
    profile,
    parentBody: record.parentUnitName,
    issuingBody,
    symbol: symbolOf(issuingBody, profile),
    placeName: placeNameOf(issuingBody, record.parentUnitName),
    subject: subjectOf(record, profile === 'party'),
    blocks: (record.kind === 'dialogue' ? dialogueBlocks(record) : meetingBlocks(record)).flatMap(
      withinLimit,
    ),
    signer: signerOf(record.chair, profile),
    recipients: recipientsOf(record),
  };
}

function subjectOf(record: MeetingRecord, party: boolean): string {
  const { name, position } = record.chair;
  const chair = party ? `đồng chí ${name}, ${position}` : personInWords(record.chair);
  return `Kết luận của ${chair} tại ${meetingInWords(record)}`;
}

function meetingBlocks(record: MeetingRecord): ConclusionBlock[] {
  const clauses = [
    ...record.items.filter((item) => item.reached).map((item) => itemClause(record, item.id)),
    ...votesOf(record, null).map((text) => clause(text)),
  ];
  return [
    ...openingBlocks(record),
    paragraph(
      `Sau khi nghe báo cáo, ý kiến của các thành viên dự họp và kết quả biểu quyết, ${personInWords(record.chair)} kết luận như sau:`,
    ),
    ...clauses,
    closing(record),
  ];
}

function itemClause(record: MeetingRecord, itemId: string): ConclusionBlock {
  const item = record.items.find((one) => one.id === itemId);
  const title = withoutStop(item?.title ?? '');
  const votes = votesOf(record, itemId);
  const said = votes.length > 0 ? votes.join(' ') : 'Cuộc họp đã nghe và cho ý kiến.';
  return clause(`Về nội dung “${title}”: ${said}`);
}

/** Votes on an item; those on an item the meeting never came to stand with those on none. */
function votesOf(record: MeetingRecord, itemId: string | null): string[] {
  const reached = new Set(record.items.filter((item) => item.reached).map((item) => item.id));
  return record.votes
    .filter(({ agendaItemId }) => {
      const home = agendaItemId !== null && reached.has(agendaItemId) ? agendaItemId : null;
      return home === itemId;
    })
    .map(voteSentence);
}

function dialogueBlocks(record: MeetingRecord): ConclusionBlock[] {
  const hall = record.answers.filter((answer) => answer.manner === 'hall');
  const writing = record.answers.filter((answer) => answer.manner === 'writing');
  return [
    ...openingBlocks(record),
    paragraph(questionFigures(record, hall.length, writing.length)),
    ...section('Nội dung đã trả lời tại hội nghị', hall.map(answerText)),
    ...section('Nội dung đã trả lời bằng văn bản', writing.map(answerText)),
    ...section('Nội dung giao cơ quan, đơn vị giải quyết', record.assignments.map(assignmentText)),
    ...section('Kết quả biểu quyết', record.votes.map(voteSentence)),
    closing(record),
  ];
}

function questionFigures(record: MeetingRecord, hall: number, writing: number): string {
  const parts = [
    `trả lời trực tiếp tại hội nghị ${figure(hall)} nội dung`,
    ...(writing > 0 ? [`trả lời bằng văn bản ${figure(writing)} nội dung`] : []),
    `giao cơ quan, đơn vị giải quyết ${figure(record.assignments.length)} nội dung`,
  ];
  return `Hội nghị đã tiếp nhận ${figure(record.questionCount)} câu hỏi, kiến nghị của công dân; ${parts.join('; ')}.`;
}

function answerText({ field, question, answer, byName }: RecordedAnswer): string {
  const asked = `Lĩnh vực ${fieldsInWords[field]}: công dân hỏi “${withoutStop(oneLine(question))}”.`;
  if (answer === null) return `${asked} ${byName} đã trả lời trực tiếp tại hội nghị.`;
  return `${asked} ${byName} trả lời: ${withoutStop(oneLine(answer))}.`;
}

function assignmentText({ field, question, unitName, dueOn }: RecordedAssignment): string {
  return `Giao ${unitName} xem xét, trả lời bằng văn bản chậm nhất ngày ${slashedDay(dueOn)} kiến nghị thuộc lĩnh vực ${fieldsInWords[field]}: “${withoutStop(oneLine(question))}”.`;
}

function openingBlocks(record: MeetingRecord): ConclusionBlock[] {
  return [openingSentence(record), attendanceSentence(record), ...agendaSentences(record)].map(
    paragraph,
  );
}

function section(title: string, texts: readonly string[]): ConclusionBlock[] {
  if (texts.length === 0) return [];
  return [{ kind: 'heading', text: title }, ...texts.map(clause)];
}

function closing(record: MeetingRecord): ConclusionBlock {
  return paragraph(
    `${upperFirst(issuingBodyOf(record.unitName))} thông báo kết luận tại ${gatheringOf(record)} để các cơ quan, đơn vị và cá nhân có liên quan biết, thực hiện.`,
  );
}

function recipientsOf(record: MeetingRecord): string[] {
  const units = [...new Set(record.assignments.map((assignment) => assignment.unitName))];
  const people = record.kind === 'dialogue' ? ['Niêm yết, công khai'] : [];
  return ['Các thành viên dự họp', ...units, ...people].slice(0, 29).concat('Lưu: VT');
}

function paragraph(text: string): ConclusionBlock {
  return { kind: 'paragraph', text };
}

function clause(text: string): ConclusionBlock {
  return { kind: 'clause', text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A very long list is carried on in further paragraphs rather than cut off. */
function withinLimit(block: ConclusionBlock): ConclusionBlock[] {
  if (block.text.length <= longestBlock) return [block];
  const space = block.text.lastIndexOf(' ', longestBlock);
  const end = space > 0 ? space : longestBlock;
  const rest = paragraph(block.text.slice(end).trim());
  return [{ kind: block.kind, text: block.text.slice(0, end) }, ...withinLimit(rest)];
}
