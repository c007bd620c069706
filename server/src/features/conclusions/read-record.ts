import {
  majorityRules,
  questionFields,
  type MeetingRecord,
  type QuestionField,
  type RecordedAnswer,
  type RecordedAssignment,
  type RecordedItem,
  type RecordedVote,
} from 'dienhong/domain';
import type { Act, Acts } from '../../journal/acts.js';
import type { JournalEntry } from '../../journal/journal.record.js';

/** What the entries of the record tell; the rest of a `MeetingRecord` comes from roll and directory. */
export type FromEntries = Pick<
  MeetingRecord,
  'openedAt' | 'closedAt' | 'items' | 'votes' | 'questionCount' | 'answers' | 'assignments'
>;

/** Reads the official record in order; a later entry on the same thing stands in place of an earlier one. */
export function readRecord(entries: readonly JournalEntry[], plannedStart: Date): FromEntries {
  const reading = new Reading();
  for (const entry of entries) reading.take(entry);
  return reading.result(plannedStart);
}

class Reading {
  private openedAt: Date | null = null;
  private closedAt: Date | null = null;
  private currentItem: string | null = null;
  private readonly items = new Map<string, RecordedItem>();
  private readonly voteItems = new Map<string, string | null>();
  private readonly votes = new Map<string, RecordedVote>();
  private readonly fields = new Map<string, QuestionField>();
  private readonly accepted = new Set<string>();
  private readonly answers = new Map<string, RecordedAnswer>();
  private readonly assignments = new Map<string, RecordedAssignment>();

  take(entry: JournalEntry): void {
    if (is(entry, 'meeting.opened')) this.openedAt ??= entry.at;
    else if (is(entry, 'meeting.closed')) this.closedAt = entry.at;
    else if (is(entry, 'agenda.moved')) this.move(entry.payload);
    else if (is(entry, 'vote.opened')) this.voteItems.set(entry.payload.voteId, this.currentItem);
    else if (is(entry, 'vote.closed')) this.closeVote(entry.payload);
    else if (is(entry, 'question.accepted')) this.accept(entry.payload);
    else if (is(entry, 'question.refused')) this.accepted.delete(entry.payload.questionId);
    else if (is(entry, 'question.answered')) this.answer(entry.payload);
    else if (is(entry, 'question.assigned')) this.assign(entry.payload);
  }

  result(plannedStart: Date): FromEntries {
    return {
      openedAt: this.openedAt ?? plannedStart,
      closedAt: this.closedAt,
      items: [...this.items.values()],
      votes: [...this.votes.values()],
      questionCount: this.accepted.size,
      answers: [...this.answers.values()],
      assignments: [...this.assignments.values()],
    };
  }

  private move({ itemId, title, presenterName }: Acts['agenda.moved']): void {
    this.currentItem = itemId;
    const presenter = presenterName === null ? null : { name: presenterName, position: '' };
    this.items.set(itemId, { id: itemId, title, presenter, reached: true });
  }

  private closeVote(vote: Acts['vote.closed']): void {
    const rule = Object.entries(majorityRules).find(([id]) => id === vote.rule)?.[1];
    this.votes.set(vote.voteId, {
      agendaItemId: this.voteItems.get(vote.voteId) ?? null,
      text: vote.text,
      // The choice for the motion is always listed first.
      counts: vote.counts.map((choice, index) => ({ ...choice, approving: index === 0 })),
      entitled: vote.entitled,
      present: vote.present,
      cast: vote.cast,
      approvals: vote.approvals,
      needed: vote.needed,
      base: rule?.base ?? 'entitled',
      passed: vote.passed,
    });
  }

  private accept({ questionId, field }: Acts['question.accepted']): void {
    this.accepted.add(questionId);
    this.fields.set(questionId, questionFields.find((known) => known === field) ?? 'other');
  }

  private answer({ questionId, text, answer, byName, manner }: Acts['question.answered']): void {
    this.assignments.delete(questionId);
    this.answers.set(questionId, {
      field: this.fields.get(questionId) ?? 'other',
      question: text,
      answer: answer.trim() === '' ? null : answer,
      byName,
      manner,
    });
  }

  private assign({ questionId, text, unitName, dueOn }: Acts['question.assigned']): void {
    this.assignments.set(questionId, {
      field: this.fields.get(questionId) ?? 'other',
      question: text,
      unitName,
      dueOn,
    });
  }
}

function is<A extends Act>(entry: JournalEntry, act: A): entry is JournalEntry<A> {
  return entry.act === act;
}
