import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { accountOf } from '../../access/account-of.js';
import { Implement, type Call } from '../../access/implement.js';
import { MeetingSteps } from './meeting-steps.service.js';
import { MeetingsService } from './meetings.service.js';
import { ScreensService } from './screens.service.js';
import { TimelineService } from './timeline.service.js';

const {
  list,
  register,
  read,
  change,
  invite,
  open,
  adjourn,
  resume,
  close,
  cancel,
  readTimeline,
  pairScreen,
  enterScreen,
  leaveScreen,
} = routes.meetings;

@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly steps: MeetingSteps,
    private readonly timeline: TimelineService,
    private readonly screens: ScreensService,
  ) {}

  @Implement(list)
  list(call: Call<typeof list>) {
    return this.meetings.list(call);
  }

  @Implement(register)
  register(call: Call<typeof register>) {
    return this.meetings.register(call);
  }

  @Implement(read)
  read(call: Call<typeof read>) {
    return this.meetings.read(call);
  }

  @Implement(change)
  change(call: Call<typeof change>) {
    return this.meetings.change(call);
  }

  @Implement(invite)
  invite({ params, actor }: Call<typeof invite>) {
    return this.steps.take(params.meetingId, 'invite', accountOf(actor));
  }

  @Implement(open)
  open({ params, actor }: Call<typeof open>) {
    return this.steps.take(params.meetingId, 'open', accountOf(actor));
  }

  @Implement(adjourn)
  adjourn({ params, actor }: Call<typeof adjourn>) {
    return this.steps.take(params.meetingId, 'adjourn', accountOf(actor));
  }

  @Implement(resume)
  resume({ params, actor }: Call<typeof resume>) {
    return this.steps.take(params.meetingId, 'resume', accountOf(actor));
  }

  @Implement(close)
  close({ params, actor }: Call<typeof close>) {
    return this.steps.take(params.meetingId, 'close', accountOf(actor));
  }

  @Implement(cancel)
  cancel({ params, actor, body }: Call<typeof cancel>) {
    return this.steps.take(params.meetingId, 'cancel', accountOf(actor), body.reason);
  }

  @Implement(readTimeline)
  readTimeline(call: Call<typeof readTimeline>) {
    return this.timeline.read(call);
  }

  @Implement(pairScreen)
  pairScreen(call: Call<typeof pairScreen>) {
    return this.screens.pair(call);
  }

  @Implement(enterScreen)
  enterScreen(call: Call<typeof enterScreen>) {
    return this.screens.enter(call);
  }

  @Implement(leaveScreen)
  leaveScreen(call: Call<typeof leaveScreen>) {
    return this.screens.leave(call);
  }
}
