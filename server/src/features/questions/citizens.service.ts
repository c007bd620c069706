import { Injectable } from '@nestjs/common';
import type { DialogueView, OwnQuestion, routes } from 'dienhong/contracts';
import {
  askQuestion,
  passcodeLength,
  readJoinCode,
  readPasscode,
  supportQuestion,
} from 'dienhong/domain';
import type { Call } from '../../access/call.js';
import { Cookies } from '../../access/cookies.js';
import { Scenes } from '../../access/scenes.js';
import { SessionStore } from '../../access/session-store.js';
import { Clock } from '../../platform/clock.js';
import { newId, randomCode } from '../../platform/ids.js';
import { Refused, settle } from '../../platform/refused.js';
import { MeetingDirectory } from '../meetings/index.js';
import { Flood } from './flood.js';
import { QuestionTelling } from './question-telling.js';
import { ownView } from './question-views.js';
import type { QuestionRecord } from './question.record.js';
import { QuestionsRepository } from './questions.repository.js';
import { SupportsRepository } from './supports.repository.js';

type Routes = (typeof routes)['questions'];
type Asked = Call<Routes['ask']>;

/** What citizens do, without an account, from their own phones. */
@Injectable()
export class CitizensService {
  /** Questions on their way to the database, by phone and id. */
  private readonly arriving = new Map<string, Promise<OwnQuestion>>();

  constructor(
    private readonly meetings: MeetingDirectory,
    private readonly questions: QuestionsRepository,
    private readonly supports: SupportsRepository,
    private readonly telling: QuestionTelling,
    private readonly flood: Flood,
    private readonly scenes: Scenes,
    private readonly sessions: SessionStore,
    private readonly cookies: Cookies,
    private readonly clock: Clock,
  ) {}

  /** The phone joins; it is remembered by a cookie, so that it finds its own questions again. */
  async enterDialogue(call: Call<Routes['enterDialogue']>): Promise<DialogueView> {
    await this.flood.take('enterByAddress', call.address);
    const meetingId = await this.meetingByCode(call.body.joinCode, call.address);
    const deviceId = call.actor.citizen?.deviceId ?? (await this.startDevice(call));
    const [meeting, questions, own, supported] = await Promise.all([
      this.meetings.publicMeeting(meetingId),
      this.telling.publicList(meetingId),
      this.questions.ownOf(deviceId, meetingId),
      this.supports.supportedBy(meetingId, deviceId),
    ]);
    return { meeting, deviceId, questions, own: await this.ownViews(own), supported };
  }

  /** Stores the question once, however often the phone sends it, and says that it arrived. */
  async ask(call: Asked): Promise<OwnQuestion> {
    const deviceId = deviceOf(call.actor);
    const key = `${deviceId}:${call.body.id}`;
    const once = () => this.askOnce(call, deviceId);
    // The same question over both carriers at once waits for the first and is not counted against the phone.
    const asking = this.arriving.get(key)?.then(once, once) ?? once();
    this.arriving.set(key, asking);
    try {
      return await asking;
    } finally {
      if (this.arriving.get(key) === asking) this.arriving.delete(key);
    }
  }

  /** Adds or takes back the phone's support; the row's id allows it once. */
  async support(
    call: Call<Routes['support']>,
  ): Promise<{ questionId: string; supports: boolean; support: number }> {
    const deviceId = deviceOf(call.actor);
    const { meetingId, questionId } = call.params;
    await this.flood.take('supportByDevice', deviceId);
    await this.flood.take('supportByAddress', call.address);
    const [meeting, question] = await Promise.all([
      this.meetings.meetingOf(meetingId),
      this.questions.questionOf(meetingId, questionId),
    ]);
    settle(supportQuestion(meeting, question, question.deviceId === deviceId));
    const { supports } = call.body;
    const support = supports
      ? await this.supports.recordSupport(meetingId, questionId, deviceId)
      : await this.supports.removeSupport(meetingId, questionId, deviceId);
    this.telling.supportChanged(meetingId, questionId);
    return { questionId, supports, support };
  }

  /** A question by its passport code. Only wrong codes are counted against an address. */
  async follow(call: Call<Routes['follow']>): Promise<OwnQuestion> {
    await this.flood.check('wrongPasscodeByAddress', call.address);
    const passcode = readPasscode(call.params.passcode);
    const found = passcode === null ? null : await this.questions.byPasscode(passcode);
    if (found === null) {
      await this.flood.take('wrongPasscodeByAddress', call.address);
      throw new Refused('question.unknown');
    }
    return ownView(found, await this.telling.supportOf(found));
  }

  private async askOnce(call: Asked, deviceId: string): Promise<OwnQuestion> {
    const { meetingId } = call.params;
    const before = await this.questions.anyQuestion(call.body.id);
    if (before !== null) return this.askedBefore(call, before, deviceId);
    settle(askQuestion(await this.meetings.meetingOf(meetingId), call.body));
    await this.flood.take('askByDevice', deviceId);
    await this.flood.take('askByAddress', call.address);
    const stored = await this.record(call, deviceId);
    if (stored === null) {
      // The same question arrived over the other carrier a moment ago.
      const faster = await this.questions.anyQuestion(call.body.id);
      if (faster === null) throw new Refused('question.unknown');
      return this.askedBefore(call, faster, deviceId);
    }
    await this.keepContact(call);
    await this.telling.changed(stored);
    return ownView(stored, 0);
  }

  private async meetingByCode(joinCode: string, address: string): Promise<string> {
    const meeting = await this.meetings.byJoinCode(readJoinCode(joinCode));
    const scene = await this.scenes.of({}, meeting?.id);
    if (meeting === null || scene.openToCitizens !== true) {
      await this.flood.take('wrongJoinCodeByAddress', address);
      throw new Refused('dialogue.unknown-code');
    }
    return meeting.id;
  }

  private async startDevice(call: Call<Routes['enterDialogue']>): Promise<string> {
    if (call.reply === undefined) throw new Refused('access.citizens-only');
    const deviceId = newId();
    const session = await this.sessions.start('citizen', deviceId, call.device);
    this.cookies.give(call.reply, 'citizen', session);
    return deviceId;
  }

  private async record(call: Asked, deviceId: string): Promise<QuestionRecord | null> {
    const { id, text, field, name } = call.body;
    for (;;) {
      const question: QuestionRecord = {
        _id: id,
        meetingId: call.params.meetingId,
        deviceId,
        text,
        field,
        status: 'received',
        askerName: name,
        passcode: randomCode(passcodeLength),
        askedAt: this.clock.now(),
        onWall: false,
        refusalReason: null,
        assignedUnitId: null,
        assignedUnitName: null,
        dueOn: null,
        answer: null,
      };
      const outcome = await this.questions.recordQuestion(question);
      if (outcome === 'recorded') return question;
      if (outcome === 'id-taken') return null;
    }
  }

  /** The same id again gives the same answer; somebody else's id gives nothing. */
  private async askedBefore(
    call: Asked,
    stored: QuestionRecord,
    deviceId: string,
  ): Promise<OwnQuestion> {
    if (stored.deviceId !== deviceId || stored.meetingId !== call.params.meetingId) {
      throw new Refused('access.not-yours');
    }
    await this.keepContact(call);
    return ownView(stored, await this.telling.supportOf(stored));
  }

  private async keepContact({ params, body }: Asked): Promise<void> {
    if (!body.consent || (body.name === null && body.phone === null)) return;
    await this.questions.keepContact({
      _id: body.id,
      meetingId: params.meetingId,
      phone: body.phone,
      consentedAt: this.clock.now(),
    });
  }

  private ownViews(own: readonly QuestionRecord[]): Promise<OwnQuestion[]> {
    return Promise.all(own.map(async (one) => ownView(one, await this.telling.supportOf(one))));
  }
}

/** The policy let only phones come here; this says it to the types. */
function deviceOf(actor: Asked['actor']): string {
  if (actor.citizen === undefined) throw new Refused('access.citizens-only');
  return actor.citizen.deviceId;
}
