import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { AnnotationsRepository } from './annotations.repository.js';
import { AnnotationsService } from './annotations.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { PaperExaminer } from './paper-examiner.js';
import { PaperIntake } from './paper-intake.js';
import { PresentationsService } from './presentations.service.js';

@Module({
  imports: [MeetingsModule],
  controllers: [DocumentsController],
  providers: [
    DocumentsService,
    DocumentsRepository,
    AnnotationsService,
    AnnotationsRepository,
    PresentationsService,
    PaperExaminer,
    PaperIntake,
  ],
  exports: [PaperIntake],
})
export class DocumentsModule {}
