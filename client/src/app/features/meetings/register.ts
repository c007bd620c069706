import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type MeetingView, type PersonBrief } from 'dienhong/contracts';
import { dayName, dayNumber, isWorkingDay } from 'dienhong/domain';
import { Api } from '../../api/api';
import { newId } from '../../api/new-id';
import { ServerClock } from '../../api/server-clock';
import { Session } from '../../session/session';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { MeetingForm, type MeetingEntries, type WholeEntries } from './meeting-form';

/** Registering a meeting. What the last one had is proposed, so that the usual meeting takes a minute. */
@Component({
  selector: 'dh-register-page',
  imports: [MatButton, MatIcon, MeetingForm, PageHeader, Skeleton, TranslocoDirective],
  template: `
    <div class="page" *transloco="let t; prefix: 'meetings'">
      <dh-page-header [title]="t('register.title')" [text]="t('register.text')" back="/calendar" />
      @if (entries(); as entries) {
        <dh-meeting-form
          #form
          [entries]="entries"
          [verb]="t('register.save')"
          [saving]="saving()"
          [problem]="problem()"
          (saved)="save($event)"
        >
          @if (offered(); as last) {
            <p class="offer">
              <button matButton="tonal" type="button" (click)="form.takePeople(last)">
                <mat-icon>group_add</mat-icon>{{ t('register.same-people') }}
              </button>
              <span class="quiet">{{ last.title }}</span>
            </p>
          }
        </dh-meeting-form>
      } @else {
        <dh-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    .page {
      max-width: 56rem;
    }
    .offer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
    }
  `,
})
export class RegisterPage {
  protected readonly saving = signal(false);
  protected readonly problem = signal<unknown>(undefined);

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly clock = inject(ServerClock);
  /** One for the whole page: pressing again after a lost answer registers nothing twice. */
  private readonly id = newId();
  /** The last meeting I conducted; null when there is none or it cannot be read. */
  private readonly last = resource({
    loader: async (): Promise<MeetingView | null> => {
      try {
        const query = { order: 'latest' as const };
        const { meetings } = await this.api.call(routes.meetings.list, { query });
        const mine = meetings.find(({ seat }) => seat === 'secretary' || seat === 'chair');
        if (mine === undefined) return null;
        return await this.api.call(routes.meetings.read, { params: { meetingId: mine.id } });
      } catch {
        return null;
      }
    },
  });
  protected readonly offered = computed(() => {
    const last = this.last.value();
    return last !== null && last !== undefined && last.members.length > 0 ? last : undefined;
  });
  protected readonly entries = computed<MeetingEntries | undefined>(() => {
    const last = this.last.value();
    if (last === undefined) return undefined;
    const me = this.me();
    // Whoever chaired the last one is not also proposed as the secretary.
    const chairing = last?.chair.id === me?.id;
    return {
      kind: 'meeting',
      title: '',
      ...this.nextMorning(),
      place: last?.place ?? '',
      unitId: last?.unitId ?? this.session.account()?.unitId ?? '',
      chair: last?.chair,
      secretary: chairing ? last?.secretary : me,
      members: [],
      guests: [],
    };
  });

  protected async save(entries: WholeEntries): Promise<void> {
    this.saving.set(true);
    this.problem.set(undefined);
    try {
      const body = { id: this.id, ...entries };
      const { id } = await this.api.call(routes.meetings.register, { body });
      await this.router.navigate(['/meetings', id]);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.saving.set(false);
    }
  }

  private me(): PersonBrief | undefined {
    const account = this.session.account();
    if (account === undefined) return undefined;
    const { accountId, name, position, unitName } = account;
    return { id: accountId, name, position, unitName };
  }

  /** Eight o'clock of the next working day, for two hours. */
  private nextMorning(): { startsAt: string; endsAt: string } {
    let day = dayNumber(new Date(this.clock.now())) + 1;
    while (!isWorkingDay(day)) day += 1;
    const startsAt = new Date(`${dayName(day)}T08:00:00+07:00`);
    const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000);
    return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  }
}
