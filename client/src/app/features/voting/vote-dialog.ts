import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import {
  FormArray,
  FormControl,
  FormGroup,
  ReactiveFormsModule,
  type ValidatorFn,
} from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import type { VoteView } from 'dienhong/contracts';
import { majorityRuleIds, majorityRules } from 'dienhong/domain';
import { newId } from '../../api/new-id';
import { language } from '../../language/language';
import { ProblemNotice } from '../../ui/problem-notice';
import type { VotingStore } from './voting-store';
import { votingWords } from './voting-words';

/** An agenda item that a vote may belong to. */
export interface ItemBrief {
  readonly id: string;
  readonly title: string;
}

export interface VoteDialogData {
  readonly store: VotingStore;
  readonly items: readonly ItemBrief[];
  /** Labels in the person's language: for, against, other. */
  readonly defaults: readonly string[];
  /** The draft to change; without it a new one is prepared. */
  readonly vote?: VoteView;
}

const most = { text: 1_000, label: 80, choices: 6 } as const;
const fewestChoices = 2;

/** Something other than blanks. */
const filled: ValidatorFn = ({ value }) =>
  String(value).trim() === '' ? { required: true } : null;

/** Prepares a vote or changes one that was not opened. */
@Component({
  selector: 'dh-vote-dialog',
  providers: [votingWords],
  imports: [
    ...[MatButton, MatDialogModule, MatFormFieldModule, MatIcon, MatIconButton, MatInput],
    ...[MatOption, MatSelect, ProblemNotice, ReactiveFormsModule, TranslocoDirective],
  ],
  templateUrl: './vote-dialog.html',
  styleUrl: './vote-dialog.scss',
})
export class VoteDialog {
  protected readonly data = inject<VoteDialogData>(MAT_DIALOG_DATA);
  private readonly opened = inject(MatDialogRef);
  private readonly language = language();
  /** Made once, so that pressing twice prepares one vote. */
  private readonly id = newId();

  protected readonly most = most;
  protected readonly fewestChoices = fewestChoices;
  protected readonly rules = majorityRuleIds;
  protected readonly working = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly form = new FormGroup({
    text: new FormControl(this.data.vote?.text ?? '', {
      nonNullable: true,
      validators: [filled],
    }),
    agendaItemId: new FormControl(this.data.vote?.agendaItemId ?? null),
    rule: new FormControl(this.data.vote?.rule ?? 'over-half-of-members', { nonNullable: true }),
    choices: new FormArray(
      (this.data.vote?.choices.map(({ label }) => label) ?? this.data.defaults).map(choiceField),
    ),
  });

  private readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly basis = computed(
    () => majorityRules[this.value().rule ?? 'over-half-of-members'].legalBasis[this.language()],
  );
  /** Two equal labels would make a ballot ambiguous. */
  protected readonly twins = computed(() => {
    const labels = (this.value().choices ?? [])
      .map((label) => label.trim().toLocaleLowerCase('vi'))
      .filter((label) => label !== '');
    return new Set(labels).size < labels.length;
  });

  protected get choices(): FormArray<FormControl<string>> {
    return this.form.controls.choices;
  }

  protected addChoice(): void {
    this.choices.push(choiceField(''));
  }

  protected async save(): Promise<void> {
    if (this.form.invalid || this.twins() || this.working()) {
      this.form.markAllAsTouched();
      return;
    }
    this.working.set(true);
    this.problem.set(undefined);
    const wording = this.form.getRawValue();
    try {
      const { store, vote } = this.data;
      if (vote === undefined) await store.prepare(wording, this.id);
      else await store.change(vote.id, wording);
      this.opened.close();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.working.set(false);
    }
  }
}

function choiceField(label: string): FormControl<string> {
  return new FormControl(label, {
    nonNullable: true,
    validators: [filled],
  });
}
