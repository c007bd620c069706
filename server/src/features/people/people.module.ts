import { Global, Module } from '@nestjs/common';
import { AccountsPort } from '../../access/accounts-port.js';
import { FirstRun } from './first-run.js';
import { Passwords } from './passwords.js';
import { PeopleController } from './people.controller.js';
import { PeopleDirectory } from './people-directory.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

/** Global because access asks it for hats. */
@Global()
@Module({
  controllers: [PeopleController],
  providers: [
    FirstRun,
    Passwords,
    PeopleDirectory,
    PeopleRepository,
    PeopleService,
    SessionService,
    SignInService,
    { provide: AccountsPort, useExisting: PeopleDirectory },
  ],
  exports: [AccountsPort, FirstRun, Passwords, PeopleDirectory, PeopleRepository],
})
export class PeopleModule {}
