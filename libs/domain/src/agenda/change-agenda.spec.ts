import { meetingStatuses } from '../meetings/meeting.js';
import { changeAgenda } from './change-agenda.js';

describe('changeAgenda', () => {
  it('is possible until the meeting is over', () => {
    const open = meetingStatuses.filter((status) => changeAgenda(status).accepted);
    expect(open).toEqual(['draft', 'invited', 'in-session', 'adjourned']);
  });
});
