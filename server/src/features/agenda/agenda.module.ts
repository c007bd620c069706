import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { PeopleModule } from '../people/index.js';
import { AgendaConduct } from './agenda-conduct.service.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaRepository } from './agenda.repository.js';
import { AgendaService } from './agenda.service.js';
import { AgendaTelling } from './agenda-telling.js';

@Module({
  imports: [MeetingsModule, PeopleModule],
  controllers: [AgendaController],
  providers: [AgendaConduct, AgendaRepository, AgendaService, AgendaTelling],
})
export class AgendaModule {}
