import type { VoteView, VoteWatch } from 'dienhong/contracts';
import { newId } from '../../platform/ids.js';
import { Refused } from '../../platform/refused.js';
import { aVotingHall, type VotingHall } from './hall.example.js';

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

describe('voting', () => {
  let hall: VotingHall;

  beforeEach(async () => {
    hall = await aVotingHall();
  });
  afterEach(() => hall.close());

  const acts = async () => (await hall.word.journal.entries(hall.meetingId)).map((one) => one.act);
  const openedVote = async (rule?: string) => {
    const vote = await hall.prepare(rule);
    return hall.open(vote.id);
  };
  const [agree, disagree] = [0, 1];
  const choice = (vote: VoteView, index: number) => vote.choices[index]?.id ?? '';
  const castAll = (vote: VoteView, choices: readonly number[]) =>
    Promise.all(
      choices.map((one, index) => hall.cast(hall.members[index] ?? '', vote.id, choice(vote, one))),
    );
  const lastTold = (name: string) => hall.told.filter((one) => one.name === name).at(-1)?.view;

  it('goes from draft to published, each act in the record', async () => {
    const vote = await openedVote();
    await castAll(vote, [agree, agree, agree, agree, agree, agree, agree, disagree]);
    const closed = await hall.closeVote(vote.id, false);
    expect(closed).toEqual(
      jasmine.objectContaining({ status: 'closed', castCount: 8, result: null }),
    );
    const published = await hall.publish(vote.id);
    expect(published.result).toEqual(
      jasmine.objectContaining({
        approvals: 7,
        needed: 7,
        entitled: 12,
        present: 12,
        passed: true,
      }),
    );
    expect(await acts()).toEqual(['vote.opened', 'vote.closed', 'vote.published']);
  });

  it('can be pressed twice at every step', async () => {
    const vote = await hall.prepare();
    await Promise.all([hall.open(vote.id), hall.open(vote.id)]);
    await hall.open(vote.id);
    await Promise.all([hall.closeVote(vote.id), hall.closeVote(vote.id)]);
    const again = await hall.closeVote(vote.id);
    expect(again.status).toBe('published');
    expect((await hall.publish(vote.id)).status).toBe('published');
    expect(await acts()).toEqual(['vote.opened', 'vote.closed']);
  });

  it('is published once, also when two publish at once', async () => {
    const vote = await openedVote();
    await hall.closeVote(vote.id, false);
    const shown = await Promise.all([hall.publish(vote.id), hall.publish(vote.id)]);
    expect(shown.map((one) => one.status)).toEqual(['published', 'published']);
    expect(await acts()).toEqual(['vote.opened', 'vote.closed', 'vote.published']);
  });

  it('opens one vote at a time, also when two are opened at once', async () => {
    const one = await hall.prepare();
    const two = await hall.prepare();
    const outcomes = await Promise.all([
      refusalOf(hall.open(one.id)),
      refusalOf(hall.open(two.id)),
    ]);
    expect(outcomes.sort()).toEqual(['accepted', 'vote.another-open']);
  });

  it('does not open without quorum or outside the session', async () => {
    const vote = await hall.prepare();
    hall.state.present = new Set(hall.members.slice(0, 7));
    expect(await refusalOf(hall.open(vote.id))).toBe('vote.no-quorum');
    hall.become({ status: 'adjourned' });
    expect(await refusalOf(hall.open(vote.id))).toBe('vote.meeting-not-in-session');
    expect(await acts()).toEqual([]);
  });

  it('entitles those who had a seat at the opening, nobody later', async () => {
    const vote = await openedVote();
    const late = newId();
    hall.become({ memberIds: [...hall.state.meeting.memberIds, late] });
    expect(await refusalOf(hall.cast(late, vote.id, choice(vote, agree)))).toBe(
      'vote.not-entitled',
    );
  });

  it('counts a changed mind once, by the last change', async () => {
    const vote = await openedVote();
    const [first = ''] = hall.members;
    await hall.cast(first, vote.id, choice(vote, agree));
    await hall.cast(first, vote.id, choice(vote, disagree));
    const { result } = await hall.closeVote(vote.id);
    expect(result?.counts.map((one) => one.count)).toEqual([0, 1, 0]);
  });

  it('shows nobody a partial result', async () => {
    const vote = await openedVote();
    await castAll(vote, [agree, disagree, agree]);
    await new Promise((resolve) => setTimeout(resolve, 120));
    const progress = lastTold('vote.changed') as VoteView;
    expect(progress).toEqual(jasmine.objectContaining({ castCount: 3, result: null }));
    const watch = lastTold('vote.watched') as VoteWatch;
    expect(watch.result).toBeNull();
    expect(watch.notVoted.map((one) => one.id)).toEqual([...hall.members.slice(3)]);
    await hall.closeVote(vote.id, false);
    expect((await hall.watch(vote.id)).result?.cast).toBe(3);
    expect((lastTold('vote.changed') as VoteView).result).toBeNull();
  });

  it('counts exactly what was acknowledged when the close comes between the ballots', async () => {
    const vote = await openedVote();
    const casting = hall.members.map((id) =>
      refusalOf(hall.cast(id, vote.id, choice(vote, agree))),
    );
    const closing = hall.closeVote(vote.id);
    const outcomes = await Promise.all(casting);
    const { result } = await closing;
    const taken = outcomes.filter((one) => one === 'accepted').length;
    expect(result?.cast).toBe(taken);
    expect(outcomes.filter((one) => one !== 'accepted' && one !== 'vote.not-open')).toEqual([]);
  });

  it('answers a ballot again after the close, and takes no other', async () => {
    const vote = await openedVote();
    const [first = '', second = ''] = hall.members;
    const ballotId = newId();
    const stored = await hall.cast(first, vote.id, choice(vote, agree), ballotId);
    await hall.closeVote(vote.id);
    expect(await hall.cast(first, vote.id, choice(vote, agree), ballotId)).toEqual(stored);
    expect(await refusalOf(hall.cast(second, vote.id, choice(vote, agree)))).toBe('vote.not-open');
  });

  it('goes on after a restart with every acknowledged ballot', async () => {
    const vote = await openedVote();
    await castAll(vote, [agree, agree, disagree]);
    hall.restart();
    const [, , , fourth = ''] = hall.members;
    await hall.cast(fourth, vote.id, choice(vote, agree));
    expect((await hall.watch(vote.id)).notVoted.length).toBe(8);
    expect((await hall.closeVote(vote.id)).result?.counts.map((one) => one.count)).toEqual([
      3, 1, 0,
    ]);
  });

  it('keeps the named ballots in the record', async () => {
    const vote = await openedVote();
    await castAll(vote, [agree, disagree]);
    await hall.closeVote(vote.id);
    const entry = (await hall.word.journal.entries(hall.meetingId)).at(-1);
    expect(entry?.payload).toEqual(
      jasmine.objectContaining({
        cast: 2,
        ballots: jasmine.arrayWithExactContents([
          { accountId: hall.members[0], label: 'Đồng ý' },
          { accountId: hall.members[1], label: 'Không đồng ý' },
        ]),
      }),
    );
  });

  it('keeps the meeting from closing or adjourning while open', async () => {
    const vote = await openedVote();
    const reason = (step: 'close' | 'adjourn') =>
      hall.mongo.transaction((session) =>
        hall.word.changes.reasonAgainst(step, hall.meetingId, session),
      );
    expect(await reason('close')).toBe('meeting.vote-open');
    expect(await reason('adjourn')).toBe('meeting.vote-open');
    await hall.closeVote(vote.id);
    expect(await reason('close')).toBeNull();
  });

  it('changes and removes only what was not opened', async () => {
    const vote = await hall.prepare();
    const body = {
      agendaItemId: null,
      text: 'Sửa',
      choices: ['A', 'B'],
      rule: 'over-half-of-cast',
    };
    const change = () =>
      hall.word.voting.change(hall.call<'change'>(hall.chair, { voteId: vote.id }, body));
    expect((await change()).choices.map((one) => one.approving)).toEqual([true, false]);
    await hall.open(vote.id);
    expect(await refusalOf(change())).toBe('vote.not-draft');
    const remove = hall.word.voting.remove(hall.call<'remove'>(hall.chair, { voteId: vote.id }));
    expect(await refusalOf(remove)).toBe('vote.not-draft');
  });

  it('does not know votes of other meetings', async () => {
    expect(await refusalOf(hall.open(newId()))).toBe('vote.unknown');
    const cast = hall.cast(hall.chair, newId(), newId());
    expect(await refusalOf(cast)).toBe('vote.unknown');
  });
});
