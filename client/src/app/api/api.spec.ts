import { TestBed } from '@angular/core/testing';
import { routes, type Acknowledgement, type Command } from 'dienhong/contracts';
import { Api, LIVE_CARRIER } from './api';
import { ProblemError, tell, UnreachableError } from './problem-error';

const problem = {
  type: 'about:blank',
  title: 'No',
  status: 409,
  code: 'vote.not-open',
  requestId: 'r',
} as const;
const ballot = {
  params: { meetingId: 'm', voteId: 'v' },
  body: { choiceId: 'yes', ballotId: 'b' },
};

const stored = { voteId: 'v', choiceId: 'yes', castAt: '2026-11-27T01:00:00.000Z', revision: 1 };

const answered = (body: unknown, status = 200): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

describe('Api', () => {
  let asked: Command[];
  let acknowledgement: Acknowledgement | undefined;
  let http: jasmine.Spy<typeof fetch>;
  let api: Api;

  beforeEach(() => {
    asked = [];
    acknowledgement = undefined;
    http = spyOn(window, 'fetch');
    const ask = (command: Command): Promise<Acknowledgement | undefined> => {
      asked.push(command);
      return Promise.resolve(acknowledgement);
    };
    TestBed.configureTestingModule({
      providers: [{ provide: LIVE_CARRIER, useValue: { ask } }],
    });
    api = TestBed.inject(Api);
  });

  it('calls a plain route over HTTP only', async () => {
    http.and.returnValue(answered({ units: [] }));
    expect(await api.call(routes.people.listUnits)).toEqual({ units: [] });
    expect(asked).toEqual([]);
    expect(http.calls.mostRecent().args[0]).toBe('/api/people/units');
  });

  it('calls a live route over the socket and believes its acknowledgement', async () => {
    acknowledgement = { ok: true, reply: stored };
    expect(await api.call(routes.voting.castBallot, ballot)).toEqual(stored);
    expect(asked[0]?.name).toBe('voting.castBallot');
    expect(http).not.toHaveBeenCalled();
  });

  it('sends the very same body over HTTP when nothing was acknowledged', async () => {
    http.and.returnValue(answered(stored));
    await api.call(routes.voting.castBallot, ballot);
    expect(http.calls.mostRecent().args[1]?.body).toBe(JSON.stringify(ballot.body));
    expect(asked[0]?.body).toEqual(ballot.body);
  });

  it('does not ask twice when the socket said no', async () => {
    acknowledgement = { ok: false, problem };
    await expectAsync(api.call(routes.voting.castBallot, ballot)).toBeRejectedWithError(
      ProblemError,
    );
    expect(http).not.toHaveBeenCalled();
  });

  it('tells a refusal by its code', async () => {
    http.and.returnValue(answered(problem, 409));
    const error: unknown = await api
      .call(routes.people.listUnits)
      .catch((thrown: unknown) => thrown);
    expect(tell(error)).toEqual({ key: 'refusal.vote.not-open', detail: {}, again: false });
  });

  it('tells that nobody answered', async () => {
    http.and.rejectWith(new TypeError('Failed to fetch'));
    await expectAsync(api.call(routes.people.listUnits)).toBeRejectedWithError(UnreachableError);
    http.and.returnValue(Promise.resolve(new Response('<html>Bad gateway', { status: 502 })));
    await expectAsync(api.call(routes.people.listUnits)).toBeRejectedWithError(UnreachableError);
  });
});
