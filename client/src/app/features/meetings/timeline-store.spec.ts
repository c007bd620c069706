import { TestBed } from '@angular/core/testing';
import type { TimelineEntry } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { TimelineStore } from './timeline-store';

const entry = (seq: number): TimelineEntry => ({
  ...{ seq, at: '2026-11-27T01:00:00Z', actorName: 'Thư ký', act: 'meeting.opened', facts: {} },
  seal: 'a'.repeat(64),
});

describe('TimelineStore', () => {
  it('reads on from what it knows, page by page, and misses nothing that comes meanwhile', async () => {
    const record = [1, 2, 3].map(entry);
    const asked: number[] = [];
    const call = (_route: unknown, { query }: { query: { after: number } }) => {
      asked.push(query.after);
      const entries = record.filter(({ seq }) => seq > query.after).slice(0, 2);
      const last = entries.at(-1)?.seq ?? query.after;
      return Promise.resolve({ entries, next: last < record.length ? last : null });
    };
    TestBed.configureTestingModule({
      providers: [TimelineStore, { provide: Api, useValue: { call } }],
    });
    const store = TestBed.inject(TimelineStore);
    const reading = store.read('m');
    record.push(entry(4));
    await Promise.all([reading, store.read('m')]);
    expect(store.entries()?.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    record.push(entry(5));
    await store.read('m');
    expect(store.entries()?.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(asked[0]).toBe(0);
    expect(new Set(asked).size).toBeGreaterThan(1);
  });
});
