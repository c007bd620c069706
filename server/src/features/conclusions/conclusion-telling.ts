import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Publisher } from '../../live/publisher.js';
import { PeopleDirectory } from '../people/index.js';
import type { ConclusionRecord, DeliveryRecord } from './conclusion.record.js';
import { conclusionView, deliveryRow, issuedView } from './conclusion-views.js';
import { ConclusionsRepository } from './conclusions.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';

/** Tells the audiences of a meeting how its notice stands, and to whom it was delivered. */
@Injectable()
export class ConclusionTelling implements OnModuleInit {
  constructor(
    private readonly publisher: Publisher,
    private readonly conclusions: ConclusionsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly people: PeopleDirectory,
  ) {}

  onModuleInit(): void {
    this.publisher.provide('conclusion.changed', async (meetingId) => {
      const stored = await this.conclusions.find(meetingId);
      return stored === null ? [] : [[stored._id, conclusionView(stored)] as const];
    });
    this.publisher.provide('conclusion.issued', async (meetingId) => {
      const stored = await this.conclusions.find(meetingId);
      const issued = stored === null ? null : issuedView(stored);
      return issued === null ? [] : [[issued.id, issued] as const];
    });
    this.publisher.provide('delivery.changed', async (meetingId) => {
      const rows = await this.rowsOf(await this.deliveries.ofMeeting(meetingId));
      return rows.map((row) => [row.accountId, row] as const);
    });
  }

  changed(stored: ConclusionRecord): void {
    this.publisher.tell('conclusion.changed', stored.meetingId, stored._id, conclusionView(stored));
  }

  issued(stored: ConclusionRecord): void {
    const issued = issuedView(stored);
    if (issued !== null) {
      this.publisher.tell('conclusion.issued', stored.meetingId, stored._id, issued);
    }
  }

  async delivered(deliveries: readonly DeliveryRecord[]): Promise<void> {
    const rows = await this.rowsOf(deliveries);
    deliveries.forEach(({ meetingId, accountId }, index) => {
      this.publisher.tell('delivery.changed', meetingId, accountId, rows[index] ?? null);
    });
  }

  /** The rows as the secretary reads them, in the order given. */
  async rowsOf(deliveries: readonly DeliveryRecord[]) {
    const briefs = await this.people.briefs(deliveries.map((delivery) => delivery.accountId));
    return deliveries.map((delivery) => deliveryRow(delivery, briefs.get(delivery.accountId)));
  }
}
