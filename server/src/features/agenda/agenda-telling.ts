import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AgendaItemView } from 'dienhong/contracts';
import { Publisher } from '../../live/publisher.js';
import { PeopleDirectory } from '../people/index.js';
import type { StoredItem } from './agenda.record.js';
import { AgendaRepository } from './agenda.repository.js';

/** Shows items, and tells every screen which of them changed. */
@Injectable()
export class AgendaTelling implements OnModuleInit {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly people: PeopleDirectory,
    private readonly publisher: Publisher,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('agenda-item.changed', async (meetingId) =>
      (await this.views((await this.agendas.agenda(meetingId)).items)).map(
        (view) => [view.id, view] as const,
      ),
    );
  }

  async views(items: readonly StoredItem[]): Promise<AgendaItemView[]> {
    const presenters = items.map((item) => item.presenterId).filter((id) => id !== null);
    const briefs = await this.people.briefs([...new Set(presenters)]);
    return items.map((item) => ({
      id: item.id,
      order: item.order,
      title: item.title,
      presenterId: item.presenterId,
      presenterName:
        item.presenterId === null ? null : (briefs.get(item.presenterId)?.name ?? null),
      plannedMinutes: item.plannedMinutes,
      documentIds: item.documentIds,
      state: item.state,
      startedAt: item.startedAt?.toISOString() ?? null,
      spentMs: item.spentMs,
    }));
  }

  /** After the commit: what is different from before is told, what is gone too. */
  async tell(
    meetingId: string,
    before: readonly StoredItem[],
    after: readonly StoredItem[],
  ): Promise<AgendaItemView[]> {
    const views = await this.views(after);
    const known = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
    for (const [index, item] of after.entries()) {
      const view = views[index];
      if (view !== undefined && known.get(item.id) !== JSON.stringify(item)) {
        this.publisher.tell('agenda-item.changed', meetingId, item.id, view);
      }
    }
    const left = new Set(after.map((item) => item.id));
    for (const item of before) {
      if (!left.has(item.id)) this.publisher.tell('agenda-item.changed', meetingId, item.id, null);
    }
    return views;
  }
}
