import { readFile } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ScreensService } from '../features/meetings/screens.service.js';
import { FirstRun } from '../features/people/first-run.js';
import { PeopleRepository } from '../features/people/people.repository.js';
import { TravellingClock } from '../platform/clock.js';
import { Mongo } from '../platform/mongo/mongo.js';
import type { Settings } from '../platform/settings.js';
import { demoFilePath, writeDemoFile, type DemoFile } from './demo-file.js';
import { seedDialogue } from './dialogue-today.js';
import { seedPastMeeting } from './meeting-past.js';
import { seedMeetingToday } from './meeting-today.js';
import { seedMeetingsToCome } from './meetings-to-come.js';
import { Moments } from './moments.js';
import { seedPeople } from './people.js';
import { beginSeeding, clearLeftovers, endSeeding, wasInterrupted } from './seeding.js';

/** The demonstration's wall stays paired for a year; a real one for half a day. */
const wallCode = { length: 12, hours: 24 * 366 };

/** Fills an empty database with the demonstration, or finds the one that was made before. */
export async function prepareDemo(
  app: NestFastifyApplication,
  settings: Settings,
): Promise<DemoFile | undefined> {
  const mongo = app.get(Mongo);
  if (await wasInterrupted(mongo)) {
    await clearLeftovers(mongo);
    await app.get(FirstRun).onApplicationBootstrap();
  }
  if (!(await app.get(PeopleRepository).isEmpty())) return knownDemo(settings);
  if (!settings.demo) return undefined;
  process.stdout.write('Đang tạo dữ liệu trình diễn… / Making the demonstration…\n');
  const clock = app.get(TravellingClock);
  try {
    await beginSeeding(mongo);
    const demo = await seed(app, settings, clock);
    await endSeeding(mongo);
    return demo;
  } finally {
    clock.returnToNow();
  }
}

async function seed(
  app: NestFastifyApplication,
  settings: Settings,
  clock: TravellingClock,
): Promise<DemoFile> {
  const url = settings.publicUrl;
  const moments = new Moments(new Date(), clock);
  const people = await seedPeople(app, url);
  await seedPastMeeting(people, moments);
  const { dialogueId, joinCode } = await seedDialogue(app, people, moments);
  await seedMeetingsToCome(people, moments);
  const meetingId = await seedMeetingToday(people, moments);
  const { code } = await app.get(ScreensService).issue(meetingId, wallCode.length, wallCode.hours);
  const demo: DemoFile = {
    url,
    accounts: [...people.accounts].sort((a, b) => rank(a.role) - rank(b.role)),
    meetingId,
    dialogueId,
    joinCode,
    screenUrl: `${url}/screen?code=${code}`,
    citizenUrl: `${url}/d/${joinCode}`,
  };
  await writeDemoFile(settings.dataFolder, demo);
  app.get(FirstRun).done();
  return demo;
}

/** The file of an earlier start, with today's address in its links. */
async function knownDemo(settings: Settings): Promise<DemoFile | undefined> {
  const text = await readFile(demoFilePath(settings.dataFolder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const before = JSON.parse(text) as DemoFile;
  const demo = JSON.parse(text.replaceAll(before.url, settings.publicUrl)) as DemoFile;
  await writeDemoFile(settings.dataFolder, demo);
  return demo;
}

const order = ['chair', 'secretary', 'presenter', 'member', 'officer', 'administrator', 'staff'];

function rank(role: string): number {
  return order.indexOf(role);
}
