export { BallotBox } from './ballot-box';
export { VoteAnnouncer } from './vote-announcer';
export { VoteControl } from './vote-control';
export { VoteList } from './vote-list';
export { VoteNow } from './vote-now';
export { VoteResult } from './vote-result';
export { VotingStore } from './voting-store';
