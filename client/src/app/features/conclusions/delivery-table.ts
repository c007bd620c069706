import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DeliveryRow } from 'dienhong/contracts';
import { StateChip } from '../../ui/state-chip';
import { TimePipe } from '../../ui/time-pipe';

/** To whom the notice was delivered and who opened it when; follows by itself. */
@Component({
  selector: 'dh-delivery-table',
  imports: [StateChip, TimePipe, TranslocoDirective],
  template: `
    <section class="sheet" *transloco="let t; prefix: 'conclusions'">
      <h2>{{ t('deliveries.title') }}</h2>
      <p class="quiet" role="status">
        {{ t('deliveries.count', { opened: opened(), all: deliveries().length }) }}
      </p>
      <table>
        <thead class="heard-only">
          <tr>
            <th scope="col">{{ t('deliveries.person') }}</th>
            <th scope="col">{{ t('deliveries.opened') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of deliveries(); track row.accountId) {
            <tr>
              <th scope="row">
                {{ row.name }}
                <span class="quiet">{{ row.position }}</span>
                <span class="quiet figures">
                  {{ t('deliveries.delivered') }} {{ row.deliveredAt | time }}
                </span>
              </th>
              <td>
                @if (row.openedAt) {
                  <dh-state-chip tone="good" [word]="t('deliveries.opened')" />
                  <span class="quiet figures">{{ row.openedAt | time }}</span>
                } @else {
                  <dh-state-chip tone="waiting" [word]="t('deliveries.not-opened')" />
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
  styles: `
    table {
      width: 100%;
      margin-top: 0.75rem;
      border-collapse: collapse;
    }
    tbody tr {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    th[scope='row'] {
      font-weight: 500;
      text-align: start;
    }
    .quiet {
      display: block;
      font-size: 0.875rem;
      font-weight: 400;
    }
    th[scope='row'],
    td {
      padding-block: 0.625rem;
      vertical-align: top;
    }
    td {
      padding-inline-start: 0.75rem;
      text-align: end;
    }
  `,
})
export class DeliveryTable {
  readonly deliveries = input.required<readonly DeliveryRow[]>();

  protected readonly opened = computed(
    () => this.deliveries().filter((row) => row.openedAt !== null).length,
  );
}
