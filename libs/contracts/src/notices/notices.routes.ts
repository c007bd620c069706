import * as z from 'zod';
import { Id } from '../fields.js';
import { Done, route } from '../route.js';
import { NoticeView } from './notices.schemas.js';

export const noticesRoutes = {
  list: route({
    method: 'GET',
    path: '/notices',
    summary: 'My notices, newest first, 50 a page',
    query: z.strictObject({ before: Id.optional() }),
    reply: z.strictObject({ notices: z.array(NoticeView), next: Id.nullable() }),
    action: 'notice.read',
    refusals: [],
  }),
  markRead: route({
    method: 'POST',
    path: '/notices/:noticeId/read',
    summary: 'I have seen this notice',
    params: z.strictObject({ noticeId: Id }),
    reply: NoticeView,
    action: 'notice.read',
    refusals: ['notice.unknown'],
  }),
  markAllRead: route({
    method: 'POST',
    path: '/notices/read',
    summary: 'I have seen all my notices',
    reply: Done,
    action: 'notice.read',
    refusals: [],
  }),
} as const;
