export { MeetingAgenda } from './meeting-agenda.js';
export { MeetingChanges, type AfterCommit, type StepGuard } from './meeting-changes.js';
export { MeetingClosing } from './meeting-closing.js';
export { MeetingDirectory } from './meeting-directory.js';
export { MeetingPapers } from './meeting-papers.js';
export { MeetingsModule } from './meetings.module.js';
