import type { EventName, routes } from 'dienhong/contracts';
import { countQuorum, votingMembers, type Meeting } from 'dienhong/domain';
import { aMeeting } from 'dienhong/domain/examples';
import type { Call } from '../../access/call.js';
import { Journal } from '../../journal/journal.js';
import type { Obligations } from '../../journal/obligations.js';
import type { Publisher } from '../../live/publisher.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { Log } from '../../platform/log.js';
import type { Mongo } from '../../platform/mongo/mongo.js';
import { testMongo } from '../../platform/mongo/test-mongo.js';
import { Settings } from '../../platform/settings.js';
import type { AttendanceDirectory } from '../attendance/index.js';
import type { MeetingAgenda, MeetingDirectory } from '../meetings/index.js';
import { MeetingChanges, MeetingClosing } from '../meetings/index.js';
import type { PeopleDirectory } from '../people/index.js';
import { BallotBatcher } from './ballot-batcher.js';
import { BallotsRepository } from './ballots.repository.js';
import { BallotsService } from './ballots.service.js';
import { OpenVotes } from './open-votes.js';
import { VoteConductService } from './vote-conduct.service.js';
import { VoteTelling } from './vote-telling.js';
import { VoteViews } from './vote-views.js';
import { VotingRepository } from './voting.repository.js';
import { VotingService } from './voting.service.js';

type Routes = (typeof routes)['voting'];

/** The doors of the other words: a meeting in session of `members` members, all of them present. */
function doors(members: number) {
  const ids = Array.from({ length: members }, () => newId());
  const meeting = aMeeting({
    ...{ id: newId(), status: 'in-session', chairId: ids[0] ?? '', secretaryId: newId() },
    ...{ memberIds: ids.slice(1), guestIds: [newId()] },
  });
  const state = { meeting, present: new Set(votingMembers(meeting)) as ReadonlySet<string> };
  const told: { name: EventName; scopeId: string; key: string; view: unknown }[] = [];
  return {
    state,
    told,
    publisher: {
      provide: () => undefined,
      tell: (name: EventName, scopeId: string, key: string, view: unknown) =>
        void told.push({ name, scopeId, key, view }),
    } as unknown as Publisher,
    meetings: {
      meetingOf: () => Promise.resolve(state.meeting),
    } as unknown as MeetingDirectory,
    attendance: {
      presentIds: () => Promise.resolve(state.present),
      quorumOf: () => Promise.resolve(countQuorum(state.meeting, state.present)),
    } as unknown as AttendanceDirectory,
    people: {
      briefs: (wanted: readonly string[]) =>
        Promise.resolve(
          new Map(wanted.map((id) => [id, { id, name: id, position: '', unitName: '' }])),
        ),
    } as unknown as PeopleDirectory,
    agenda: { has: () => Promise.resolve(true) } as unknown as MeetingAgenda,
  };
}

/** The services over a database, as a start of the process makes them: called again, it is a restart. */
function services(mongo: Mongo, outside: ReturnType<typeof doors>) {
  const { publisher, meetings, attendance, people, agenda } = outside;
  const clock = new Clock();
  const log = new Log(new Settings({ LOG_LEVEL: 'silent' }));
  const obligations: Obligations = {
    add: () => Promise.resolve([]),
    announce: () => Promise.resolve(),
  };
  const journal = new Journal(mongo, clock, obligations, log);
  const changes = new MeetingChanges();
  const votes = new VotingRepository(mongo);
  const papers = new BallotsRepository(mongo);
  const batcher = new BallotBatcher(papers);
  const openVotes = new OpenVotes(votes, papers);
  const views = new VoteViews(openVotes, papers, people);
  const telling = new VoteTelling(publisher, views, votes, log);
  const conduct = new VoteConductService(
    ...([votes, papers, openVotes, batcher, views, telling] as const),
    ...([meetings, changes, new MeetingClosing(changes), attendance, journal, clock] as const),
  );
  conduct.onModuleInit();
  return {
    ...{ journal, changes, votes, papers, batcher, conduct, telling },
    voting: new VotingService(votes, papers, views, telling, meetings, agenda, clock),
    ballots: new BallotsService(openVotes, votes, papers, batcher, telling, publisher, clock),
  };
}

/** The word on a real database, with a meeting in session. */
export async function aVotingHall(members = 12) {
  const { mongo, close } = await testMongo();
  const outside = doors(members);
  let now = services(mongo, outside);
  await mongo.prepare();
  const { state, told } = outside;
  const meetingId = state.meeting.id;
  const asked = (accountId: string, params: object, body?: unknown) =>
    ({
      params: { meetingId, ...params },
      body,
      actor: { account: { accountId, name: 'Người biểu quyết' } },
    }) as never;
  const chair = state.meeting.chairId;

  return {
    ...{ mongo, meetingId, chair, told, state },
    members: votingMembers(state.meeting),
    get word() {
      return now;
    },
    /** The process died and began anew on the same database. */
    restart: () => {
      now.telling.onModuleDestroy();
      now = services(mongo, outside);
    },
    close: async () => {
      now.telling.onModuleDestroy();
      await close();
    },
    become: (change: Partial<Meeting>) => {
      state.meeting = { ...state.meeting, ...change };
    },
    prepare: async (rule = 'over-half-of-members') => {
      const id = newId();
      const choices = ['Đồng ý', 'Không đồng ý', 'Ý kiến khác'];
      const body = { id, agendaItemId: null, text: 'Thông qua kế hoạch', choices, rule };
      return now.voting.prepare(asked(chair, {}, body));
    },
    open: (voteId: string) => now.conduct.open(asked(chair, { voteId })),
    closeVote: (voteId: string, publish = true) =>
      now.conduct.close(asked(chair, { voteId }, { publish })),
    publish: (voteId: string) => now.conduct.publish(asked(chair, { voteId })),
    watch: (voteId: string) => now.voting.watch(asked(chair, { voteId })),
    cast: (accountId: string, voteId: string, choiceId: string, ballotId = newId()) =>
      now.ballots.cast(asked(accountId, { voteId }, { choiceId, ballotId })),
    call: <Name extends keyof Routes>(accountId: string, params: object, body?: unknown) =>
      asked(accountId, params, body) as Call<Routes[Name]>,
  };
}

export type VotingHall = Awaited<ReturnType<typeof aVotingHall>>;
