import { Injectable } from '@nestjs/common';
import type { routes, TimelineEntry } from 'dienhong/contracts';
import type { Call } from '../../access/call.js';
import type { JournalEntry } from '../../journal/journal.record.js';
import { Journal } from '../../journal/journal.js';

const pageLength = 200;

type Fact = TimelineEntry['facts'][string];

/** The official record as the secretary reads it. */
@Injectable()
export class TimelineService {
  constructor(private readonly journal: Journal) {}

  async read({ params, query }: Call<(typeof routes)['meetings']['readTimeline']>) {
    const found = await this.journal.entries(params.meetingId, query.after, pageLength + 1);
    const page = found.slice(0, pageLength);
    const last = page.at(-1);
    return {
      entries: page.map(entryView),
      next: found.length > pageLength && last !== undefined ? last.seq : null,
    };
  }
}

function entryView(entry: JournalEntry): TimelineEntry {
  return {
    seq: entry.seq,
    at: entry.at.toISOString(),
    actorName: entry.by.name,
    act: entry.act,
    facts: Object.fromEntries(
      Object.entries(entry.payload).map(([name, value]) => [name, factOf(value)]),
    ),
    seal: entry.hash,
  };
}

/** One value for a sentence: names are joined, figures become `label count, …`, other lists are counted. */
function factOf(value: unknown): Fact {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (!Array.isArray(value)) return null;
  const list: readonly unknown[] = value;
  if (list.every((one) => typeof one === 'string')) return list.join(', ');
  if (list.every(isFigure)) return list.map((one) => `${one.label} ${one.count}`).join(', ');
  return list.length;
}

function isFigure(value: unknown): value is { label: string; count: number } {
  return typeof value === 'object' && value !== null && 'label' in value && 'count' in value;
}
