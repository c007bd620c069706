export * from './attendance/invitation.example.js';
export * from './conclusions/meeting-record.example.js';
export * from './documents/annotation.example.js';
export * from './documents/presentation.example.js';
export * from './questions/question.example.js';
export * from './voting/vote.example.js';
export * from './agenda/agenda-item.example.js';
export * from './meetings/meeting.example.js';
