import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { create } from 'qrcode';

/** An address as a code to scan, drawn as one path. Dark on white in every scheme: scanners need it. */
@Component({
  selector: 'dh-qr-code',
  imports: [TranslocoDirective],
  template: `
    <svg
      *transloco="let t"
      role="img"
      [attr.aria-label]="t('ui.code', { address: address() })"
      [attr.viewBox]="drawing().box"
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path [attr.d]="drawing().path" fill="#000000" shape-rendering="crispEdges" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      aspect-ratio: 1;
    }
    svg {
      display: block;
      width: 100%;
      border-radius: var(--dh-radius-small);
    }
  `,
})
export class QrCode {
  readonly address = input.required<string>();

  protected readonly drawing = computed(() => {
    const { modules } = create(this.address(), { errorCorrectionLevel: 'M' });
    const quiet = 4;
    const size = modules.size + 2 * quiet;
    let path = '';
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
      }
    }
    return { path, box: `0 0 ${size} ${size}` };
  });
}
