import * as z from 'zod';
import { Id } from '../fields.js';
import { Done, route } from '../route.js';
import {
  CastBallot,
  ChangeVote,
  OwnBallot,
  PrepareVote,
  VoteView,
  VoteWatch,
} from './voting.schemas.js';

const meetingId = z.strictObject({ meetingId: Id });
const vote = z.strictObject({ meetingId: Id, voteId: Id });

export const votingRoutes = {
  list: route({
    method: 'GET',
    path: '/meetings/:meetingId/votes',
    summary: 'The votes of the meeting, with my own ballots',
    params: meetingId,
    reply: z.strictObject({ votes: z.array(VoteView), ballots: z.array(OwnBallot) }),
    action: 'vote.read',
    refusals: [],
  }),
  prepare: route({
    method: 'POST',
    path: '/meetings/:meetingId/votes',
    summary: 'Prepare a named vote: its text, choices and majority rule',
    params: meetingId,
    body: PrepareVote,
    reply: VoteView,
    action: 'vote.prepare',
    refusals: ['meeting.wrong-state', 'agenda-item.unknown'],
  }),
  change: route({
    method: 'PUT',
    path: '/meetings/:meetingId/votes/:voteId',
    summary: 'Change a vote that was not opened',
    params: vote,
    body: ChangeVote,
    reply: VoteView,
    action: 'vote.prepare',
    refusals: ['vote.unknown', 'vote.not-draft', 'agenda-item.unknown'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/meetings/:meetingId/votes/:voteId',
    summary: 'Remove a vote that was not opened',
    params: vote,
    reply: Done,
    action: 'vote.prepare',
    refusals: ['vote.unknown', 'vote.not-draft'],
  }),
  open: route({
    method: 'POST',
    path: '/meetings/:meetingId/votes/:voteId/open',
    summary: 'Open the vote; who is entitled is fixed now',
    params: vote,
    reply: VoteView,
    action: 'vote.conduct',
    refusals: [
      'vote.unknown',
      'vote.not-draft',
      'vote.another-open',
      'vote.meeting-not-in-session',
      'vote.no-quorum',
    ],
  }),
  castBallot: route({
    method: 'POST',
    path: '/meetings/:meetingId/votes/:voteId/ballots',
    live: true,
    summary: 'Cast or change my ballot; acknowledged only once it is stored for good',
    params: vote,
    body: CastBallot,
    reply: OwnBallot,
    action: 'ballot.cast',
    refusals: ['vote.unknown', 'vote.not-open', 'vote.unknown-choice', 'vote.not-entitled'],
  }),
  close: route({
    method: 'POST',
    path: '/meetings/:meetingId/votes/:voteId/close',
    summary: 'Close the vote and recount it from the stored ballots; publish at once if asked',
    params: vote,
    body: z.strictObject({ publish: z.boolean() }),
    reply: VoteView,
    action: 'vote.conduct',
    refusals: ['vote.unknown', 'vote.not-open'],
  }),
  publish: route({
    method: 'POST',
    path: '/meetings/:meetingId/votes/:voteId/publish',
    summary: 'Show the result of a closed vote on every screen and the wall',
    params: vote,
    reply: VoteView,
    action: 'vote.conduct',
    refusals: ['vote.unknown', 'vote.not-closed'],
  }),
  watch: route({
    method: 'GET',
    path: '/meetings/:meetingId/votes/:voteId/watch',
    summary: 'Who has not voted yet; the figures between close and publication',
    params: vote,
    reply: VoteWatch,
    action: 'vote.conduct',
    refusals: ['vote.unknown'],
  }),
} as const;
