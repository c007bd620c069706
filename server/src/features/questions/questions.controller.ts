import { Controller } from '@nestjs/common';
import { routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { CitizensService } from './citizens.service.js';
import { ModerationService } from './moderation.service.js';
import { UnitAnswersService } from './unit-answers.service.js';

const { questions } = routes;
type Routes = typeof questions;

@Controller()
export class QuestionsController {
  constructor(
    private readonly citizens: CitizensService,
    private readonly moderation: ModerationService,
    private readonly unitAnswers: UnitAnswersService,
  ) {}

  @Implement(questions.enterDialogue)
  enterDialogue(call: Call<Routes['enterDialogue']>) {
    return this.citizens.enterDialogue(call);
  }

  @Implement(questions.ask)
  ask(call: Call<Routes['ask']>) {
    return this.citizens.ask(call);
  }

  @Implement(questions.support)
  support(call: Call<Routes['support']>) {
    return this.citizens.support(call);
  }

  @Implement(questions.follow)
  follow(call: Call<Routes['follow']>) {
    return this.citizens.follow(call);
  }

  @Implement(questions.list)
  list(call: Call<Routes['list']>) {
    return this.moderation.list(call);
  }

  @Implement(questions.approve)
  approve(call: Call<Routes['approve']>) {
    return this.moderation.approve(call);
  }

  @Implement(questions.refuse)
  refuse(call: Call<Routes['refuse']>) {
    return this.moderation.refuse(call);
  }

  @Implement(questions.correctField)
  correctField(call: Call<Routes['correctField']>) {
    return this.moderation.correctField(call);
  }

  @Implement(questions.takeToWall)
  takeToWall(call: Call<Routes['takeToWall']>) {
    return this.moderation.takeToWall(call);
  }

  @Implement(questions.takeFromWall)
  takeFromWall(call: Call<Routes['takeFromWall']>) {
    return this.moderation.takeFromWall(call);
  }

  @Implement(questions.answerInHall)
  answerInHall(call: Call<Routes['answerInHall']>) {
    return this.moderation.answerInHall(call);
  }

  @Implement(questions.assign)
  assign(call: Call<Routes['assign']>) {
    return this.moderation.assign(call);
  }

  @Implement(questions.listAssigned)
  listAssigned(call: Call<Routes['listAssigned']>) {
    return this.unitAnswers.listAssigned(call);
  }

  @Implement(questions.answerInWriting)
  answerInWriting(call: Call<Routes['answerInWriting']>) {
    return this.unitAnswers.answerInWriting(call);
  }
}
