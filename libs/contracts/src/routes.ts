import { agendaRoutes } from './agenda/agenda.routes.js';
import { attendanceRoutes } from './attendance/attendance.routes.js';
import { conclusionsRoutes } from './conclusions/conclusions.routes.js';
import { documentsRoutes } from './documents/documents.routes.js';
import { meetingsRoutes } from './meetings/meetings.routes.js';
import { noticesRoutes } from './notices/notices.routes.js';
import { peopleRoutes } from './people/people.routes.js';
import { questionsRoutes } from './questions/questions.routes.js';
import type { RouteShape } from './route.js';
import { votingRoutes } from './voting/voting.routes.js';

/** Every route of the product, by word. */
export const routes = {
  people: peopleRoutes,
  meetings: meetingsRoutes,
  agenda: agendaRoutes,
  documents: documentsRoutes,
  attendance: attendanceRoutes,
  voting: votingRoutes,
  questions: questionsRoutes,
  conclusions: conclusionsRoutes,
  notices: noticesRoutes,
} as const;

/** The same flat: `voting.castBallot` → route. */
export const routesByName: ReadonlyMap<string, RouteShape> = new Map(
  Object.entries(routes).flatMap(([word, ofWord]) =>
    Object.entries<RouteShape>(ofWord).map(([name, one]) => [`${word}.${name}`, one] as const),
  ),
);

const names = new Map([...routesByName].map(([name, shape]) => [shape, name]));

/** The route's name on the wire and in the log. */
export function routeName(shape: RouteShape): string {
  const name = names.get(shape);
  if (name === undefined) throw new Error(`A route is missing from routes.ts: ${shape.path}`);
  return name;
}
