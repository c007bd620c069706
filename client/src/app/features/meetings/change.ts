import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type MeetingView } from 'dienhong/contracts';
import { can } from 'dienhong/domain';
import { Api } from '../../api/api';
import { isRefused } from '../../api/problem-error';
import { Session } from '../../session/session';
import { PageHeader } from '../../ui/page-header';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingForm, type MeetingEntries, type WholeEntries } from './meeting-form';
import { MeetingStore } from './meeting-store';

/** Changing a registration. When somebody else saved first, both versions are kept until the editor decides. */
@Component({
  selector: 'dh-change-page',
  imports: [MatButton, MeetingForm, PageHeader, ProblemNotice, Skeleton, TranslocoDirective],
  providers: [MeetingStore],
  template: `
    <div class="page" *transloco="let t; prefix: 'meetings'">
      <dh-page-header
        [title]="t('change.title')"
        [text]="invited() ? t('change.told') : t('change.text')"
        [back]="['/meetings', meetingId()]"
      />
      <dh-problem-notice [problem]="store.problem() ?? denied()" />
      @if (overtaken()) {
        <div class="overtaken" role="alert">
          <p>{{ t('change.overtaken') }}</p>
          <button matButton="outlined" (click)="takeTheirs()">{{ t('change.take-theirs') }}</button>
          <button matButton="outlined" (click)="keepMine()">{{ t('change.keep-mine') }}</button>
        </div>
      }
      @if (edited(); as seen) {
        @if (!denied()) {
          <dh-meeting-form
            kindFixed
            [invited]="invited()"
            [entries]="entriesOf(seen)"
            [verb]="t('change.save')"
            [saving]="saving()"
            [problem]="problem()"
            (saved)="save($event)"
          />
        }
      } @else if (!store.problem()) {
        <dh-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    .page {
      max-width: 56rem;
    }
    .overtaken {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
      margin-bottom: 1rem;
      padding: 0.75rem 1rem;
      border-radius: var(--dh-radius);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
    .overtaken p {
      flex: 1 1 16rem;
    }
  `,
})
export class ChangePage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(MeetingStore);
  protected readonly saving = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly overtaken = signal(false);
  /** The version that the form was filled from; a newer one that is told meanwhile does not disturb typing. */
  protected readonly edited = linkedSignal<MeetingView | undefined, MeetingView | undefined>({
    source: () => this.store.view(),
    computation: (view, before) =>
      before?.value?.id === view?.id && before?.value !== undefined ? before.value : view,
  });
  protected readonly invited = computed(() => this.store.view()?.status !== 'draft');
  protected readonly denied = computed(() => {
    if (this.store.view() === undefined) return undefined;
    const decision = can(this.session.actor(), 'meeting.change', this.store.scene());
    return decision.accepted ? undefined : decision.refusal;
  });

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private revision: number | undefined;
  private readonly entries = new WeakMap<MeetingView, MeetingEntries>();

  constructor() {
    effect(() => {
      this.store.open(this.meetingId());
    });
  }

  /** The same object for the same version, so that the form is filled once. */
  protected entriesOf(view: MeetingView): MeetingEntries {
    let entries = this.entries.get(view);
    if (entries === undefined) {
      const { kind, title, startsAt, endsAt, place, unitId, chair, secretary } = view;
      const people = { members: view.members, guests: view.guests };
      entries = { kind, title, startsAt, endsAt, place, unitId, chair, secretary, ...people };
      this.entries.set(view, entries);
    }
    return entries;
  }

  protected async save({ kind: _kind, ...registration }: WholeEntries): Promise<void> {
    this.saving.set(true);
    this.problem.set(undefined);
    try {
      const params = { meetingId: this.meetingId() };
      const body = { ...registration, revision: this.revision ?? this.edited()?.revision ?? 0 };
      await this.api.call(routes.meetings.change, { params, body });
      await this.router.navigate(['/meetings', this.meetingId()]);
    } catch (error) {
      if (isRefused(error, 'meeting.changed-elsewhere')) await this.compare();
      else this.problem.set(error);
    } finally {
      this.saving.set(false);
    }
  }

  protected takeTheirs(): void {
    this.revision = undefined;
    this.edited.set(this.store.view());
    this.overtaken.set(false);
  }

  /** What stands in the form is saved over the version that is now known. */
  protected keepMine(): void {
    this.revision = this.store.view()?.revision;
    this.overtaken.set(false);
  }

  private async compare(): Promise<void> {
    await this.store.reload();
    this.overtaken.set(true);
  }
}
