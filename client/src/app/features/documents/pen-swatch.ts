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
  styleUrl: './pen-swatch.scss',
})
export class PenSwatch {
  readonly colour = input.required<AnnotationColour>();
}
