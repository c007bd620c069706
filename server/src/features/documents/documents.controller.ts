import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { AnnotationsService } from './annotations.service.js';
import { DocumentsService } from './documents.service.js';
import { PresentationsService } from './presentations.service.js';

const { list, upload, read, readFile, rename, remove, listAnnotations, applyAnnotation } =
  routes.documents;
const { present, stopPresenting } = routes.documents;

@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly annotations: AnnotationsService,
    private readonly presentations: PresentationsService,
  ) {}

  @Implement(list)
  list(call: Call<typeof list>) {
    return this.documents.list(call);
  }

  @Implement(upload)
  upload(call: Call<typeof upload>) {
    return this.documents.upload(call);
  }

  @Implement(read)
  read(call: Call<typeof read>) {
    return this.documents.read(call);
  }

  @Implement(readFile)
  readFile(call: Call<typeof readFile>) {
    return this.documents.sendFile(call);
  }

  @Implement(rename)
  rename(call: Call<typeof rename>) {
    return this.documents.rename(call);
  }

  @Implement(remove)
  remove(call: Call<typeof remove>) {
    return this.documents.remove(call);
  }

  @Implement(listAnnotations)
  listAnnotations(call: Call<typeof listAnnotations>) {
    return this.annotations.list(call);
  }

  @Implement(applyAnnotation)
  applyAnnotation(call: Call<typeof applyAnnotation>) {
    return this.annotations.apply(call);
  }

  @Implement(present)
  present(call: Call<typeof present>) {
    return this.presentations.present(call);
  }

  @Implement(stopPresenting)
  stopPresenting(call: Call<typeof stopPresenting>) {
    return this.presentations.stop(call);
  }
}
