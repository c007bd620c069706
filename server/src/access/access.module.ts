import { Global, Module } from '@nestjs/common';
import { Admission } from './admission.js';
import { Cookies } from './cookies.js';
import { PolicyGuard } from './policy.guard.js';
import { Scenes } from './scenes.js';
import { SessionStore } from './session-store.js';
import { WhoAsks } from './who-asks.js';

const parts = [Admission, Cookies, PolicyGuard, Scenes, SessionStore, WhoAsks];

/** Who is asking, and whether they may. The people feature provides `AccountsPort`. */
@Global()
@Module({ providers: parts, exports: parts })
export class AccessModule {}
