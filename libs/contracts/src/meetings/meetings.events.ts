import { event } from '../event.js';
import { MeetingView, PublicMeeting } from './meetings.schemas.js';

export const meetingsEvents = {
  /** Registration or state of the meeting changed; key: meeting id. */
  'meeting.changed': event({ audience: ['members'], payload: MeetingView }),
  /** The same for those who may know less. */
  'meeting.announced': event({ audience: ['public', 'screen'], payload: PublicMeeting }),
} as const;
