import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { routes, type MeetingView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { UnreachableError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { MeetingStore } from './meeting-store';

const person = (id: string) => ({ id, name: id, position: '', unitName: '' });
const view = (differences: Partial<MeetingView> = {}): MeetingView => ({
  ...{ id: 'm', kind: 'meeting', title: 'Họp', place: 'Phòng họp', unitId: 'u', unitName: 'UBND' },
  startsAt: '2026-11-27T01:00:00Z',
  endsAt: '2026-11-27T04:00:00Z',
  chair: person('chair'),
  secretary: person('me'),
  members: [person('member')],
  guests: [],
  ...{ status: 'invited', openedAt: null, closedAt: null, cancelReason: null, joinCode: null },
  revision: 1,
  ...differences,
});

describe('MeetingStore', () => {
  const told = signal<ReadonlyMap<string, MeetingView>>(new Map());
  let answer: () => Promise<MeetingView>;
  let called: unknown[];
  let store: MeetingStore;

  beforeEach(() => {
    told.set(new Map());
    called = [];
    answer = () => Promise.resolve(view());
    const handle = { ready: signal(true), views: () => told };
    TestBed.configureTestingModule({
      providers: [
        MeetingStore,
        { provide: Live, useValue: { attend: () => ({ handle, leave: () => undefined }) } },
        { provide: Session, useValue: { account: signal({ accountId: 'me' }) } },
        {
          provide: Api,
          useValue: {
            call: (route: unknown, input: unknown) => {
              called.push([route, input]);
              return answer();
            },
          },
        },
      ],
    });
    store = TestBed.inject(MeetingStore);
  });

  it('knows my seat from what it read', async () => {
    store.open('m');
    await store.reload();
    expect(store.seat()).toBe('secretary');
    expect(store.conducting()).toBeTrue();
    expect(store.scene()).toEqual({ meetingId: 'm', seat: 'secretary' });
  });

  it('shows the higher revision, whether it was told or replied', async () => {
    store.open('m');
    await store.reload();
    told.set(new Map([['m', view({ revision: 3, status: 'in-session' })]]));
    expect(store.view()?.status).toBe('in-session');
    answer = () => Promise.resolve(view({ revision: 4, status: 'adjourned' }));
    await store.take('adjourn');
    expect(store.view()?.status).toBe('adjourned');
    expect(called.at(-1)).toEqual([routes.meetings.adjourn, { params: { meetingId: 'm' } }]);
  });

  it('sends the reason when it cancels', async () => {
    store.open('m');
    await store.take('cancel', 'Bão');
    expect(called.at(-1)).toEqual([
      routes.meetings.cancel,
      { params: { meetingId: 'm' }, body: { reason: 'Bão' } },
    ]);
  });

  it('says why nothing can be shown, until something can', async () => {
    answer = () => Promise.reject(new UnreachableError());
    store.open('m');
    await store.reload();
    expect(store.problem()).toBeInstanceOf(UnreachableError);
    told.set(new Map([['m', view()]]));
    expect(store.problem()).toBeUndefined();
  });
});
