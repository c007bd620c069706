import { Component, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { removeUnit } from 'dienhong/domain';
import { Permitted } from '../../session/permitted';
import { Confirm } from '../../ui/confirm';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { PeopleStore, type PlacedUnit } from './people-store';
import { UnitDialog, type UnitDialogData } from './unit-dialog';

/** The tree of units. */
@Component({
  selector: 'dh-units-page',
  imports: [
    MatButton,
    MatIcon,
    MatIconButton,
    Permitted,
    ProblemNotice,
    Skeleton,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <div class="tools">
        <button matButton="filled" (click)="open()">
          <mat-icon>add</mat-icon>{{ t('units.add') }}
        </button>
      </div>
      <dh-problem-notice [problem]="problem()" retry (again)="load()" />
      @if (store.units(); as units) {
        <ul class="plain sheet">
          @for (unit of units; track unit.id) {
            <li [style.padding-left.rem]="1.25 + unit.depth * 1.5">
              <span class="name">
                <strong>{{ unit.name }}</strong>
                <span class="quiet">{{ t('units.people', { count: unit.people }) }}</span>
              </span>
              <button
                matIconButton
                [attr.aria-label]="t('units.add-below', { name: unit.name })"
                (click)="open(undefined, unit.id)"
              >
                <mat-icon>add</mat-icon>
              </button>
              <button
                matIconButton
                [attr.aria-label]="t('units.change', { name: unit.name })"
                (click)="open(unit)"
              >
                <mat-icon>edit</mat-icon>
              </button>
              <button
                matIconButton
                [dhPermitted]="removable(unit)"
                [attr.aria-label]="t('units.remove', { name: unit.name })"
                (click)="remove(unit)"
              >
                <mat-icon>delete</mat-icon>
              </button>
            </li>
          }
        </ul>
      } @else if (!problem()) {
        <dh-skeleton [lines]="6" />
      }
    </ng-container>
  `,
  styles: `
    .tools {
      display: flex;
      justify-content: flex-end;
      margin-bottom: 1rem;
    }
    ul.sheet {
      padding: 0;
    }
    li {
      display: flex;
      align-items: center;
      padding-right: 0.5rem;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    li:last-child {
      border-bottom: 0;
    }
    .name {
      flex: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      padding: 0.5rem 0;
      min-width: 0;
    }
    strong {
      font-weight: 500;
    }
  `,
})
export class UnitsPage {
  protected readonly store = inject(PeopleStore);
  protected readonly problem = signal<unknown>(undefined);

  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly transloco = inject(TranslocoService);

  constructor() {
    this.load();
  }

  protected load(): void {
    void this.attempt(() => this.store.loadUnits());
  }

  protected open(unit?: PlacedUnit, parentId?: string): void {
    this.dialog.open<UnitDialog, UnitDialogData>(UnitDialog, {
      data: {
        store: this.store,
        ...(unit === undefined ? {} : { unit }),
        parentId: unit?.parentId ?? parentId ?? null,
      },
      width: '30rem',
    });
  }

  protected removable({ id, people }: PlacedUnit): ReturnType<typeof removeUnit> {
    return removeUnit(this.store.units() ?? [], id, people);
  }

  protected async remove({ id, name }: PlacedUnit): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.transloco.translate('people.units.remove-title', { name }),
      yes: this.transloco.translate('people.units.remove-yes'),
    });
    if (sure) await this.attempt(() => this.store.removeUnit(id));
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
