import { Global, Module } from '@nestjs/common';
import { Journal } from './journal.js';

/** The official record. The notices feature provides `Obligations`. */
@Global()
@Module({ providers: [Journal], exports: [Journal] })
export class JournalModule {}
