import type { EventName } from 'dienhong/contracts';
import type { Actor, Meeting, MeetingStatus } from 'dienhong/domain';
import { aDialogue } from 'dienhong/domain/examples';
import type { Call } from '../../access/call.js';
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
import type { MeetingChanges, MeetingDirectory } from '../meetings/index.js';
import type { PeopleDirectory } from '../people/index.js';
import { CitizensService } from './citizens.service.js';
import { Flood } from './flood.js';
import { ModerationService } from './moderation.service.js';
import { QuestionTelling } from './question-telling.js';
import { QuestionsRepository } from './questions.repository.js';
import { SupportsRepository } from './supports.repository.js';
import { UnitAnswersService } from './unit-answers.service.js';

/** The services of the word on a real database, with a dialogue in session and the doors of other words replaced. */
export async function aHall() {
  const { mongo, close } = await testMongo();
  const clock = new Clock();
  const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
  const told: { name: EventName; scopeId: string; key: string; view: unknown }[] = [];
  const duties: Obligation[] = [];
  const unitId = newId();
  let meeting: Meeting = aDialogue({ id: newId(), status: 'in-session' });

  const publisher = {
    provide: () => undefined,
    tell: (name: EventName, scopeId: string, key: string, view: unknown) =>
      void told.push({ name, scopeId, key, view }),
  } as unknown as Publisher;
  const meetings = {
    meetingOf: () => Promise.resolve(meeting),
    byJoinCode: (code: string) => Promise.resolve(code === meeting.joinCode ? meeting : null),
    titleOf: () => Promise.resolve(meeting.title),
    publicMeeting: () => Promise.resolve({ id: meeting.id, chairName: 'Phạm Văn Minh' }),
  } as unknown as MeetingDirectory;
  const people = {
    unitsById: () =>
      Promise.resolve(new Map([[unitId, { name: 'Phòng Kinh tế', parentId: null }]])),
    peopleOfUnit: () => Promise.resolve([{ id: newId() }, { id: newId() }]),
  } as unknown as PeopleDirectory;
  const obligations: Obligations = {
    add: (_session, rows) => Promise.resolve(rows.map((row) => String(duties.push(row)))),
    announce: () => Promise.resolve(),
  };
  const scenes = { of: () => Promise.resolve({ openToCitizens: true }) } as unknown as Scenes;
  const cookies = { give: () => undefined } as unknown as Cookies;
  const changes = { onStep: () => undefined } as unknown as MeetingChanges;

  const questions = new QuestionsRepository(mongo);
  const supports = new SupportsRepository(mongo, clock);
  const journal = new Journal(mongo, clock, obligations, log);
  const telling = new QuestionTelling(publisher, questions, supports, log);
  const sessions = new SessionStore(mongo, clock);
  await mongo.prepare();

  return {
    citizens: new CitizensService(
      meetings,
      questions,
      supports,
      telling,
      new Flood(),
      scenes,
      sessions,
      cookies,
      clock,
    ),
    moderation: new ModerationService(
      meetings,
      changes,
      people,
      questions,
      telling,
      journal,
      clock,
    ),
    unitAnswers: new UnitAnswersService(meetings, questions, telling, journal, clock),
    questions,
    supports,
    journal,
    telling,
    told,
    duties,
    unitId,
    meetingId: meeting.id,
    put: (status: MeetingStatus) => {
      meeting = { ...meeting, status };
    },
    close,
  };
}

/** A call as the gate lets it through: only what the handlers of this word read. */
export function aCall(parts: {
  actor?: Actor;
  params?: object;
  body?: object;
  address?: string;
}): never {
  const call: Partial<Call<never>> & object = {
    query: {},
    sessions: {},
    scene: {},
    requestId: 'spec',
    address: '10.0.0.1',
    device: 'spec',
    reply: {},
    ...parts,
  } as never;
  return call as never;
}

export const aPhone = (deviceId: string): Actor => ({ citizen: { deviceId } });

export function anOfficial(unitId: string = newId()): Actor {
  const accountId = newId();
  const name = 'Nguyễn Thị Lan';
  return { account: { accountId, name, unitId, administrator: false, mustChangePassword: false } };
}
