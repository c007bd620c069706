import { computed, inject, Injectable, signal } from '@angular/core';
import { routes, type AccountView, type RouteInput, type UnitView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { byVietnamese, sortedByGivenName } from '../../ui/vietnamese-order';

const people = routes.people;

type NewAccount = RouteInput<typeof people.createAccount>['body'];
type AccountChange = RouteInput<typeof people.changeAccount>['body'];
type UnitToSave = RouteInput<typeof people.createUnit>['body'];

/** A unit with how deep it hangs in the tree. */
export interface PlacedUnit extends UnitView {
  readonly depth: number;
}

/** Units and accounts as the administrator works on them. */
@Injectable()
export class PeopleStore {
  private readonly api = inject(Api);
  private readonly unitList = signal<readonly UnitView[] | undefined>(undefined);
  private readonly found = signal<readonly AccountView[] | undefined>(undefined);
  private readonly next = signal<string | null>(null);
  private filter: { q?: string; unitId?: string } = {};
  private asked = 0;

  /** The tree in reading order. */
  readonly units = computed(() => {
    const units = this.unitList();
    return units === undefined ? undefined : inTreeOrder(units);
  });
  readonly accounts = computed(() => {
    const found = this.found();
    return found === undefined ? undefined : sortedByGivenName(found, ({ name }) => name);
  });
  readonly more = computed(() => this.next() !== null);

  async loadUnits(): Promise<void> {
    const { units } = await this.api.call(people.listUnits);
    this.unitList.set(units);
  }

  /** Looks for accounts; an older answer that comes late is dropped. */
  async search(filter: { q?: string; unitId?: string }): Promise<void> {
    this.filter = filter;
    this.asked += 1;
    const mine = this.asked;
    const { accounts, next } = await this.api.call(people.listAccounts, { query: filter });
    if (mine !== this.asked) return;
    this.found.set(accounts);
    this.next.set(next);
  }

  async searchOn(): Promise<void> {
    const after = this.next();
    if (after === null) return;
    const query = { ...this.filter, after };
    const { accounts, next } = await this.api.call(people.listAccounts, { query });
    this.found.update((before = []) => [...before, ...accounts]);
    this.next.set(next);
  }

  /** Adds a person and returns the one-time password, which is never shown again. */
  async addAccount(body: NewAccount): Promise<{ account: AccountView; password: string }> {
    const created = await this.api.call(people.createAccount, { body });
    this.found.update((before = []) => [...before, created.account]);
    await this.loadUnits();
    return created;
  }

  async changeAccount(accountId: string, body: AccountChange): Promise<void> {
    this.replace(await this.api.call(people.changeAccount, { params: { accountId }, body }));
    await this.loadUnits();
  }

  async lock(accountId: string, locked: boolean): Promise<void> {
    this.replace(
      await this.api.call(people.lockAccount, { params: { accountId }, body: { locked } }),
    );
  }

  async giveOneTimePassword(accountId: string): Promise<string> {
    const { password } = await this.api.call(people.giveOneTimePassword, { params: { accountId } });
    this.found.update((accounts) =>
      accounts?.map((one) => (one.id === accountId ? { ...one, mustChangePassword: true } : one)),
    );
    return password;
  }

  async saveUnit(unitId: string | undefined, body: UnitToSave): Promise<void> {
    if (unitId === undefined) await this.api.call(people.createUnit, { body });
    else await this.api.call(people.changeUnit, { params: { unitId }, body });
    await this.loadUnits();
  }

  async removeUnit(unitId: string): Promise<void> {
    await this.api.call(people.removeUnit, { params: { unitId } });
    await this.loadUnits();
  }

  private replace(changed: AccountView): void {
    this.found.update((accounts) =>
      accounts?.map((one) => (one.id === changed.id ? changed : one)),
    );
  }
}

/** Parents before their units, siblings by their order, then by name. */
export function inTreeOrder(units: readonly UnitView[]): readonly PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  const walk = (parentId: string | null, depth: number): void => {
    const siblings = units
      .filter((unit) => unit.parentId === parentId)
      .sort((one, other) => one.order - other.order || byVietnamese(one.name, other.name));
    for (const unit of siblings) {
      placed.push({ ...unit, depth });
      walk(unit.id, depth + 1);
    }
  };
  walk(null, 0);
  return placed;
}
