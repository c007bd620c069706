import {
  Component,
  computed,
  effect,
  input,
  output,
  signal,
  untracked,
  viewChild,
  type ElementRef,
} from '@angular/core';
import {
  FormControl,
  FormGroup,
  FormGroupDirective,
  ReactiveFormsModule,
  Validators,
} from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AgendaItemView, PersonBrief } from 'dienhong/contracts';
import { PersonPicker } from '../../ui/person-picker';
import { ProblemNotice } from '../../ui/problem-notice';
import type { ItemEntries } from './agenda-store';

/** A paper that an item may name. */
export interface Paper {
  readonly id: string;
  readonly title: string;
}

/** One item of the agenda as it is written: what, who presents, how long, with which papers. */
@Component({
  selector: 'dh-agenda-item-form',
  imports: [
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatOption,
    MatSelect,
    PersonPicker,
    ProblemNotice,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <form *transloco="let t; prefix: 'agenda'" [formGroup]="form" (ngSubmit)="save()">
      <mat-form-field class="title">
        <mat-label>{{ t('form.title') }}</mat-label>
        <input
          #first
          matInput
          formControlName="title"
          maxlength="300"
          required
          autocomplete="off"
        />
        <mat-error>{{ t('form.needed') }}</mat-error>
      </mat-form-field>
      <mat-form-field class="minutes">
        <mat-label>{{ t('form.minutes') }}</mat-label>
        <input matInput type="number" min="1" max="600" required formControlName="plannedMinutes" />
        <mat-error>{{ t('form.minutes-wrong') }}</mat-error>
      </mat-form-field>
      <dh-person-picker single [label]="t('form.presenter')" [(value)]="presenter" />
      <mat-form-field>
        <mat-label>{{ t('form.papers') }}</mat-label>
        <mat-select multiple formControlName="documentIds">
          @for (paper of papers(); track paper.id) {
            <mat-option [value]="paper.id">{{ paper.title }}</mat-option>
          }
          @if (papers().length === 0) {
            <mat-option disabled>{{ t('form.no-papers') }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <dh-problem-notice class="whole" [problem]="problem()" kept retry (again)="save()" />
      <div class="actions whole">
        <button matButton type="button" (click)="left.emit()">{{ t('form.cancel') }}</button>
        <button matButton="tonal" type="submit" [disabled]="saving()">
          {{ item() ? t('form.save') : t('form.add') }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: 1fr 9rem;
      gap: 1rem;
      align-items: start;
      padding: 1rem 0 0.25rem;
    }
    dh-person-picker {
      grid-column: 1 / -1;
    }
    mat-form-field:not(.title, .minutes),
    .whole {
      grid-column: 1 / -1;
    }
    .actions {
      display: flex;
      justify-content: flex-end;
      gap: 0.5rem;
    }
    @media (max-width: 36rem) {
      .title,
      .minutes {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class AgendaItemForm {
  /** The item that is changed; none for a new one. */
  readonly item = input<AgendaItemView>();
  readonly papers = input<readonly Paper[]>([]);
  readonly saving = input(false);
  readonly problem = input<unknown>();
  readonly saved = output<ItemEntries>();
  readonly left = output();

  protected readonly form = new FormGroup({
    title: new FormControl('', { nonNullable: true, validators: Validators.required }),
    plannedMinutes: new FormControl(20, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(600)],
    }),
    documentIds: new FormControl<string[]>([], { nonNullable: true }),
  });
  protected readonly presenter = signal<readonly PersonBrief[]>([]);

  private readonly first = viewChild<ElementRef<HTMLInputElement>>('first');
  private readonly directive = viewChild(FormGroupDirective);
  private readonly start = computed(() => this.item()?.id);

  constructor() {
    effect(() => {
      this.start();
      untracked(() => {
        this.fill(this.item());
      });
    });
    // The field is there once the sentences are.
    effect(() => {
      this.first()?.nativeElement.focus();
    });
  }

  /** Ready for the next item; the hand stays on the keys. */
  clear(): void {
    // Of the directive, so that the empty form is not already complained about.
    this.directive()?.resetForm();
    this.presenter.set([]);
    this.first()?.nativeElement.focus();
  }

  protected save(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.saving()) return;
    const { title, plannedMinutes, documentIds } = this.form.getRawValue();
    const presenterId = this.presenter()[0]?.id ?? null;
    this.saved.emit({
      title,
      plannedMinutes: Math.round(plannedMinutes),
      documentIds,
      presenterId,
    });
  }

  private fill(item: AgendaItemView | undefined): void {
    if (item === undefined) return;
    const { title, plannedMinutes, documentIds, presenterId, presenterName } = item;
    this.form.setValue({ title, plannedMinutes, documentIds: [...documentIds] });
    this.presenter.set(
      presenterId === null
        ? []
        : [{ id: presenterId, name: presenterName ?? '', position: '', unitName: '' }],
    );
  }
}
