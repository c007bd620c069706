import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { PresentationView } from 'dienhong/contracts';
import type { Seat } from 'dienhong/domain';
import { aPlace } from 'dienhong/domain/examples';
import type { SessionStore } from '../../access/session-store.js';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { MeetingChanges, MeetingPapers, type MeetingDirectory } from '../meetings/index.js';
import type { DocumentsRepository } from './documents.repository.js';
import { PresentationsService } from './presentations.service.js';

describe('PresentationsService', () => {
  const endings = new EventEmitter();
  let told: (PresentationView | null)[] = [];
  let changes: MeetingChanges;
  let service: PresentationsService;

  beforeEach(() => {
    told = [];
    endings.removeAllListeners();
    changes = new MeetingChanges();
    service = new PresentationsService(
      { meetingOf: () => Promise.resolve({ status: 'in-session' }) } as unknown as MeetingDirectory,
      new MeetingPapers(),
      changes,
      { paper: () => Promise.resolve({ pages: 20 }) } as unknown as DocumentsRepository,
      {
        onEnded: (hear: (ids: string[]) => void) => endings.on('ended', hear),
      } as unknown as SessionStore,
      {
        provide: () => undefined,
        tell: (_name: string, _scope: string, _key: string, view: PresentationView | null) =>
          void told.push(view),
      } as unknown as Publisher,
      new Clock(),
    );
    service.onModuleInit();
  });

  afterEach(() => {
    service.onApplicationShutdown();
  });

  const call = (who: string, step?: number, page = 1, seat: Seat = 'member'): never =>
    ({
      params: { meetingId: 'meeting' },
      body: { ...aPlace({ page }), ...(step === undefined ? {} : { step }) },
      actor: { account: { accountId: who, name: who } },
      sessions: { account: { id: `session of ${who}` } },
      scene: { seat, checkedIn: true },
    }) as never;

  it('tells ten moves a second at most, and always the last', async () => {
    await service.present(call('a'));
    for (let step = 1; step <= 15; step += 1) await service.present(call('a', step, step));
    await pause(160);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told.at(-1)?.page).toBe(15);
  });

  it('gives the word to one of two who begin at once', async () => {
    const both = await Promise.allSettled([service.present(call('a')), service.present(call('b'))]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('ends with the presenter’s session', async () => {
    await service.present(call('a'));
    endings.emit('ended', ['session of b']);
    expect(told.at(-1)).not.toBeNull();
    endings.emit('ended', ['session of a']);
    expect(told.at(-1)).toBeNull();
    await expectAsync(service.present(call('a', 1))).toBeRejectedWith(
      jasmine.objectContaining({ code: 'presentation.none' }),
    );
  });

  it('ends when the meeting does', async () => {
    await service.present(call('a'));
    const after = await changes.stepTaken(
      { id: 'meeting' } as never,
      'close',
      new Date(),
      undefined as never,
    );
    after();
    expect(told.at(-1)).toBeNull();
  });

  it('can be stopped by its presenter and by the chair', async () => {
    await service.present(call('a'));
    expect(() => service.stop(call('b'))).toThrowMatching(
      (error: { code?: string }) => error.code === 'presentation.taken',
    );
    expect(service.stop(call('c', undefined, 1, 'chair'))).toEqual({ done: true });
    expect(told.at(-1)).toBeNull();
  });
});
