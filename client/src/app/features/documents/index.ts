// The door of the word: what the pages of a meeting, the room and the chair's panel may use of it.
export { PaperLink } from './paper-link';
export { PapersList } from './papers-list';
export { PapersStore } from './papers-store';
export { PresentationNotice } from './presentation-notice';
export { PresentationStore } from './presentation-store';
