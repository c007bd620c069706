import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AgendaItemView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { Live } from '../../live/live';
import { AgendaStore } from './agenda-store';

const item = (id: string, order: number, state: AgendaItemView['state']): AgendaItemView => ({
  ...{ id, order, title: id, presenterId: null, presenterName: null, plannedMinutes: 20 },
  ...{ documentIds: [], state, startedAt: null, spentMs: 0 },
});

describe('AgendaStore', () => {
  const told = signal<ReadonlyMap<string, AgendaItemView>>(new Map());
  const ready = signal(false);
  const state = signal('connecting');
  const calls: unknown[] = [];
  let store: AgendaStore;

  beforeEach(() => {
    told.set(new Map());
    ready.set(false);
    state.set('connecting');
    calls.length = 0;
    const handle = { ready, views: () => told };
    TestBed.configureTestingModule({
      providers: [
        AgendaStore,
        { provide: Live, useValue: { state, attend: () => ({ handle, leave: () => undefined }) } },
        {
          provide: Api,
          useValue: {
            call: (_route: unknown, input: { body?: unknown }) => {
              if (input.body !== undefined) calls.push(input.body);
              return Promise.resolve({ items: [item('a', 1, 'done'), item('b', 2, 'current')] });
            },
          },
        },
      ],
    });
    store = TestBed.inject(AgendaStore);
    store.open('meeting');
  });

  it('shows what was read first, then what is told', async () => {
    await store.reload();
    expect(store.current()?.id).toBe('b');
    told.set(new Map([['c', item('c', 1, 'waiting')]]));
    ready.set(true);
    state.set('connected');
    expect(store.items()?.map(({ id }) => id)).toEqual(['c']);
    expect(store.next()?.id).toBe('c');
  });

  it('knows what comes next and what was before', async () => {
    told.set(
      new Map([
        ['c', item('c', 3, 'waiting')],
        ['a', item('a', 1, 'done')],
        ['b', item('b', 2, 'current')],
      ]),
    );
    ready.set(true);
    state.set('connected');
    expect(store.items()?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(store.next()?.id).toBe('c');
    expect(store.previous()?.id).toBe('a');
    expect(store.plannedMinutes()).toBe(60);
    await store.shift('b', 1);
    expect(calls).toEqual([{ itemIds: ['a', 'c', 'b'] }]);
    await store.shift('a', -1);
    expect(calls.length).toBe(1);
  });
});
