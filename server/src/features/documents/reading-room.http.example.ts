import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Meeting, MeetingStatus } from 'dienhong/domain';
import { aMeeting } from 'dienhong/domain/examples';
import { AccessModule } from '../../access/access.module.js';
import { AccountsPort } from '../../access/accounts-port.js';
import { Scenes } from '../../access/scenes.js';
import { SessionStore } from '../../access/session-store.js';
import { httpAdapter, prepareHttp } from '../../http.js';
import { Publisher } from '../../live/publisher.js';
import { newId } from '../../platform/ids.js';
import { testMongoUri } from '../../platform/mongo/test-mongo.js';
import { PlatformModule } from '../../platform/platform.module.js';
import { ProblemFilter } from '../../platform/problem.filter.js';
import { Settings } from '../../platform/settings.js';
import {
  MeetingChanges,
  MeetingDirectory,
  MeetingPapers,
  MeetingsModule,
} from '../meetings/index.js';
import { DocumentsModule } from './documents.module.js';

/** What the spec plays: a meeting whose state it sets, and ears that hear what is told. */
interface Stage {
  meeting: Meeting;
  readonly told: { name: string; scopeId: string; key: string; view: unknown }[];
}

const doors = [MeetingDirectory, MeetingPapers, MeetingChanges];

/** The word behind the real HTTP front and on a real database, with a meeting that the spec plays. */
export async function aReadingRoom() {
  const ids = { chair: newId(), secretary: newId(), member: newId(), stranger: newId() };
  const stage: Stage = {
    meeting: aMeeting({
      id: newId(),
      chairId: ids.chair,
      secretaryId: ids.secretary,
      memberIds: [ids.member],
      status: 'invited',
    }),
    told: [],
  };
  const dataFolder = await mkdtemp(join(tmpdir(), 'dienhong-papers-'));
  const settings = new Settings({ DIENHONG_DATA: dataFolder, LOG_LEVEL: 'silent' });

  @Module({
    providers: [
      { provide: MeetingDirectory, useValue: { meetingOf: () => Promise.resolve(stage.meeting) } },
      MeetingPapers,
      MeetingChanges,
    ],
    exports: doors,
  })
  class PlayedMeetings {}

  const hat = (accountId: string) => ({
    accountId,
    name: 'Trần Văn Bình',
    unitId: newId(),
    administrator: false,
    mustChangePassword: false,
  });
  const tell = (name: string, scopeId: string, key: string, view: unknown) =>
    void stage.told.push({ name, scopeId, key, view });
  const around = [
    { provide: AccountsPort, useValue: { hat: (id: string) => Promise.resolve(hat(id)) } },
    { provide: Publisher, useValue: { provide: () => undefined, tell } },
  ];

  @Global()
  @Module({ providers: around, exports: [AccountsPort, Publisher] })
  class Surroundings {}

  const built = await Test.createTestingModule({
    imports: [
      PlatformModule.with(settings, await testMongoUri()),
      AccessModule,
      Surroundings,
      DocumentsModule,
    ],
    providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
  })
    .overrideModule(MeetingsModule)
    .useModule(PlayedMeetings)
    .compile();
  const app = built.createNestApplication<NestFastifyApplication>(httpAdapter(settings));
  await prepareHttp(app, settings, join(dataFolder, 'no-client'));
  await app.listen(0, '127.0.0.1');
  app
    .get(Scenes)
    .provideMeeting((id) =>
      Promise.resolve(id === stage.meeting.id ? { ...stage.meeting, openToCitizens: false } : null),
    );
  const { port } = app.getHttpServer().address() as AddressInfo;
  const cookie = async (who: keyof typeof ids) => {
    const session = await app.get(SessionStore).start('account', ids[who], 'spec');
    return `dh_session=${session.token}`;
  };

  return {
    app,
    ids,
    meetingId: stage.meeting.id,
    told: stage.told,
    url: `http://127.0.0.1:${port}/api/meetings/${stage.meeting.id}/documents`,
    cookie,
    play: (status: MeetingStatus) => {
      stage.meeting = { ...stage.meeting, status };
    },
    /** What lies in the folder of papers: stored ones, and any that should not be there. */
    folder: () => readdir(join(dataFolder, 'papers')).catch((): string[] => []),
    close: async () => {
      await app.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
