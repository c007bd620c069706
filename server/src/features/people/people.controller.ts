import { Controller } from '@nestjs/common';
import { done, routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { PeopleService } from './people.service.js';
import { SessionService } from './session.service.js';

const {
  readMe,
  signIn,
  enterByKey,
  signOut,
  changePassword,
  savePreferences,
  completeFirstRun,
  searchDirectory,
  listUnits,
  createUnit,
  changeUnit,
  removeUnit,
  listAccounts,
  createAccount,
  changeAccount,
  lockAccount,
  giveOneTimePassword,
  listSignIns,
} = routes.people;

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly session: SessionService,
  ) {}

  @Implement(readMe)
  readMe(call: Call<typeof readMe>) {
    return this.session.readMe(call);
  }

  @Implement(signIn)
  signIn(call: Call<typeof signIn>) {
    return this.session.signIn(call);
  }

  @Implement(enterByKey)
  enterByKey(call: Call<typeof enterByKey>) {
    return this.session.enterByKey(call);
  }

  @Implement(signOut)
  async signOut(call: Call<typeof signOut>) {
    await this.session.signOut(call);
    return done;
  }

  @Implement(changePassword)
  changePassword(call: Call<typeof changePassword>) {
    return this.session.changePassword(call);
  }

  @Implement(savePreferences)
  savePreferences(call: Call<typeof savePreferences>) {
    return this.session.savePreferences(call);
  }

  @Implement(completeFirstRun)
  completeFirstRun(call: Call<typeof completeFirstRun>) {
    return this.session.completeFirstRun(call);
  }

  @Implement(searchDirectory)
  async searchDirectory(call: Call<typeof searchDirectory>) {
    return { people: await this.people.searchDirectory(call) };
  }

  @Implement(listUnits)
  async listUnits() {
    return { units: await this.people.listUnits() };
  }

  @Implement(createUnit)
  createUnit(call: Call<typeof createUnit>) {
    return this.people.createUnit(call);
  }

  @Implement(changeUnit)
  changeUnit(call: Call<typeof changeUnit>) {
    return this.people.changeUnit(call);
  }

  @Implement(removeUnit)
  async removeUnit(call: Call<typeof removeUnit>) {
    await this.people.removeUnit(call);
    return done;
  }

  @Implement(listAccounts)
  listAccounts(call: Call<typeof listAccounts>) {
    return this.people.listAccounts(call);
  }

  @Implement(createAccount)
  createAccount(call: Call<typeof createAccount>) {
    return this.people.createAccount(call);
  }

  @Implement(changeAccount)
  changeAccount(call: Call<typeof changeAccount>) {
    return this.people.changeAccount(call);
  }

  @Implement(lockAccount)
  lockAccount(call: Call<typeof lockAccount>) {
    return this.people.lockAccount(call);
  }

  @Implement(giveOneTimePassword)
  async giveOneTimePassword(call: Call<typeof giveOneTimePassword>) {
    return { password: await this.people.giveOneTimePassword(call) };
  }

  @Implement(listSignIns)
  listSignIns(call: Call<typeof listSignIns>) {
    return this.people.listSignIns(call);
  }
}
