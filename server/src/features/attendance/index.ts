export { AttendanceDirectory } from './attendance-directory.js';
export { AttendanceModule } from './attendance.module.js';
