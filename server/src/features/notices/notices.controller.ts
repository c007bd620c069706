import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { NoticesService } from './notices.service.js';

const of = routes.notices;
type Of = typeof of;

@Controller()
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Implement(of.list)
  list(call: Call<Of['list']>) {
    return this.notices.list(call);
  }

  @Implement(of.markRead)
  markRead(call: Call<Of['markRead']>) {
    return this.notices.markRead(call);
  }

  @Implement(of.markAllRead)
  markAllRead(call: Call<Of['markAllRead']>) {
    return this.notices.markAllRead(call);
  }
}
