import { provideTranslocoScope } from '@jsverse/transloco';

/** The sentences of this word; its parts bring them along wherever they are shown. */
export const attendanceWords = provideTranslocoScope('attendance');
