import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AgendaItemView, routes } from 'dienhong/contracts';
import {
  leaveItem,
  moveToItem,
  openMeeting,
  pauseItem,
  resumeItem,
  type MeetingStep,
} from 'dienhong/domain';
import type { ClientSession } from 'mongoose';
import { accountOf } from '../../access/account-of.js';
import type { Call } from '../../access/call.js';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../platform/clock.js';
import { Log } from '../../platform/log.js';
import { settle } from '../../platform/refused.js';
import {
  MeetingAgenda,
  MeetingChanges,
  MeetingDirectory,
  MeetingPapers,
} from '../meetings/index.js';
import { PeopleDirectory } from '../people/index.js';
import { withDecided, type StoredItem } from './agenda.record.js';
import { AgendaRepository } from './agenda.repository.js';
import { AgendaService } from './agenda.service.js';
import { AgendaTelling } from './agenda-telling.js';

/** Somebody moved the meeting or wrote the agenda in between: decide anew. */
class MovedMeanwhile extends Error {}

/** Going through the agenda in session; the clock of the present item follows the meeting's own steps. */
@Injectable()
export class AgendaConduct implements OnModuleInit {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly agenda: AgendaService,
    private readonly telling: AgendaTelling,
    private readonly meetings: MeetingDirectory,
    private readonly changes: MeetingChanges,
    private readonly items: MeetingAgenda,
    private readonly papers: MeetingPapers,
    private readonly people: PeopleDirectory,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.changes.guard('open', async (meetingId, session) => {
      const meeting = await this.meetings.meetingOf(meetingId, session);
      const { items } = await this.agendas.agenda(meetingId, session);
      const opened = openMeeting(meeting, items.length);
      return opened.accepted ? null : opened.refusal;
    });
    this.changes.onStep((meeting, step, at, session) =>
      this.followStep(meeting.id, step, at, session),
    );
    this.items.provide(async (meetingId, itemId) => {
      const { items } = await this.agendas.agenda(meetingId);
      return items.some((item) => item.id === itemId);
    });
    this.papers.onRemoved((meetingId, documentId) => this.agenda.dropPaper(meetingId, documentId));
    this.papers.providePresenter(async (meetingId) => {
      const { items } = await this.agendas.agenda(meetingId);
      return items.find((item) => item.state === 'current')?.presenterId ?? null;
    });
  }

  /** Moves the meeting to an item: an official act, and every screen follows. */
  async moveTo({
    params,
    actor,
  }: Call<(typeof routes)['agenda']['moveTo']>): Promise<{ items: AgendaItemView[] }> {
    const { meetingId, itemId } = params;
    const by = accountOf(actor);
    for (;;) {
      const at = this.clock.now();
      const [meeting, before] = await Promise.all([
        this.meetings.meetingOf(meetingId),
        this.agendas.agenda(meetingId),
      ]);
      const moved = settle(moveToItem(before.items, itemId, meeting.status, at));
      if (moved.already) return { items: await this.telling.views(before.items) };
      const { id, order, title, presenterId } = moved.reached;
      const after = withDecided(before.items, moved.items);
      try {
        await this.journal.act(
          {
            meetingId,
            by: { accountId: by.accountId, name: by.name },
            act: 'agenda.moved',
            payload: { itemId: id, order, title, presenterName: await this.nameOf(presenterId) },
          },
          async (session) => {
            const { status } = await this.meetings.meetingOf(meetingId, session);
            settle(moveToItem(before.items, itemId, status, at));
            if (!(await this.agendas.replace(before, after, session))) throw new MovedMeanwhile();
          },
        );
      } catch (error) {
        if (error instanceof MovedMeanwhile) continue;
        throw error;
      }
      return { items: await this.telling.tell(meetingId, before.items, after) };
    }
  }

  private async followStep(
    meetingId: string,
    step: MeetingStep,
    at: Date,
    session: ClientSession,
  ): Promise<(() => void) | undefined> {
    const clocked = clockAt(step);
    if (clocked === undefined) return undefined;
    const before = await this.agendas.agenda(meetingId, session);
    if (!before.items.some((item) => item.state === 'current')) return undefined;
    const after = before.items.map((item) => (item.state === 'current' ? clocked(item, at) : item));
    await this.agendas.replace(before, after, session);
    return () => {
      this.telling.tell(meetingId, before.items, after).catch((error: unknown) => {
        // It is stored; whoever asks next reads it from there.
        this.log.problem({ error, meetingId }, 'the agenda could not be told');
      });
    };
  }

  private async nameOf(accountId: string | null): Promise<string | null> {
    if (accountId === null) return null;
    return (await this.people.briefs([accountId])).get(accountId)?.name ?? null;
  }
}

type ClockChange = (item: StoredItem, at: Date) => StoredItem;

/** What a step of the meeting does to the clock of the present item. */
function clockAt(step: MeetingStep): ClockChange | undefined {
  const keepPapers =
    (change: typeof pauseItem): ClockChange =>
    (item, at) => ({ ...change(item, at), documentIds: item.documentIds });
  switch (step) {
    case 'adjourn':
      return keepPapers(pauseItem);
    case 'resume':
      return keepPapers(resumeItem);
    case 'close':
      return keepPapers(leaveItem);
    case 'invite':
    case 'open':
    case 'cancel':
      return undefined;
  }
}
