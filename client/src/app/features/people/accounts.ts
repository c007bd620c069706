import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import type { AccountView } from 'dienhong/contracts';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../ui/confirm';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AccountDialog, type AccountDialogData, type GivenPassword } from './account-dialog';
import { AccountRow } from './account-row';
import { OneTimePasswordDialog } from './one-time-password-dialog';
import { PeopleStore } from './people-store';

/** Every account of the office: find, add, change, lock, give a new one-time password. */
@Component({
  selector: 'dh-accounts-page',
  imports: [
    AccountRow,
    EmptyState,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    MatOption,
    MatSelect,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <div class="tools">
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>{{ t('accounts.find') }}</mat-label>
          <input matInput type="search" #word (input)="find(word.value)" />
          <mat-icon matPrefix aria-hidden="true">search</mat-icon>
        </mat-form-field>
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>{{ t('accounts.unit') }}</mat-label>
          <mat-select [value]="unitId()" (selectionChange)="within($event.value)">
            <mat-option [value]="undefined">{{ t('accounts.every-unit') }}</mat-option>
            @for (unit of store.units() ?? []; track unit.id) {
              <mat-option [value]="unit.id">
                <span [style.padding-left.rem]="unit.depth">{{ unit.name }}</span>
              </mat-option>
            }
          </mat-select>
        </mat-form-field>
        <button matButton="filled" (click)="open()">
          <mat-icon>person_add</mat-icon>{{ t('accounts.add') }}
        </button>
      </div>
      <dh-problem-notice [problem]="problem()" retry (again)="reload()" />
      @if (store.accounts(); as accounts) {
        <ul class="plain sheet">
          @for (account of accounts; track account.id) {
            <li
              dhAccountRow
              [account]="account"
              (changing)="open(account)"
              (locking)="lock(account)"
              (resetting)="reset(account)"
            ></li>
          } @empty {
            <li>
              <dh-empty-state
                icon="person_search"
                [title]="t('accounts.none')"
                [text]="t('accounts.none-text')"
              />
            </li>
          }
        </ul>
        @if (store.more()) {
          <button matButton class="more" (click)="more()">{{ t('accounts.more') }}</button>
        }
      } @else if (!problem()) {
        <dh-skeleton [lines]="8" />
      }
    </ng-container>
  `,
  styles: `
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
      margin-bottom: 1rem;
    }
    mat-form-field {
      flex: 1 1 14rem;
    }
    ul.sheet {
      padding: 0;
    }
    .more {
      display: block;
      margin: 1rem auto;
    }
  `,
})
export class AccountsPage {
  protected readonly store = inject(PeopleStore);
  protected readonly unitId = signal<string | undefined>(undefined);
  protected readonly problem = signal<unknown>(undefined);

  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);
  private readonly word = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly filter = computed(() => {
    const unitId = this.unitId();
    const q = this.word().trim();
    return { ...(q === '' ? {} : { q }), ...(unitId === undefined ? {} : { unitId }) };
  });

  constructor() {
    this.reload();
  }

  protected reload(): void {
    void this.attempt(() =>
      Promise.all([this.store.loadUnits(), this.store.search(this.filter())]),
    );
  }

  protected more(): void {
    void this.attempt(() => this.store.searchOn());
  }

  protected find(word: string): void {
    this.word.set(word);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.attempt(() => this.store.search(this.filter())), 250);
  }

  protected within(unitId: string | undefined): void {
    this.unitId.set(unitId);
    void this.attempt(() => this.store.search(this.filter()));
  }

  protected async open(account?: AccountView): Promise<void> {
    const opened = this.dialog.open<AccountDialog, AccountDialogData, GivenPassword>(
      AccountDialog,
      {
        data: { store: this.store, ...(account === undefined ? {} : { account }) },
        width: '34rem',
      },
    );
    const given = await firstValueFrom(opened.afterClosed());
    if (given !== undefined) this.show(given);
  }

  protected async lock(account: AccountView): Promise<void> {
    const { name } = account;
    const sure =
      account.locked ||
      (await this.confirm.ask({
        title: this.transloco.translate('people.accounts.lock-title', { name }),
        text: this.transloco.translate('people.accounts.lock-text'),
        yes: this.transloco.translate('people.accounts.lock'),
      }));
    if (sure) await this.attempt(() => this.store.lock(account.id, !account.locked));
  }

  protected async reset({ id, account, name }: AccountView): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.transloco.translate('people.accounts.reset-title', { name }),
      text: this.transloco.translate('people.accounts.reset-text'),
      yes: this.transloco.translate('people.accounts.reset-yes'),
    });
    if (!sure) return;
    await this.attempt(async () => {
      this.show({ name, account, password: await this.store.giveOneTimePassword(id) });
    });
  }

  private show(given: GivenPassword): void {
    this.dialog.open(OneTimePasswordDialog, { data: given, disableClose: true, width: '30rem' });
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
