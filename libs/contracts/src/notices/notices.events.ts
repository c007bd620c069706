import { event } from '../event.js';
import { NoticeView } from './notices.schemas.js';

export const noticesEvents = {
  /** A notice that is not yet read; key: notice id; null once read. */
  'notice.sent': event({ audience: ['person'], payload: NoticeView }),
} as const;
