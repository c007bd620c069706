import { Global, Module } from '@nestjs/common';
import { Obligations } from '../../journal/obligations.js';
import { PeopleModule } from '../people/index.js';
import { MailCourier } from './mail-courier.js';
import { MailsRepository } from './mails.repository.js';
import { NoticesController } from './notices.controller.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';

/** What people must be told. Global, because the journal commits obligations with every official act. */
@Global()
@Module({
  imports: [PeopleModule],
  controllers: [NoticesController],
  providers: [
    NoticesRepository,
    MailsRepository,
    MailCourier,
    NoticesService,
    { provide: Obligations, useExisting: NoticesService },
  ],
  exports: [Obligations],
})
export class NoticesModule {}
