import { Global, Module, type DynamicModule } from '@nestjs/common';
import { BlobStore } from './blobs/blob-store.js';
import { Clock, TravellingClock } from './clock.js';
import { Log } from './log.js';
import { Mongo } from './mongo/mongo.js';
import { Settings } from './settings.js';

/** Effects: clock, log, settings, database, papers. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, mongoUri: string): DynamicModule {
    const providers = [
      TravellingClock,
      { provide: Clock, useExisting: TravellingClock },
      Log,
      BlobStore,
      { provide: Settings, useValue: settings },
      { provide: Mongo, useFactory: () => new Mongo(mongoUri) },
    ];
    return {
      module: PlatformModule,
      providers,
      exports: [Clock, TravellingClock, Log, BlobStore, Settings, Mongo],
    };
  }
}
