import { inputBinding, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { OwnBallot, VoteView } from 'dienhong/contracts';
import type { Actor, Scene } from 'dienhong/domain';
import { UnreachableError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { BallotBox } from './ballot-box';
import { VotingStore } from './voting-store';

const ballotWords = {
  choose: 'Chọn.',
  sending: 'Đang gửi {{choice}}',
  stored: 'Đã ghi nhận: {{choice}}',
  changeable: 'Đổi được.',
  'not-accepted': 'CHƯA ghi nhận {{choice}}',
  still: 'Vẫn là {{choice}}',
  'none-yet': 'Chưa có phiếu.',
  again: 'Gửi lại',
  progress: '{{cast}}/{{entitled}}',
};
const vote: VoteView = {
  ...{ id: 'vote', agendaItemId: null, text: 'Thông qua', rule: 'over-half-of-members' },
  choices: [
    { id: 'yes', label: 'Đồng ý', approving: true },
    { id: 'no', label: 'Không đồng ý', approving: false },
  ],
  ...{ status: 'open', openedAt: null, closedAt: null, castCount: 1, entitledCount: 3 },
  result: null,
};
const member: Scene = { meetingId: 'm', seat: 'member', checkedIn: true };

describe('BallotBox', () => {
  let page: ComponentFixture<BallotBox>;
  let casts: { choiceId: string; ballotId: string; settle: (error?: unknown) => void }[];
  const ballot = signal<OwnBallot | undefined>(undefined);
  const scene = signal<Scene>(member);

  beforeEach(async () => {
    casts = [];
    ballot.set(undefined);
    scene.set(member);
    const store = {
      ballotOf: () => ballot(),
      reload: () => Promise.resolve(),
      cast: (voteId: string, choiceId: string, ballotId: string) =>
        new Promise<void>((resolve, reject) => {
          const settle = (error?: unknown): void => {
            if (error instanceof Error) reject(error);
            else {
              const castAt = '2026-11-27T01:00:00Z';
              ballot.set({ voteId, choiceId, castAt });
              resolve();
            }
          };
          casts.push({ choiceId, ballotId, settle });
        }),
    };
    const account = { accountId: 'a', name: 'An', unitId: 'u' };
    const actor: Actor = {
      account: { ...account, administrator: false, mustChangePassword: false },
    };
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: {
            vi: { problem: { unreachable: 'Mất mạng.' } },
            'voting/vi': { status: { open: 'Đang mở' }, ballot: ballotWords },
          },
          translocoConfig: { availableLangs: ['vi'], defaultLang: 'vi' },
          preloadLangs: true,
        }),
      ],
      providers: [
        { provide: VotingStore, useValue: store },
        { provide: Live, useValue: { state: signal('connected') } },
        { provide: Session, useValue: { actor: signal(actor) } },
      ],
    });
    page = TestBed.createComponent(BallotBox, {
      bindings: [inputBinding('vote', () => vote), inputBinding('scene', scene)],
    });
    await page.whenStable();
  });

  const shown = (): string =>
    ((page.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/gu, ' ');
  const press = async (label: string): Promise<void> => {
    const buttons = [...(page.nativeElement as HTMLElement).querySelectorAll('button')];
    buttons.find((button) => button.textContent.trim().endsWith(label))?.click();
    await page.whenStable();
  };
  const settle = async (error?: unknown): Promise<void> => {
    casts.at(-1)?.settle(error);
    await new Promise((resolve) => setTimeout(resolve));
    await page.whenStable();
  };

  it('says that a ballot is recorded only once it is acknowledged', async () => {
    await press('Đồng ý');
    expect(shown()).toContain('Đang gửi Đồng ý');
    expect(shown()).not.toContain('Đã ghi nhận');
    await settle();
    expect(shown()).toContain('Đã ghi nhận: Đồng ý');
  });

  it('takes one press at a time, and a change after it', async () => {
    await press('Đồng ý');
    await press('Không đồng ý');
    expect(casts.length).toBe(1);
    await settle();
    await press('Không đồng ý');
    expect(casts.map(({ choiceId }) => choiceId)).toEqual(['yes', 'no']);
    expect(casts[0]?.ballotId).not.toBe(casts[1]?.ballotId);
  });

  it('says what was not recorded and what still counts', async () => {
    await press('Đồng ý');
    await settle();
    await press('Không đồng ý');
    await settle(new UnreachableError());
    expect(shown()).toContain('CHƯA ghi nhận Không đồng ý');
    expect(shown()).toContain('Vẫn là Đồng ý');
    expect(shown()).not.toContain('Đã ghi nhận');
  });

  it('sends the very same ballot again, by hand only', async () => {
    await press('Đồng ý');
    await settle(new UnreachableError());
    expect(shown()).toContain('Chưa có phiếu.');
    expect(casts.length).toBe(1);
    await press('Gửi lại');
    expect(casts.length).toBe(2);
    expect(casts[1]?.ballotId).toBe(casts[0]?.ballotId);
    await settle();
    expect(shown()).toContain('Đã ghi nhận: Đồng ý');
  });

  it('cannot be pressed by whoever is not checked in', async () => {
    scene.set({ ...member, checkedIn: false });
    await page.whenStable();
    await press('Đồng ý');
    expect(casts.length).toBe(0);
  });
});
