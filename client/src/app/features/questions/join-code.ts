import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { groupJoinCode } from 'dienhong/domain';
import { QrCode } from '../../ui/qr-code';

/** How citizens come in: a code to scan, an address, and the letters to type. For the wall and for print. */
@Component({
  selector: 'dh-join-code',
  imports: [QrCode, TranslocoDirective],
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 0.75rem;
      text-align: center;
    }
    dh-qr-code {
      width: min(100%, 20rem);
    }
    .say {
      font-size: 1.5rem;
      font-weight: 600;
    }
    .address {
      font-size: 1.375rem;
      overflow-wrap: anywhere;
    }
    .letters {
      font-size: 4.5rem;
      font-weight: 700;
      line-height: 1.1;
      letter-spacing: 0.06em;
      white-space: nowrap;
    }
  `,
  template: `
    <ng-container *transloco="let t; prefix: 'questions'">
      <p class="say">{{ t('wall.join') }}</p>
      <dh-qr-code [address]="address()" />
      <p class="address">{{ t('wall.or-type', { address: host + '/d' }) }}</p>
      <p class="letters figures">{{ letters() }}</p>
    </ng-container>
  `,
})
export class JoinCode {
  readonly code = input.required<string>();

  private readonly place = inject(DOCUMENT).location;
  protected readonly host = this.place.host;
  protected readonly address = computed(() => `${this.place.origin}/d/${this.code()}`);
  protected readonly letters = computed(() => groupJoinCode(this.code()));
}
