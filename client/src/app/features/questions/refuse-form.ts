import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';

/** Reasons that are needed most; each has a sentence that the asker reads. */
const usual = ['duplicate', 'outside', 'private', 'language', 'unclear'] as const;

/** Why a question is not published. The asker reads exactly this. */
@Component({
  selector: 'dh-refuse-form',
  imports: [MatButton, TranslocoDirective],
  styleUrl: './citizen.scss',
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      margin-top: 0.75rem;
    }
    textarea.entry {
      min-height: 4.5rem;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .plain {
      padding-inline: 0.875rem;
      font-size: 0.9375rem;
      font-weight: 500;
    }
  `,
  template: `
    <form
      *transloco="let t; prefix: 'questions'"
      (submit)="send($event)"
      (keydown.escape)="cancelled.emit()"
    >
      <label for="reason">{{ t('refuse.reason') }}</label>
      <div class="row">
        @for (one of usual; track one) {
          <button type="button" class="plain" (click)="reason.set(t('refuse.usual.' + one))">
            {{ t('refuse.short.' + one) }}
          </button>
        }
      </div>
      <textarea
        #field
        id="reason"
        class="entry"
        maxlength="500"
        required
        [value]="reason()"
        (input)="reason.set(field.value)"
      ></textarea>
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="reason().trim() === ''">
          {{ t('refuse.send') }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('cancel') }}</button>
      </div>
    </form>
  `,
})
export class RefuseForm {
  readonly refused = output<string>();
  readonly cancelled = output();

  protected readonly usual = usual;
  protected readonly reason = signal('');
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');

  constructor() {
    afterNextRender(() => this.field()?.nativeElement.focus());
  }

  protected send(sent: Event): void {
    sent.preventDefault();
    if (this.reason().trim() !== '') this.refused.emit(this.reason().trim());
  }
}
