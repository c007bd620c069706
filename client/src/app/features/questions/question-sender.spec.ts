import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Problem } from 'dienhong/contracts';
import type { Refusal } from 'dienhong/domain';
import { Api } from '../../api/api';
import { ProblemError, UnreachableError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { DialogueStore } from './dialogue-store';
import { anEmptyDraft, KeptQuestion, type Sent } from './kept-question';
import { QuestionSender } from './question-sender';

const aSent = (): Sent => ({
  ...anEmptyDraft(),
  text: 'Bao giờ sửa đường?',
  name: null,
  phone: null,
  consent: false,
});

function refusal(code: Refusal, status: number): ProblemError {
  const problem: Problem = { type: 'about:blank', title: code, status, code, requestId: '1' };
  return new ProblemError(problem);
}

describe('QuestionSender', () => {
  const call = jasmine.createSpy('call');
  const hasArrived = jasmine.createSpy('hasArrived');
  let sender: QuestionSender;
  let kept: KeptQuestion;

  beforeEach(() => {
    jasmine.clock().install();
    call.calls.reset();
    hasArrived.calls.reset();
    kept = new KeptQuestion('HK3M9P');
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        QuestionSender,
        { provide: Api, useValue: { call } },
        { provide: Live, useValue: { state: signal('off') } },
        { provide: DialogueStore, useValue: { meeting: signal({ id: 'meeting' }), hasArrived } },
      ],
    });
    sender = TestBed.inject(QuestionSender);
    sender.resume(kept);
  });
  afterEach(() => {
    jasmine.clock().uninstall();
    localStorage.clear();
  });

  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const bodies = () => call.calls.allArgs().map(([, input]) => (input as { body: Sent }).body);

  it('sends the very same question again until the server has it', async () => {
    const question = aSent();
    call.and.rejectWith(new UnreachableError());
    await sender.send(question);
    expect(sender.unreached()).toBeTrue();
    expect(kept.sent()).toEqual(question);

    call.and.resolveTo({ id: question.id });
    jasmine.clock().tick(3_000);
    await settled();
    expect(bodies()).toEqual([question, question]);
    expect(hasArrived).toHaveBeenCalledTimes(1);
    expect(sender.waiting()).toBeUndefined();
    expect(kept.sent()).toBeUndefined();
  });

  it('waits out a server that is starting', async () => {
    call.and.rejectWith(refusal('server.not-ready', 503));
    await sender.send(aSent());
    expect(sender.unreached()).toBeTrue();
    expect(sender.problem()).toBeUndefined();
  });

  it('keeps the draft and says why when the server refuses', async () => {
    const question = aSent();
    kept.keepDraft(question);
    call.and.rejectWith(refusal('question.too-many', 429));
    await sender.send(question);
    expect(sender.problem()).toBeInstanceOf(ProblemError);
    expect(sender.waiting()).toBeUndefined();
    expect(kept.draft().text).toBe(question.text);
  });

  it('goes on after the page was closed with what had been sent', async () => {
    const question = aSent();
    kept.keepSent(question);
    call.and.resolveTo({ id: question.id });
    sender.resume(kept);
    await settled();
    expect(bodies()).toEqual([question]);
    expect(sender.arrived()?.id).toBe(question.id);
  });
});
