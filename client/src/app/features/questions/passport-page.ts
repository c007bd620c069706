import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { deviceAudience, meetingAudience, routes, type OwnQuestion } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { isRefused } from '../../api/problem-error';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { Skeleton } from '../../ui/skeleton';
import { CitizenFrame } from './citizen-frame';
import { CitizenProblem } from './citizen-problem';
import { QuestionWords } from './question-words';

/** What is not published is told to the asker's phone alone: another phone asks for it by itself. */
const askAgainAfter = 20_000;

/** One question by its passport code, on any phone, today or next week. */
@Component({
  selector: 'dh-passport-page',
  imports: [CitizenFrame, CitizenProblem, QuestionWords, RouterLink, Skeleton, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    h1 {
      margin-bottom: 0.75rem;
      font-size: 1.375rem;
    }
    .next {
      margin-top: 1rem;
    }
  `,
  template: `
    <dh-citizen-frame>
      <ng-container *transloco="let t; prefix: 'questions'">
        <h1>{{ t('passport.title', { code: passcode() }) }}</h1>
        @if (unknown()) {
          <p role="alert">{{ t('passport.wrong') }}</p>
        } @else {
          <dh-citizen-problem [problem]="problem()" retry (again)="read()" />
        }
        @if (shown(); as question) {
          <section class="sheet" aria-live="polite">
            <dh-question-words [question]="question" />
            @if (question.refusalReason; as reason) {
              <p class="next">{{ t('refused-because', { reason }) }}</p>
            }
          </section>
          <p class="quiet next">{{ t('next.' + question.status) }}</p>
        } @else if (!problem()) {
          <dh-skeleton [lines]="4" />
        }
        <p class="next">
          @if (code() !== '-') {
            <a class="plain" [routerLink]="['/d', code()]">{{ t('passport.dialogue') }}</a>
          } @else {
            <a class="plain" routerLink="/d">{{ t('passport.back') }}</a>
          }
        </p>
      </ng-container>
    </dh-citizen-frame>
  `,
})
export class PassportPage {
  readonly code = input.required<string>();
  readonly passcode = input.required<string>();

  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly holder = inject(DestroyRef);
  private readonly session = inject(Session);
  private readonly everyone = signal<AudienceHandle | undefined>(undefined);
  private readonly own = signal<AudienceHandle | undefined>(undefined);
  private readonly found = signal<OwnQuestion | undefined>(undefined);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly unknown = computed(() => isRefused(this.problem(), 'question.unknown'));

  /** What everybody is told of a published question is newer than what was read. */
  protected readonly shown = computed<OwnQuestion | undefined>(() => {
    const found = this.found();
    if (found === undefined) return undefined;
    const mine = this.own()?.views('own-question.changed')().get(found.id);
    if (mine !== undefined) return mine;
    const told = this.everyone()?.views('question.published')().get(found.id);
    return told === undefined ? found : { ...found, ...told };
  });

  constructor() {
    effect(() => {
      this.passcode();
      untracked(() => void this.read());
    });
    const again = setInterval(() => {
      if (this.found() !== undefined) void this.read();
    }, askAgainAfter);
    this.holder.onDestroy(() => {
      clearInterval(again);
    });
  }

  protected async read(): Promise<void> {
    try {
      const params = { passcode: this.passcode() };
      const found = await this.api.call(routes.questions.follow, { params });
      this.problem.set(undefined);
      this.found.set(found);
      if (this.everyone() === undefined) await this.listen(found.meetingId);
    } catch (error) {
      this.problem.set(error);
    }
  }

  private async listen(meetingId: string): Promise<void> {
    this.everyone.set(this.live.audience(meetingAudience('public', meetingId), this.holder));
    const { deviceId } = await this.session.ready();
    if (deviceId !== null) {
      this.own.set(this.live.audience(deviceAudience(deviceId), this.holder));
    }
  }
}
