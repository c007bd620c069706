import { Injectable } from '@nestjs/common';
import { done, type routes, type AgendaItemView } from 'dienhong/contracts';
import { changeAgenda, orderAgenda, removeFromAgenda } from 'dienhong/domain';
import type { Call } from '../../access/call.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory, MeetingPapers } from '../meetings/index.js';
import { PeopleDirectory } from '../people/index.js';
import { withDecided, type StoredItem } from './agenda.record.js';
import { AgendaRepository } from './agenda.repository.js';
import { AgendaTelling } from './agenda-telling.js';

type Routes = (typeof routes)['agenda'];

/** Writing the agenda, before and during the meeting. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly telling: AgendaTelling,
    private readonly meetings: MeetingDirectory,
    private readonly papers: MeetingPapers,
    private readonly people: PeopleDirectory,
  ) {}

  async list({ params }: Call<Routes['list']>): Promise<{ items: AgendaItemView[] }> {
    const { items } = await this.agendas.agenda(params.meetingId);
    return { items: await this.telling.views(items) };
  }

  async add({ params, body }: Call<Routes['add']>): Promise<AgendaItemView> {
    await this.check(params.meetingId, body.presenterId, body.documentIds);
    const views = await this.rewrite(params.meetingId, (items) =>
      // Sent twice: it stands there already.
      items.some((item) => item.id === body.id)
        ? items
        : [
            ...items,
            { ...body, order: items.length + 1, state: 'waiting', startedAt: null, spentMs: 0 },
          ],
    );
    return itemOf(views, body.id);
  }

  async change({ params, body }: Call<Routes['change']>): Promise<AgendaItemView> {
    await this.check(params.meetingId, body.presenterId, body.documentIds);
    const views = await this.rewrite(params.meetingId, (items) =>
      items.map((item) => (item.id === params.itemId ? { ...item, ...body } : item)),
    );
    return itemOf(views, params.itemId);
  }

  async remove({ params }: Call<Routes['remove']>) {
    await this.rewrite(params.meetingId, (items) =>
      withDecided(items, settle(removeFromAgenda(items, params.itemId))),
    );
    return done;
  }

  async order({ params, body }: Call<Routes['order']>): Promise<{ items: AgendaItemView[] }> {
    const items = await this.rewrite(params.meetingId, (before) =>
      withDecided(before, settle(orderAgenda(before, body.itemIds))),
    );
    return { items };
  }

  /** A paper was withdrawn: no item names it any more. */
  async dropPaper(meetingId: string, documentId: string): Promise<void> {
    await this.write(meetingId, (items) =>
      items.map((item) =>
        item.documentIds.includes(documentId)
          ? { ...item, documentIds: item.documentIds.filter((id) => id !== documentId) }
          : item,
      ),
    );
  }

  private async rewrite(
    meetingId: string,
    change: (items: StoredItem[]) => StoredItem[],
  ): Promise<AgendaItemView[]> {
    const meeting = await this.meetings.meetingOf(meetingId);
    settle(changeAgenda(meeting.status));
    return this.write(meetingId, change);
  }

  /** Decides on the newest agenda until no other write came in between. */
  private async write(
    meetingId: string,
    change: (items: StoredItem[]) => StoredItem[],
  ): Promise<AgendaItemView[]> {
    for (;;) {
      const before = await this.agendas.agenda(meetingId);
      const after = change(before.items);
      if (after === before.items) return this.telling.views(after);
      if (await this.agendas.replace(before, after)) {
        return this.telling.tell(meetingId, before.items, after);
      }
    }
  }

  private async check(
    meetingId: string,
    presenterId: string | null,
    documentIds: readonly string[],
  ): Promise<void> {
    if (presenterId !== null) {
      const briefs = await this.people.briefs([presenterId]);
      if (!briefs.has(presenterId)) throw new Refused('account.unknown');
    }
    if (!(await this.papers.haveAll(meetingId, documentIds))) {
      throw new Refused('document.unknown');
    }
  }
}

function itemOf(views: readonly AgendaItemView[], itemId: string): AgendaItemView {
  const view = views.find((one) => one.id === itemId);
  if (view === undefined) throw new Refused('agenda-item.unknown');
  return view;
}
