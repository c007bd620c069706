import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { routes, type NoticeView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { NoticesStore } from './notices-store';

const aNotice = (id: string, readAt: string | null = null): NoticeView => ({
  id,
  kind: 'conclusion-issued',
  meetingId: null,
  meetingTitle: 'Phiên họp',
  facts: {},
  createdAt: '2026-11-27T01:00:00.000Z',
  readAt,
});

describe('my notices', () => {
  const told = signal<ReadonlyMap<string, NoticeView>>(new Map());
  const connected = signal(false);
  const account = signal({ accountId: 'a' });
  let store: NoticesStore;

  beforeEach(() => {
    told.set(new Map([['2', aNotice('2')]]));
    connected.set(false);
    account.set({ accountId: 'a' });
    const call = (route: unknown, given?: { params: { noticeId: string } }): Promise<unknown> =>
      route === routes.notices.list
        ? Promise.resolve({ notices: [aNotice('2'), aNotice('1', 'read')], next: null })
        : Promise.resolve(aNotice(given?.params.noticeId ?? '', 'read'));
    const attend = () => {
      // As the live room does, listening looks at the connection.
      connected();
      const handle = { views: () => told, hear: () => () => undefined, ready: () => true };
      return { handle, leave: () => undefined };
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { call } },
        { provide: Live, useValue: { attend } },
        { provide: Session, useValue: { account } },
      ],
    });
    store = TestBed.inject(NoticesStore);
    TestBed.tick();
  });

  it('counts what is told as unread, before any page is read', () => {
    expect(store.unread().length).toBe(1);
    expect(store.all()).toBeUndefined();
  });

  it('keeps the page it read when the connection or the session is renewed', async () => {
    await store.load();
    connected.set(true);
    account.set({ accountId: 'a' });
    TestBed.tick();
    expect(store.all()?.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('moves a notice to the read ones and never shows it twice', async () => {
    await store.load();
    await store.markRead('2');
    told.set(new Map());
    expect(store.unread()).toEqual([]);
    expect(store.all()?.map(({ readAt }) => readAt)).toEqual(['read', 'read']);
  });

  it('forgets everything when another person signs in', async () => {
    await store.load();
    account.set({ accountId: 'b' });
    TestBed.tick();
    expect(store.all()).toBeUndefined();
  });
});
