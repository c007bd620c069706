import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routes } from 'dienhong/contracts';
import { newId } from '../platform/ids.js';
import { Caller } from './caller.js';
import { HeldMeeting } from './hold-meeting.js';
import type { Moments } from './moments.js';
import { guests } from './office.js';
import type { DemoPeople } from './people.js';
import { questions, refusalReasons, type DemoQuestion } from './questions.js';

/** Units to which questions of the demonstration are given, by field. */
const unitOfField: Readonly<Record<string, string>> = {
  education: 'Phòng Văn hóa - Xã hội',
  land: 'Phòng Kinh tế',
  environment: 'Phòng Kinh tế',
};

/** Phones in the hall. */
const phoneCount = 11;

/** A dialogue conference that goes on right now, with 25 questions in every state. */
export async function seedDialogue(
  app: NestFastifyApplication,
  people: DemoPeople,
  moments: Moments,
): Promise<{ dialogueId: string; joinCode: string }> {
  moments.at(moments.workday(-12, 9));
  const dialogue = new HeldMeeting(people, people.as('thuky'));
  const { secretary, params } = dialogue;
  const members = ['pctkinhte', 'pctvanxa', 'tpkinhte', 'tpvanhoa', 'hanhchinhcong', 'diachinh'];
  await secretary.call(routes.meetings.register, {
    body: {
      id: dialogue.meetingId,
      kind: 'dialogue',
      title:
        'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền xã Hồng Phong với Nhân dân',
      startsAt: moments.minutes(-25).toISOString(),
      endsAt: moments.minutes(125).toISOString(),
      place: 'Nhà văn hóa xã Hồng Phong',
      unitId: people.officeId,
      chairId: people.id('chutich'),
      secretaryId: people.id('thuky'),
      memberIds: members.map((account) => people.id(account)),
      guestIds: guests.slice(0, 2).map((account) => people.id(account)),
    },
  });
  await dialogue.addItem({
    title: 'Báo cáo tóm tắt tình hình kinh tế - xã hội của xã',
    presenter: 'pctkinhte',
    minutes: 15,
  });
  await dialogue.addItem({
    title: 'Nhân dân nêu ý kiến; lãnh đạo xã và các phòng trả lời',
    presenter: null,
    minutes: 105,
  });
  await dialogue.addItem({
    title: 'Kết luận của người đứng đầu',
    presenter: 'chutich',
    minutes: 20,
  });
  const invited = await secretary.call(routes.meetings.invite, { params });
  const joinCode = invited.joinCode ?? '';
  moments.at(moments.minutes(-28));
  await dialogue.checkIn(['chutich', ...members, 'thuky']);
  moments.at(moments.minutes(-24));
  await secretary.call(routes.meetings.open, { params });
  await dialogue.moveTo(0);
  moments.at(moments.minutes(-17));
  await dialogue.moveTo(1);
  await askAll(app, people, moments, dialogue, joinCode);
  return { dialogueId: dialogue.meetingId, joinCode };
}

async function askAll(
  app: NestFastifyApplication,
  people: DemoPeople,
  moments: Moments,
  dialogue: HeldMeeting,
  joinCode: string,
): Promise<void> {
  const phones: Caller[] = [];
  for (let index = 0; index < phoneCount; index += 1) {
    const phone = new Caller(app, `phone ${index}`);
    await phone.call(routes.questions.enterDialogue, { body: { joinCode } });
    phones.push(phone);
  }
  let refusals = 0;
  for (const [index, question] of questions.entries()) {
    moments.at(moments.minutes(-16 + index * 0.55));
    const phone = phones[index % phoneCount];
    if (phone === undefined) continue;
    const asked = await phone.call(routes.questions.ask, {
      params: dialogue.params,
      body: {
        id: newId(),
        text: question.text,
        field: question.field,
        name: question.name ?? null,
        consent: question.name !== undefined,
      },
    });
    const params = { ...dialogue.params, questionId: asked.id };
    if (question.state === 'received') continue;
    if (question.state === 'refused') {
      const reason = refusalReasons[refusals++] ?? '';
      await dialogue.secretary.call(routes.questions.refuse, { params, body: { reason } });
      continue;
    }
    await dialogue.secretary.call(routes.questions.approve, { params });
    const others = phones.filter((one) => one !== phone).slice(0, question.support);
    for (const other of others) {
      await other.call(routes.questions.support, { params, body: { supports: true } });
    }
    await bringTo(people, moments, dialogue.secretary, params, question);
  }
}

/** Brings a published question to where it stands in the demonstration. */
async function bringTo(
  people: DemoPeople,
  moments: Moments,
  secretary: Caller,
  params: { meetingId: string; questionId: string },
  question: DemoQuestion,
): Promise<void> {
  const text = question.answer ?? '';
  if (question.state === 'answered') {
    const chair = people.as('chutich');
    await chair.call(routes.questions.takeToWall, { params });
    await chair.call(routes.questions.answerInHall, { params, body: { text } });
  }
  if (question.state === 'assigned' || question.state === 'answered-in-writing') {
    const unit = unitOfField[question.field] ?? 'Phòng Kinh tế';
    await secretary.call(routes.questions.assign, {
      params,
      body: { unitId: people.unitId(unit), dueOn: moments.dayOf(moments.workday(10, 9)) },
    });
  }
  if (question.state === 'answered-in-writing') {
    await people.as('tpvanhoa').call(routes.questions.answerInWriting, {
      params: { questionId: params.questionId },
      body: { text },
    });
  }
}
