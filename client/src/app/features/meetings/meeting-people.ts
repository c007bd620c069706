import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MeetingView, PersonBrief } from 'dienhong/contracts';
import type { Seat } from 'dienhong/domain';
import { sortedByGivenName } from '../../ui/vietnamese-order';

/** Everyone with a seat, by seat, sorted by given name. */
@Component({
  selector: 'dh-meeting-people',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'meetings'">
      @for (group of groups(); track group.seat) {
        <h3>{{ t('seats.' + group.seat, { count: group.people.length }) }}</h3>
        <ul class="plain">
          @for (person of group.people; track person.id) {
            <li>
              <strong>{{ person.name }}</strong>
              <span class="quiet">{{ person.position }} · {{ person.unitName }}</span>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    h3 {
      margin: 1rem 0 0.25rem;
    }
    h3:first-child {
      margin-top: 0;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
      gap: 0 1.5rem;
    }
    li {
      display: grid;
      padding: 0.375rem 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      line-height: 1.4;
    }
    strong {
      font-weight: 500;
    }
    .quiet {
      font-size: 0.9375rem;
    }
  `,
})
export class MeetingPeople {
  readonly meeting = input.required<MeetingView>();

  protected readonly groups = computed(() => {
    const { chair, secretary, members, guests } = this.meeting();
    const groups: { seat: Seat; people: readonly PersonBrief[] }[] = [
      { seat: 'chair', people: [chair] },
      { seat: 'secretary', people: [secretary] },
      { seat: 'member', people: sortedByGivenName(members, ({ name }) => name) },
      { seat: 'guest', people: sortedByGivenName(guests, ({ name }) => name) },
    ];
    return groups.filter(({ people }) => people.length > 0);
  });
}
