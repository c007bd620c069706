import { Component, input } from '@angular/core';
import type { AnnotationColour } from 'dienhong/domain';

/** A pen's colour with the line that tells it from the others without colour. */
@Component({
  selector: 'dh-pen-swatch',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 24 24" [attr.class]="'dh-' + colour()">
      <rect x="1" y="3" width="22" height="18" rx="4" class="dh-bubble" />
      @if (colour() !== 'gold') {
        <path d="M5 16h14" class="line" />
      }
      @if (colour() === 'blue') {
        <path d="M5 12.5h14" class="line" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
    }
    svg {
      width: 100%;
      height: 100%;
      forced-color-adjust: none;
    }
    .line {
      fill: none;
      stroke: var(--pen);
      stroke-width: 2;
    }
    .dh-red .line {
      stroke-dasharray: 4 3;
    }
    .dh-violet .line {
      stroke-width: 2.4;
      stroke-linecap: round;
      stroke-dasharray: 0.01 4.6;
    }
  `,
})
export class PenSwatch {
  readonly colour = input.required<AnnotationColour>();
}
