import { LiveAnnouncer } from '@angular/cdk/a11y';
import type { ElementRef } from '@angular/core';
import {
  booleanAttribute,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  resource,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  MatAutocomplete,
  MatAutocompleteTrigger,
  MatOption,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import { MatChipGrid, MatChipInput, MatChipRemove, MatChipRow } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { routes, type PersonBrief } from 'dienhong/contracts';
import { foldForComparison } from 'dienhong/domain';
import { Api } from '../api/api';
import { byGivenName, withoutMoving } from './found-people';

/** Wait for the next letter before asking the directory, milliseconds. */
const pause = 200;

/** Chooses people by typing a piece of their name, position or unit. `[(value)]` are those chosen, in order. */
@Component({
  selector: 'dh-person-picker',
  imports: [
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatChipGrid,
    MatChipInput,
    MatChipRemove,
    MatChipRow,
    MatFormFieldModule,
    MatIcon,
    MatOption,
    TranslocoDirective,
  ],
  template: `
    <mat-form-field *transloco="let t">
      <mat-label>{{ label() }}</mat-label>
      <mat-chip-grid #grid [attr.aria-label]="label()" [required]="required()">
        @for (person of value(); track person.id) {
          <mat-chip-row (removed)="remove(person)">
            {{ person.name }}
            <span class="position"> · {{ person.position }}</span>
            <button matChipRemove [attr.aria-label]="t('ui.remove', { name: person.name })">
              <mat-icon>close</mat-icon>
            </button>
          </mat-chip-row>
        }
      </mat-chip-grid>
      <input
        #word
        [class.heard-only]="full()"
        [placeholder]="full() ? '' : t('ui.people.add')"
        [readonly]="full()"
        [matChipInputFor]="grid"
        [matAutocomplete]="found"
        [matAutocompleteDisabled]="full()"
        (input)="typed.set(word.value)"
        (focus)="focused.set(true)"
      />
      <mat-autocomplete
        #found
        autoActiveFirstOption
        hideSingleSelectionIndicator
        (optionSelected)="choose($event)"
      >
        @for (person of offered(); track person.id) {
          <mat-option [value]="person">
            <span class="name">{{ person.name }}</span>
            <span class="place">{{ person.position }} · {{ person.unitName }}</span>
          </mat-option>
        }
        @if (offered().length === 0 && typed() !== '' && directory.hasValue()) {
          <mat-option disabled>{{ t('ui.people.none') }}</mat-option>
        }
      </mat-autocomplete>
      @if (!single() && value().length > 1) {
        <mat-hint align="end">{{ t('ui.people.chosen', { count: value().length }) }}</mat-hint>
      }
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
    input {
      width: 100%;
      margin: 0;
      padding: 0.25rem 0;
    }
    .position {
      color: var(--mat-sys-on-surface-variant);
    }
    .name {
      display: block;
      font-weight: 500;
      line-height: 1.3;
    }
    .place {
      display: block;
      font-size: 0.875rem;
      line-height: 1.3;
      color: var(--mat-sys-on-surface-variant);
    }
    mat-option {
      min-height: 3.5rem;
    }
  `,
})
export class PersonPicker {
  readonly label = input.required<string>();
  readonly single = input(false, { transform: booleanAttribute });
  readonly required = input(false, { transform: booleanAttribute });
  /** People who are chosen elsewhere and are not offered here. */
  readonly without = input<readonly string[]>([]);
  readonly value = model<readonly PersonBrief[]>([]);

  protected readonly typed = signal('');
  protected readonly focused = signal(false);
  protected readonly full = computed(() => this.single() && this.value().length > 0);

  private readonly api = inject(Api);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly word = viewChild.required<ElementRef<HTMLInputElement>>('word');

  protected readonly directory = resource({
    params: () => (this.focused() ? { q: this.typed() } : undefined),
    loader: async ({ params, abortSignal }) => {
      if (params.q !== '') await new Promise((resolve) => setTimeout(resolve, pause));
      if (abortSignal.aborted) return [];
      const { people } = await this.api.call(routes.people.searchDirectory, { query: params });
      return people;
    },
  });

  // While the next answer is on its way, the last one stays on the screen.
  private readonly lastFound = linkedSignal<
    readonly PersonBrief[] | undefined,
    readonly PersonBrief[]
  >({
    source: () => (this.directory.hasValue() ? this.directory.value() : undefined),
    computation: (found, previous) => {
      const shown = previous?.value ?? [];
      if (found === undefined) return shown;
      return untracked(this.typed) === '' ? byGivenName(found) : withoutMoving(shown, found);
    },
  });
  protected readonly offered = computed(() => {
    const taken = new Set([...this.value().map(({ id }) => id), ...this.without()]);
    // Narrowed at once: the answer then only adds below what is already under the finger.
    const word = this.directory.isLoading() ? foldForComparison(this.typed()) : '';
    return this.lastFound().filter(
      ({ id, name, position, unitName }) =>
        !taken.has(id) && foldForComparison(`${name} ${position} ${unitName}`).includes(word),
    );
  });

  protected choose({ option }: MatAutocompleteSelectedEvent): void {
    const person = option.value as PersonBrief;
    this.value.update((people) => [...people, person]);
    this.say('added', person);
    option.deselect();
    this.word().nativeElement.value = '';
    this.typed.set('');
  }

  protected remove(person: PersonBrief): void {
    this.value.update((people) => people.filter(({ id }) => id !== person.id));
    this.say('removed', person);
  }

  private say(what: 'added' | 'removed', { name }: PersonBrief): void {
    void this.announcer.announce(this.transloco.translate(`ui.people.${what}`, { name }));
  }
}
