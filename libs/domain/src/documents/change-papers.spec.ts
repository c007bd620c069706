import { meetingStatuses } from '../meetings/meeting.js';
import { changePapers } from './change-papers.js';

describe('changePapers', () => {
  const when = (act: 'upload' | 'rename' | 'remove') =>
    meetingStatuses.filter((status) => changePapers(act, status).accepted);

  it('takes papers until the meeting is over', () => {
    expect(when('upload')).toEqual(['draft', 'invited', 'in-session', 'adjourned']);
    expect(when('rename')).toEqual(when('upload'));
  });

  it('lets a paper be withdrawn only before the meeting was opened', () => {
    expect(when('remove')).toEqual(['draft', 'invited']);
  });
});
