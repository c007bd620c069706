import { Directive, ElementRef, effect, inject, input } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { TranslocoService } from '@jsverse/transloco';
import type { Decision } from 'dienhong/domain';
import { language } from '../language/language';

/**
 * A button that says why it cannot be pressed: `<button [dhPermitted]="mayOpen()">`. It stays reachable by key,
 * so that the reason is heard as its description and shown as its tooltip; pressing it only shows the reason.
 */
@Directive({
  selector: 'button[dhPermitted]',
  hostDirectives: [MatTooltip],
  host: {
    '[attr.aria-disabled]': "refused() ? 'true' : null",
    '[class.not-permitted]': 'refused()',
  },
})
export class Permitted {
  /** What the policy or a rule said; undefined while it is not known, which refuses nothing. */
  readonly decision = input.required<Decision<unknown> | undefined>({ alias: 'dhPermitted' });

  private readonly tooltip = inject(MatTooltip);
  private readonly transloco = inject(TranslocoService);
  private readonly language = language();

  constructor() {
    const button = inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement;
    effect(() => {
      this.language();
      const decision = this.decision();
      this.tooltip.message =
        decision === undefined || decision.accepted
          ? ''
          : this.transloco.translate(`refusal.${decision.refusal}`, { ...decision.detail });
    });
    button.addEventListener(
      'click',
      (press) => {
        if (!this.refused()) return;
        press.preventDefault();
        press.stopImmediatePropagation();
        this.tooltip.show();
      },
      { capture: true },
    );
  }

  protected refused(): boolean {
    return this.decision()?.accepted === false;
  }
}
