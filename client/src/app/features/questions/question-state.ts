import type { OwnQuestion, PublicQuestion } from 'dienhong/contracts';

/** How a question's state looks: the word's key below `questions.state.`, and its tone. */
export interface ShownState {
  readonly word: string;
  readonly tone: 'calm' | 'now' | 'good' | 'stop';
}

/** The state as people read it; being on the wall counts for more than being published. */
export function stateOf(question: PublicQuestion | OwnQuestion): ShownState {
  if (question.onWall) return { word: 'on-wall', tone: 'now' };
  switch (question.status) {
    case 'received':
      return { word: 'received', tone: 'calm' };
    case 'refused':
      return { word: 'refused', tone: 'stop' };
    case 'published':
      return { word: 'published', tone: 'calm' };
    case 'assigned':
      return { word: 'assigned', tone: 'now' };
    case 'answered':
      return { word: 'answered', tone: 'good' };
  }
}
