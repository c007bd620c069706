import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { AgendaConduct } from './agenda-conduct.service.js';
import { AgendaService } from './agenda.service.js';

const { list, add, order, change, remove, moveTo } = routes.agenda;

@Controller()
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly conduct: AgendaConduct,
  ) {}

  @Implement(list)
  list(call: Call<typeof list>) {
    return this.agenda.list(call);
  }

  @Implement(add)
  add(call: Call<typeof add>) {
    return this.agenda.add(call);
  }

  @Implement(order)
  order(call: Call<typeof order>) {
    return this.agenda.order(call);
  }

  @Implement(change)
  change(call: Call<typeof change>) {
    return this.agenda.change(call);
  }

  @Implement(remove)
  remove(call: Call<typeof remove>) {
    return this.agenda.remove(call);
  }

  @Implement(moveTo)
  moveTo(call: Call<typeof moveTo>) {
    return this.conduct.moveTo(call);
  }
}
