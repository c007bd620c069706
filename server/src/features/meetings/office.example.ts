import type { EventName } from 'dienhong/contracts';
import type { Actor } from 'dienhong/domain';
import type { Cookies } from '../../access/cookies.js';
import type { Scenes } from '../../access/scenes.js';
import { SessionStore } from '../../access/session-store.js';
import { Journal } from '../../journal/journal.js';
import type { Obligation, Obligations } from '../../journal/obligations.js';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Log } from '../../platform/log.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import type { PeopleDirectory } from '../people/index.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingDirectory } from './meeting-directory.js';
import { MeetingSteps } from './meeting-steps.service.js';
import { MeetingTelling } from './meeting-telling.js';
import { MeetingPapers } from './meeting-papers.js';
import { MeetingViews } from './meeting-views.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsService } from './meetings.service.js';
import { ScreensService } from './screens.service.js';
import { TimelineService } from './timeline.service.js';

/** The services of the word on a real database, in an office where everybody of `anybody` works. */
export async function anOffice() {
  const { mongo, close } = await testMongo();
  const clock = new Clock();
  const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
  const told: { name: EventName; key: string; view: unknown }[] = [];
  const duties: Obligation[] = [];
  const given: string[] = [];
  const unitId = newId();
  const strangers = new Set<string>();

  const publisher = {
    provide: () => undefined,
    tell: (name: EventName, _scope: string, key: string, view: unknown) =>
      void told.push({ name, key, view }),
  } as unknown as Publisher;
  const people = {
    unitsById: () => Promise.resolve(new Map([[unitId, { name: 'UBND xã', parentId: null }]])),
    unitName: () => Promise.resolve('UBND xã'),
    briefs: (ids: readonly string[]) =>
      Promise.resolve(
        new Map(
          ids
            .filter((id) => !strangers.has(id))
            .map((id) => [id, { id, name: `Người ${id.slice(-4)}`, position: '', unitName: '' }]),
        ),
      ),
  } as unknown as PeopleDirectory;
  const obligations: Obligations = {
    add: (_session, rows) => Promise.resolve(rows.map((row) => String(duties.push(row)))),
    announce: () => Promise.resolve(),
  };
  const scenes = {
    provideMeeting: () => undefined,
    changed: () => undefined,
  } as unknown as Scenes;
  const cookies = {
    give: (_reply: unknown, kind: string) => void given.push(kind),
    take: () => undefined,
  } as unknown as Cookies;

  const repository = new MeetingsRepository(mongo);
  const journal = new Journal(mongo, clock, obligations, log);
  const views = new MeetingViews(people, new MeetingPapers());
  const changes = new MeetingChanges();
  const telling = new MeetingTelling(repository, views, publisher, scenes);
  const directory = new MeetingDirectory(repository, views);
  const sessions = new SessionStore(mongo, clock);
  const screens = new ScreensService(mongo, directory, sessions, cookies, clock);
  await mongo.prepare();

  return {
    meetings: new MeetingsService(repository, views, telling, changes, people, journal, mongo),
    steps: new MeetingSteps(repository, views, telling, changes, journal, clock),
    timeline: new TimelineService(journal),
    screens,
    changes,
    directory,
    journal,
    told,
    duties,
    given,
    unitId,
    strangers,
    close,
  };
}

/** A signed-in person of the office. */
export function aPerson(accountId = newId()) {
  return {
    accountId,
    name: 'Nguyễn Thị Hạnh',
    unitId: newId(),
    administrator: false,
    mustChangePassword: false,
  };
}

/** A call as the gate lets it through: only what the handlers of this word read. */
export function aCall(parts: {
  actor?: Actor;
  params?: object;
  query?: object;
  body?: object;
  address?: string;
}): never {
  const address = parts.address ?? '10.0.0.1';
  return {
    ...{ query: {}, sessions: {}, scene: {}, requestId: 'spec', device: 'spec', reply: {} },
    ...parts,
    address,
  } as never;
}
