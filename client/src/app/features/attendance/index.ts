export { AttendanceStore } from './attendance-store';
export { CheckInButton } from './check-in-button';
export { InvitationCard } from './invitation-card';
export { InvitationsStore } from './invitations-store';
export { QuorumSentence } from './quorum-sentence';
export { RollList } from './roll-list';
