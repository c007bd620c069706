import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { askQuestion, questionFields } from 'dienhong/domain';
import { DialogueStore } from './dialogue-store';
import { CitizenProblem } from './citizen-problem';
import { anEmptyDraft, KeptQuestion, type Draft } from './kept-question';
import { QuestionSender } from './question-sender';

const longest = 1_000;
const phonePattern = /^(\+84|0)[0-9 .]{8,13}$/u;

/** Asking: text and field; a name and a phone only for those who want to be called, with their consent. */
@Component({
  selector: 'dh-ask-form',
  imports: [CitizenProblem, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    form {
      display: grid;
      gap: 1rem;
    }
    .under {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
    }
    summary {
      min-height: 3rem;
      padding-block: 0.75rem;
      font-weight: 600;
      cursor: pointer;
    }
    .contact {
      display: grid;
      gap: 0.75rem;
    }
    .consent {
      display: flex;
      gap: 0.75rem;
      align-items: flex-start;
      min-height: 3rem;
      font-weight: 400;
    }
    .consent input {
      flex: none;
      width: 1.75rem;
      height: 1.75rem;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
    .wrong {
      color: var(--dh-stop-ink);
      font-weight: 600;
    }
    .waiting {
      padding: 0.75rem 1rem;
      border-radius: var(--dh-radius);
      color: var(--dh-now-ink);
      background: var(--dh-now-surface);
    }
  `,
  template: `
    <form *transloco="let t; prefix: 'questions'" novalidate (submit)="send($event)">
      <div>
        <label for="text">{{ t('ask.text') }}</label>
        <textarea
          id="text"
          class="entry"
          rows="5"
          aria-describedby="text-left"
          [attr.maxlength]="longest"
          [attr.aria-invalid]="missing() ? 'true' : null"
          [readonly]="waiting()"
          [value]="draft().text"
          (input)="write({ text: valueOf($event) })"
        ></textarea>
        <p class="under quiet" id="text-left">
          <span>{{ t('ask.text-hint') }}</span>
          <span class="figures">{{ draft().text.length }}/{{ longest }}</span>
        </p>
        @if (missing()) {
          <p class="wrong" role="alert">{{ t('ask.text-missing') }}</p>
        }
      </div>
      <div>
        <label for="field">{{ t('ask.field') }}</label>
        <select id="field" class="entry" [disabled]="waiting()" (change)="pick($event)">
          @for (one of fields; track one) {
            <option [value]="one" [selected]="one === draft().field">
              {{ t('field.' + one) }}
            </option>
          }
        </select>
      </div>
      <details [open]="needsContact()">
        <summary>{{ t('ask.contact') }}</summary>
        <div class="contact">
          <p class="quiet">{{ t('ask.contact-hint') }}</p>
          <div>
            <label for="name">{{ t('ask.name') }}</label>
            <input
              id="name"
              class="entry"
              maxlength="80"
              autocomplete="name"
              [readonly]="waiting()"
              [value]="name()"
              (input)="name.set(valueOf($event))"
            />
          </div>
          <div>
            <label for="phone">{{ t('ask.phone') }}</label>
            <input
              id="phone"
              class="entry"
              type="tel"
              maxlength="16"
              autocomplete="tel"
              [attr.aria-invalid]="phoneWrong() ? 'true' : null"
              [readonly]="waiting()"
              [value]="phone()"
              (input)="phone.set(valueOf($event))"
            />
            @if (phoneWrong()) {
              <p class="wrong" role="alert">{{ t('ask.phone-wrong') }}</p>
            }
          </div>
          <label class="consent">
            <input
              type="checkbox"
              [disabled]="waiting()"
              [checked]="consent()"
              (change)="tick($event)"
            />
            <span>{{ t('ask.consent', { office: office() }) }}</span>
          </label>
          @if (tried() && refused() === 'question.consent-needed') {
            <p class="wrong" role="alert">{{ t('ask.consent-missing') }}</p>
          }
        </div>
      </details>
      <dh-citizen-problem kept [problem]="sender.problem()" />
      @if (waiting()) {
        <p class="waiting" role="status">
          {{ t(sender.unreached() ? 'ask.unreached' : 'ask.sending') }}
        </p>
      }
      <button class="big" [disabled]="waiting()">{{ t('ask.send') }}</button>
    </form>
  `,
})
export class AskForm {
  readonly joinCode = input.required<string>();
  /** Who will use name and phone: named in the consent sentence. */
  readonly office = input.required<string>();

  protected readonly sender = inject(QuestionSender);
  private readonly dialogue = inject(DialogueStore);
  private readonly kept = computed(() => new KeptQuestion(this.joinCode()));

  protected readonly fields = questionFields;
  protected readonly longest = longest;
  protected readonly draft = signal<Draft>(anEmptyDraft());
  protected readonly name = signal('');
  protected readonly phone = signal('');
  protected readonly consent = signal(false);
  protected readonly tried = signal(false);

  protected readonly waiting = computed(() => this.sender.waiting() !== undefined);
  private readonly asker = computed(() => ({
    name: this.name().trim() || null,
    phone: this.phone().trim() || null,
    consent: this.consent(),
  }));
  /** The rule's own answer, before the server is asked. */
  protected readonly refused = computed(() => {
    const meeting = this.dialogue.meeting();
    const decision = meeting === undefined ? undefined : askQuestion(meeting, this.asker());
    return decision?.accepted === false ? decision.refusal : undefined;
  });
  protected readonly missing = computed(() => this.tried() && this.draft().text.trim() === '');
  private readonly phoneReads = computed(() => {
    const { phone } = this.asker();
    return phone === null || phonePattern.test(phone);
  });
  protected readonly phoneWrong = computed(() => this.tried() && !this.phoneReads());
  protected readonly needsContact = computed(() => this.name() !== '' || this.phone() !== '');

  constructor() {
    effect(() => {
      const kept = this.kept();
      untracked(() => {
        this.draft.set(kept.draft());
        this.sender.resume(kept);
      });
    });
    effect(() => {
      if (this.sender.arrived() === undefined) return;
      untracked(() => {
        this.begin();
      });
    });
  }

  protected valueOf(typed: Event): string {
    return (typed.target as HTMLInputElement).value;
  }

  protected write(change: Partial<Draft>): void {
    this.draft.update((before) => ({ ...before, ...change }));
    this.kept().keepDraft(this.draft());
  }

  protected pick(chosen: Event): void {
    const field = questionFields.find((one) => one === this.valueOf(chosen));
    if (field !== undefined) this.write({ field });
  }

  protected tick(pressed: Event): void {
    this.consent.set((pressed.target as HTMLInputElement).checked);
  }

  protected send(sent: Event): void {
    sent.preventDefault();
    this.tried.set(true);
    const consentMissing = this.refused() === 'question.consent-needed';
    if (this.waiting() || this.missing() || !this.phoneReads() || consentMissing) return;
    void this.sender.send({ ...this.draft(), ...this.asker() });
  }

  /** An empty sheet for the next question; consent is asked anew. */
  private begin(): void {
    this.draft.set(anEmptyDraft());
    this.name.set('');
    this.phone.set('');
    this.consent.set(false);
    this.tried.set(false);
  }
}
