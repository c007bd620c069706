import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { Me } from 'dienhong/contracts';
import { Api } from '../api/api';
import { Connection } from '../live/connection';
import { DisplayPreferences } from './display-preferences';
import { permission } from './permission';
import { Session } from './session';

const chair: Me = {
  account: {
    accountId: 'a',
    name: 'Nguyễn Thị Minh Ánh',
    position: 'Chủ tịch',
    unitId: 'u',
    unitName: 'UBND xã',
    administrator: false,
    mustChangePassword: false,
    preferences: { language: 'en', typeScale: 125, scheme: 'dark' },
  },
  deviceId: null,
  screenMeetingId: null,
  firstRun: false,
  plainHttp: false,
  demo: false,
};
const nobody: Me = { ...chair, account: null };

describe('Session', () => {
  let me: Me;
  let call: jasmine.Spy;
  let session: Session;
  let ended: () => void;
  const renewals = jasmine.createSpy('renew');

  beforeEach(() => {
    me = chair;
    call = jasmine.createSpy('call').and.callFake(() => Promise.resolve(me));
    renewals.calls.reset();
    const connection = {
      listen: (listener: { ended: () => void }) => (ended = listener.ended),
      renew: renewals,
    };
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { vi: {}, en: {} } })],
      providers: [
        { provide: Api, useValue: { call } },
        { provide: Connection, useValue: connection },
      ],
    });
    session = TestBed.inject(Session);
  });
  afterEach(() => {
    TestBed.inject(DisplayPreferences).apply({ language: 'vi', typeScale: 100, scheme: 'system' });
    localStorage.clear();
  });

  it('asks once who we are, however many pages want to know', async () => {
    await Promise.all([session.ready(), session.ready()]);
    await session.ready();
    expect(call).toHaveBeenCalledTimes(1);
    expect(session.actor().account?.accountId).toBe('a');
  });

  it('shows the page as the person likes it', async () => {
    await session.ready();
    const { dataset, lang } = document.documentElement;
    expect([lang, dataset['typeScale'], dataset['scheme']]).toEqual(['en', '125', 'dark']);
  });

  it('opens the socket anew when somebody else is here, and only then', async () => {
    me = nobody;
    await session.ready();
    me = chair;
    await session.signIn({ account: 'a', password: 'p' });
    await session.renew();
    expect(renewals).toHaveBeenCalledTimes(1);
  });

  it('notices that a session ended by itself', async () => {
    await session.ready();
    me = nobody;
    ended();
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.signedIn()).toBeFalse();
    expect(session.ended()).toBeTrue();
  });

  it('keeps a preference in this browser when nobody is signed in', async () => {
    me = nobody;
    await session.ready();
    await session.prefer({ typeScale: 200 });
    expect(call).toHaveBeenCalledTimes(1);
    expect(document.documentElement.dataset['typeScale']).toBe('200');
  });

  it('asks the policy for the person who is here', async () => {
    const scene = { meetingId: 'm', seat: 'member' } as const;
    const may = TestBed.runInInjectionContext(() => permission('meeting.conduct', () => scene));
    expect(may()).toEqual({ accepted: false, refusal: 'access.sign-in-needed' });
    await session.ready();
    expect(may()).toEqual({ accepted: false, refusal: 'access.chair-or-secretary-only' });
  });
});
