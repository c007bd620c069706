import { Injectable } from '@nestjs/common';
import { MeetingChanges, type StepGuard } from './meeting-changes.js';

/** What speaks against closing a meeting. Voting registers its open vote here. */
@Injectable()
export class MeetingClosing {
  constructor(private readonly changes: MeetingChanges) {}

  guard(check: StepGuard): void {
    this.changes.guard('close', check);
  }
}
