import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { httpAdapter, prepareHttp } from './http.js';
import { Settings } from './platform/settings.js';

@Controller()
class Anything {
  @Get('/api/meetings/:meetingId')
  read(): string {
    return 'read';
  }
}

@Module({ controllers: [Anything] })
class Some {}

describe('http', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const settings = new Settings({});
    app = await NestFactory.create<NestFastifyApplication>(Some, httpAdapter(settings), {
      logger: false,
    });
    await prepareHttp(app, settings, '/nowhere');
    await app.init();
  });
  afterAll(() => app.close());

  for (const path of ['/api/meetings/%zz', '/api/%C0%AF', `/api/meetings/${'a'.repeat(300)}`]) {
    it(`answers ${path.slice(0, 24)} as a problem that repeats nothing`, async () => {
      const { statusCode, headers, body } = await app.inject({ url: path });
      expect(statusCode).toBe(400);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(headers['content-security-policy']).toBeDefined();
      expect(JSON.parse(body)).toEqual(
        jasmine.objectContaining({
          code: 'request.invalid',
          requestId: String(headers['x-request-id']),
        }),
      );
      expect(body).not.toContain('aaaa');
    });
  }
});
