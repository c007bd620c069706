import { addressOf, routes } from 'dienhong/contracts';
import type { BenchHall } from '../bench-hall.js';
import { atLeast, median, type Finding } from '../figures.js';
import { HttpLoad, type HttpAsk } from '../http-load.js';

const users = 90;

/** B21: a delegate's ordinary round by HTTP, against a bare Fastify that returns the same bytes. */
export async function ordinaryRound(hall: BenchHall): Promise<Finding[]> {
  const meetingId = hall.ordinaryId;
  const params = { meetingId };
  const { documents } = await hall.secretary.call(routes.documents.list, { params });
  const documentId = documents[0]?.id ?? '';
  const paths = [
    addressOf(routes.people.readMe, {}),
    addressOf(routes.meetings.list, { query: { order: 'earliest' } }),
    addressOf(routes.attendance.listOwnInvitations, {}),
    addressOf(routes.meetings.read, { params }),
    addressOf(routes.agenda.list, { params }),
    addressOf(routes.documents.list, { params }),
    addressOf(routes.documents.listAnnotations, { params: { meetingId, documentId } }),
  ];
  const asks: HttpAsk[] = hall.members
    .slice(0, users)
    .flatMap(({ token }) =>
      paths.map((path) => ({ method: 'GET' as const, path, cookie: `dh_session=${token}` })),
    );
  const load = new HttpLoad(users);
  const bodies = await Promise.all(
    asks.slice(0, paths.length).map((ask) => load.send(hall.subject.port, ask)),
  );
  await hall.bare.serve(paths.map((path, index) => [path, bodies[index] ?? '']));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let block = 0; block < 5; block += 1) {
    const seconds = await load.run(hall.subject.port, asks, asks.length * 2);
    const bareSeconds = await load.run(hall.bare.apiPort, asks, asks.length * 2);
    if (block === 0) continue;
    ours.push((asks.length * 2) / seconds);
    theirs.push((asks.length * 2) / bareSeconds);
  }
  load.close();
  const value = median(ours) / median(theirs);
  return [
    atLeast('B21', 'requests/s of a delegate’s round, against a bare Fastify', value, 0.15, {
      oursPerSecond: median(ours),
      barePerSecond: median(theirs),
      bytesPerRound: bodies.reduce((sum, body) => sum + body.length, 0),
    }),
  ];
}
