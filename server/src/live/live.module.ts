import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Gateway } from './gateway.js';
import { Listeners } from './listeners.js';
import { LiveHandlers } from './live-handlers.js';
import { Publisher } from './publisher.js';

/** The live core: who listens, what they are told, and commands over the socket. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Gateway, Listeners, LiveHandlers, Publisher],
  exports: [Publisher],
})
export class LiveModule {}
