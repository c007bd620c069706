import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { AttendanceService } from './attendance.service.js';

const { readRoll, listOwnInvitations, answer, checkIn, callRoll } = routes.attendance;

@Controller()
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Implement(readRoll)
  readRoll(call: Call<typeof readRoll>) {
    return this.attendance.readRoll(call);
  }

  @Implement(listOwnInvitations)
  listOwnInvitations(call: Call<typeof listOwnInvitations>) {
    return this.attendance.listOwnInvitations(call);
  }

  @Implement(answer)
  answer(call: Call<typeof answer>) {
    return this.attendance.answer(call);
  }

  @Implement(checkIn)
  checkIn(call: Call<typeof checkIn>) {
    return this.attendance.checkIn(call);
  }

  @Implement(callRoll)
  callRoll(call: Call<typeof callRoll>) {
    return this.attendance.callRoll(call);
  }
}
