import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { Mongo } from './mongo/mongo.js';

/** For whoever watches the server: does the process answer, and can it store. */
@Controller('/api/health')
export class HealthController {
  constructor(private readonly mongo: Mongo) {}

  @Get('live')
  @HttpCode(200)
  live() {
    return { live: true };
  }

  @Get('ready')
  @HttpCode(200)
  async ready() {
    if (!(await this.mongo.writable())) throw new ServiceUnavailableException();
    return { ready: true };
  }
}
