// The door of the word: what the chair's panel, the wall and the start page may use of it.
export { JoinCode } from './join-code';
export { ModerationStore } from './moderation-store';
export { questionOnWall } from './on-wall';
export { QuestionPicker } from './question-picker';
export { WallQuestion } from './wall-question';
