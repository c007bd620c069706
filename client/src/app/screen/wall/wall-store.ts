import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type PublicMeeting, type VoteView } from 'dienhong/contracts';
import { Api } from '../../api/api';
import { ServerClock } from '../../api/server-clock';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';
import { Session } from '../../session/session';
import { questionOnWall } from '../../features/questions';

/** A published result stays on the wall so long, unless something else comes on, milliseconds. */
const resultStays = 4 * 60_000;

/** What the hall looks at: everything it may know, from one audience. */
@Injectable()
export class WallStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly now = inject(ServerClock).ticking;
  private readonly heard = signal<AudienceHandle | undefined>(undefined);
  private readonly entered = signal<PublicMeeting | undefined>(undefined);
  private leave: (() => void) | undefined;

  readonly problem = signal<unknown>(undefined);
  readonly connection = this.live.state;

  readonly meeting = computed(() => {
    const entered = this.entered();
    const told = this.heard()?.views('meeting.announced')();
    return (told === undefined ? undefined : [...told.values()][0]) ?? entered;
  });
  private readonly items = computed(() =>
    [...(this.heard()?.views('agenda-item.changed')().values() ?? [])].sort(
      (one, other) => one.order - other.order,
    ),
  );
  readonly item = computed(() => this.items().find(({ state }) => state === 'current'));
  readonly nextItem = computed(() =>
    this.items().find(
      ({ state, order }) => state === 'waiting' && order > (this.item()?.order ?? 0),
    ),
  );
  readonly itemCount = computed(() => this.items().length);
  readonly quorum = computed(() => this.heard()?.views('quorum.changed')().get('quorum'));
  readonly question = questionOnWall(this.heard);
  readonly conclusion = computed(() => {
    const told = this.heard()?.views('conclusion.issued')();
    return told === undefined ? undefined : [...told.values()][0];
  });
  /** The vote to show: an open one, else a result that is still new, until the meeting goes on. */
  readonly vote = computed<VoteView | undefined>(() => {
    const votes = [...(this.heard()?.views('vote.changed')().values() ?? [])];
    const open = votes.find(({ status }) => status === 'open' || status === 'closed');
    if (open !== undefined) return open;
    const newest = votes
      .filter(({ status }) => status === 'published')
      .sort((one, other) => closedAt(other) - closedAt(one))[0];
    if (newest === undefined || this.meeting()?.status === 'closed') return undefined;
    const since = closedAt(newest);
    const wentOnAt = Date.parse(this.item()?.startedAt ?? '');
    return this.now() - since < resultStays && !(wentOnAt > since) ? newest : undefined;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns this browser into the wall of the meeting that the code names. */
  async enter(code: string): Promise<boolean> {
    this.problem.set(undefined);
    try {
      const { meeting } = await this.api.call(routes.meetings.enterScreen, { body: { code } });
      this.entered.set(meeting);
      // The socket carries the cookies of its beginning; the session opens it anew under the wall's.
      await this.session.renew();
      this.listen(meeting.id);
      return true;
    } catch (error) {
      this.problem.set(error);
      return false;
    }
  }

  /** The wall this browser already is. */
  resume(): boolean {
    const meetingId = this.session.me()?.screenMeetingId;
    if (meetingId === undefined || meetingId === null) return false;
    this.listen(meetingId);
    return true;
  }

  private listen(meetingId: string): void {
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('screen', meetingId));
    this.leave = leave;
    this.heard.set(handle);
  }
}

function closedAt(vote: VoteView): number {
  return vote.closedAt === null ? 0 : Date.parse(vote.closedAt);
}
