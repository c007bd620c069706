import { Controller, Get, Header } from '@nestjs/common';
import { openapi } from 'dienhong/contracts';
import { version } from './version.js';

/** The description of the API, for other systems. */
@Controller('/api/openapi.json')
export class OpenapiController {
  private readonly description = JSON.stringify(openapi(version));

  @Get()
  @Header('content-type', 'application/json')
  read(): string {
    return this.description;
  }
}
