import { event } from '../event.js';
import { AttendanceRow, QuorumView } from './attendance.schemas.js';

export const attendanceEvents = {
  /** Somebody answered or was checked in; key: account id; null when no longer invited. */
  'attendance.changed': event({ audience: ['members'], payload: AttendanceRow }),
  /** The count of those present against the quorum; key: `quorum`. */
  'quorum.changed': event({ audience: ['members', 'screen'], payload: QuorumView }),
} as const;
