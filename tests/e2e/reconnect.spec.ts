import { routes } from 'dienhong/contracts';
import { inSession } from '../support/arrange.js';
import { Chair } from '../support/chair.js';
import { Citizen } from '../support/citizen.js';
import { Delegate } from '../support/delegate.js';
import { expect, test } from '../support/story.js';
import { Wall } from '../support/wall.js';
import { say } from '../support/words.js';

const motion = 'Thông qua kế hoạch nạo vét kênh mương vụ Xuân';
const asked = 'Chợ Hồng họp tràn ra đường tỉnh, sáng nào cũng tắc. Xã dẹp bao giờ?';

/** A whole hall does not come back at once: each waits up to fifteen seconds by itself. */
const backAgain = { timeout: 45_000 };

test('the server dies during a vote and comes back: nothing that was acknowledged is lost', async ({
  hall,
  company,
}) => {
  const { meetingId, secretary } = await inSession(hall, {
    kind: 'meeting',
    title: 'Họp thủy lợi vụ Xuân',
    members: ['tpvanhoa', 'tpkinhte'],
    items: ['Kế hoạch nạo vét kênh mương'],
    votes: [motion],
  });
  const params = { meetingId };
  const { code } = await secretary.call(routes.meetings.pairScreen, { params });
  const { dialogueId, joinCode } = await hall.demo();
  const chair = new Chair(await company.enter('chair', 'tablet'));
  const member = new Delegate(await company.enter('member', 'tablet'));
  const presenter = new Delegate(await company.enter('presenter', 'phone'));
  const citizen = new Citizen(await company.visit());
  const wall = new Wall(await company.visit('wall'));

  await test.step('a vote is open and one ballot is stored', async () => {
    await wall.pairWith(code);
    await chair.takeThePanel(meetingId);
    await member.enterRoom(meetingId);
    await presenter.enterRoom(meetingId);
    await chair.openVote(motion);
    await member.vote('Đồng ý');
    await wall.shows('1/3');
    await citizen.enterWith(joinCode);
    await citizen.write(asked);
  });

  await test.step('the server is gone: a ballot is not accepted, a question waits', async () => {
    await hall.kill();
    await expect(chair.page.getByText(say('connection.lost'))).toBeVisible();
    await presenter.choose('Đồng ý');
    await expect(
      presenter.page.getByText(say('voting.ballot.not-accepted', { choice: 'Đồng ý' })),
    ).toBeVisible(backAgain);
    await citizen.send();
    await expect(citizen.page.getByText(say('questions.ask.unreached'))).toBeVisible();
  });

  await test.step('it is started again: everybody comes back by themselves', async () => {
    await hall.start();
    await member.ballotIsStored('Đồng ý');
    await expect(chair.page.getByText(say('connection.lost'))).toBeHidden(backAgain);
    await expect(member.page.getByText(say('connection.lost'))).toBeHidden(backAgain);
    await expect(wall.page.getByText(say('screen.lost'))).toBeHidden(backAgain);
    await wall.shows(motion, '1/3');
  });

  await test.step('the question arrives, once', async () => {
    await expect(
      citizen.page.getByRole('heading', { name: say('questions.page.arrived') }),
    ).toBeVisible(backAgain);
    const { questions } = await secretary.call(routes.questions.list, {
      params: { meetingId: dialogueId },
    });
    expect(questions.filter(({ text }) => text === asked)).toHaveLength(1);
    await expect(citizen.own(asked)).toHaveCount(1);
  });

  await test.step('a ballot after it counts, and the tally is right', async () => {
    await presenter.page.getByRole('button', { name: say('voting.ballot.again') }).click();
    await presenter.ballotIsStored('Đồng ý');
    await wall.shows('2/3');
    await chair.closeAndPublish(true);
    await wall.shows(`${say('voting.verdict.passed')}:`, '2/3');
    const { votes } = await secretary.call(routes.voting.list, { params });
    expect(votes[0]?.result).toMatchObject({ entitled: 3, cast: 2, approvals: 2, passed: true });
  });

  expect(await hall.verify(meetingId)).toContain('Whole');
});

test('what a citizen was writing is still there when the page is opened again', async ({
  hall,
  company,
}) => {
  const { joinCode } = await hall.demo();
  const citizen = new Citizen(await company.visit());
  await citizen.enterWith(joinCode);
  await citizen.write('Sân vận động xã');
  await citizen.page.reload();
  await expect(citizen.page.getByLabel(say('questions.ask.text'), { exact: true })).toHaveValue(
    'Sân vận động xã',
  );
});
