import { FormControl, Validators, type ValidatorFn } from '@angular/forms';

/** A required line of text. */
export const needed = (): FormControl<string> =>
  new FormControl('', { nonNullable: true, validators: Validators.required });

/** What an account name may be, as the contract has it. */
export const accountName = (): FormControl<string> =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/^[a-z0-9][a-z0-9.-]{1,39}$/)],
  });

/** The same password as in the other field. */
export const sameAs =
  (other: FormControl<string>): ValidatorFn =>
  ({ value }) =>
    value === other.value ? null : { differs: true };
