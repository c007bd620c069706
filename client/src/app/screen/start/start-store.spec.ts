import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { routes, type MeetingBrief } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ServerClock } from '../../api/server-clock';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { StartStore } from './start-store';

const now = Date.parse('2026-11-27T01:30:00Z');
const meeting = (id: string, differences: Partial<MeetingBrief>): MeetingBrief => ({
  ...{ id, kind: 'meeting', title: id, place: '', unitName: '', chairName: '', seat: 'member' },
  papers: 1,
  startsAt: '2026-12-01T01:00:00Z',
  endsAt: '2026-12-01T04:00:00Z',
  status: 'invited',
  ...differences,
});

describe('StartStore', () => {
  const notices = signal<ReadonlyMap<string, unknown>>(new Map());
  let meetings: MeetingBrief[];
  let attended: string[];
  let store: StartStore;

  beforeEach(() => {
    meetings = [
      meeting('soon', {}),
      meeting('now', { status: 'in-session', startsAt: '2026-11-27T01:00:00Z' }),
    ];
    attended = [];
    const replies = new Map<unknown, () => unknown>([
      [routes.meetings.list, () => ({ meetings, next: null })],
      [
        routes.attendance.listOwnInvitations,
        () => ({ invitations: [{ meetingId: 'soon', answer: 'awaiting', reason: null }] }),
      ],
      [routes.conclusions.listReceived, () => ({ conclusions: [] })],
    ]);
    const handle = { views: () => notices };
    TestBed.configureTestingModule({
      providers: [
        StartStore,
        { provide: ServerClock, useValue: { now: () => now, ticking: signal(now) } },
        { provide: Session, useValue: { account: signal({ accountId: 'me' }) } },
        {
          provide: Live,
          useValue: {
            attend: (key: string) => {
              attended.push(key);
              return { handle, leave: () => undefined };
            },
          },
        },
        {
          provide: Api,
          useValue: { call: (route: unknown) => Promise.resolve(replies.get(route)?.()) },
        },
      ],
    });
    store = TestBed.inject(StartStore);
  });

  it('puts the meeting in session first and listens to what opens today', async () => {
    await store.load();
    expect(store.needs().map(({ kind, meetingId }) => [kind, meetingId])).toEqual([
      ['now', 'now'],
      ['answer', 'soon'],
    ]);
    expect(store.coming().map(({ id }) => id)).toEqual(['soon']);
    expect(attended).toEqual(['person:me', 'members:now']);
  });

  it('reads anew when a notice arrives', async () => {
    await store.load();
    meetings = [];
    notices.set(new Map([['n', {}]]));
    TestBed.tick();
    await store.load();
    expect(store.needs()).toEqual([]);
  });
});
