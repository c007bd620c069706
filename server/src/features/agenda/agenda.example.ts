import type { EventName } from 'dienhong/contracts';
import type { Meeting, MeetingStatus } from 'dienhong/domain';
import { aMeeting } from 'dienhong/domain/examples';
import { Journal } from '../../journal/journal.js';
import type { Obligations } from '../../journal/obligations.js';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Log } from '../../platform/log.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import {
  MeetingAgenda,
  MeetingChanges,
  MeetingPapers,
  type MeetingDirectory,
} from '../meetings/index.js';
import type { PeopleDirectory } from '../people/index.js';
import { AgendaConduct } from './agenda-conduct.service.js';
import { AgendaRepository } from './agenda.repository.js';
import { AgendaService } from './agenda.service.js';
import { AgendaTelling } from './agenda-telling.js';

/** The services of the word on a real database, with a meeting in session and a clock that is set by hand. */
export async function anAgendaDesk() {
  const { mongo, close } = await testMongo();
  const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
  const told: { name: EventName; key: string; view: unknown }[] = [];
  const presenterId = newId();
  let now = new Date('2026-11-27T01:00:00Z');
  let meeting: Meeting = aMeeting({ id: newId(), status: 'in-session' });

  const clock = Object.assign(new Clock(), { now: () => now });
  const publisher = {
    provide: () => undefined,
    tell: (name: EventName, _scope: string, key: string, view: unknown) =>
      void told.push({ name, key, view }),
  } as unknown as Publisher;
  const meetings = {
    meetingOf: () => Promise.resolve(meeting),
  } as unknown as MeetingDirectory;
  const people = {
    briefs: (ids: readonly string[]) =>
      Promise.resolve(
        new Map(
          ids.filter((id) => id === presenterId).map((id) => [id, { id, name: 'Trần Văn Bình' }]),
        ),
      ),
  } as unknown as PeopleDirectory;
  const obligations: Obligations = {
    add: () => Promise.resolve([]),
    announce: () => Promise.resolve(),
  };

  const changes = new MeetingChanges();
  const papers = new MeetingPapers();
  const agendas = new AgendaRepository(mongo);
  const journal = new Journal(mongo, clock, obligations, log);
  const telling = new AgendaTelling(agendas, people, publisher);
  const agenda = new AgendaService(agendas, telling, meetings, papers, people);
  const conduct = new AgendaConduct(
    agendas,
    agenda,
    telling,
    meetings,
    changes,
    new MeetingAgenda(),
    papers,
    people,
    journal,
    clock,
    log,
  );
  conduct.onModuleInit();
  await mongo.prepare();

  return {
    agenda,
    conduct,
    agendas,
    changes,
    papers,
    journal,
    mongo,
    told,
    presenterId,
    meeting: () => meeting,
    put: (status: MeetingStatus) => {
      meeting = { ...meeting, status };
    },
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
      return now;
    },
    close,
  };
}
