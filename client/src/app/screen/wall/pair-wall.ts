import { Component, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { LargeButton } from '../../ui/large-button';

/** Asks for the code that chair or secretary reads out, on a browser that is no wall yet. */
@Component({
  selector: 'dh-pair-wall',
  imports: [LargeButton, TranslocoDirective],
  template: `
    <form *transloco="let t; prefix: 'screen'" (submit)="give($event, code.value)">
      <h1>{{ t('pair.title') }}</h1>
      <label for="code">{{ t('pair.text') }}</label>
      <input
        #code
        id="code"
        class="figures"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="20"
      />
      <button dhLargeButton look="filled" type="submit">{{ t('pair.press') }}</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1.25rem;
      width: min(36rem, 90vw);
    }
    label {
      font-size: 1.375rem;
    }
    input {
      padding: 0.75rem 1rem;
      border: 2px solid var(--mat-sys-outline);
      border-radius: var(--dh-radius);
      font: inherit;
      font-size: 2.5rem;
      font-weight: 700;
      letter-spacing: 0.1em;
      text-transform: uppercase;
      color: inherit;
      background: var(--mat-sys-surface-container-low);
    }
  `,
})
export class PairWall {
  readonly given = output<string>();

  protected give(sent: Event, code: string): void {
    sent.preventDefault();
    if (code.trim().length >= 4) this.given.emit(code.trim());
  }
}
