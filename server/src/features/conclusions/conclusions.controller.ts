import { Controller } from '@nestjs/common';
import { done, routes } from 'dienhong/contracts';
import { Implement, type Call } from '../../access/implement.js';
import { accountOf, ConclusionApproval } from './conclusion-approval.js';
import { ConclusionIssue } from './conclusion-issue.js';
import { ConclusionReading } from './conclusion-reading.js';
import { conclusionView } from './conclusion-views.js';
import { ConclusionsService } from './conclusions.service.js';
import { pdfReply } from './send-pdf.js';

const of = routes.conclusions;
type Of = typeof of;

@Controller()
export class ConclusionsController {
  constructor(
    private readonly conclusions: ConclusionsService,
    private readonly approval: ConclusionApproval,
    private readonly issuing: ConclusionIssue,
    private readonly reading: ConclusionReading,
  ) {}

  @Implement(of.draft)
  draft(call: Call<Of['draft']>) {
    return this.conclusions.draft(call);
  }

  @Implement(of.read)
  read(call: Call<Of['read']>) {
    return this.conclusions.read(call);
  }

  @Implement(of.save)
  save(call: Call<Of['save']>) {
    return this.conclusions.save(call);
  }

  @Implement(of.refill)
  refill(call: Call<Of['refill']>) {
    return this.conclusions.refill(call);
  }

  @Implement(of.preview)
  async preview(call: Call<Of['preview']>) {
    const bytes = await this.conclusions.preview(call);
    return pdfReply(call, { name: 'Dự thảo thông báo kết luận.pdf', bytes });
  }

  @Implement(of.submit)
  submit(call: Call<Of['submit']>) {
    return this.approval.submit(call);
  }

  @Implement(of.approve)
  approve(call: Call<Of['approve']>) {
    return this.approval.approve(call);
  }

  @Implement(of.giveBack)
  giveBack(call: Call<Of['giveBack']>) {
    return this.approval.giveBack(call);
  }

  @Implement(of.issue)
  async issue({ params, body, actor }: Call<Of['issue']>) {
    const { accountId, name } = accountOf(actor);
    return conclusionView(
      await this.issuing.issue({ ...params, ...body, by: { accountId, name } }),
    );
  }

  @Implement(of.readIssued)
  async readIssued({ params }: Call<Of['readIssued']>) {
    return { notice: await this.reading.textFor(params.meetingId) };
  }

  @Implement(of.readFile)
  async readFile(call: Call<Of['readFile']>) {
    const { accountId } = accountOf(call.actor);
    const file = await this.reading.fileFor(call.params.meetingId, accountId);
    return pdfReply(call, { ...file, seal: file.sha256 });
  }

  @Implement(of.markOpened)
  async markOpened({ params, actor }: Call<Of['markOpened']>) {
    await this.reading.markOpened(params.meetingId, accountOf(actor).accountId);
    return done;
  }

  @Implement(of.listReceived)
  async listReceived({ actor }: Call<Of['listReceived']>) {
    return { conclusions: await this.reading.received(accountOf(actor).accountId) };
  }

  @Implement(of.listDeliveries)
  async listDeliveries({ params }: Call<Of['listDeliveries']>) {
    return { deliveries: await this.reading.deliveriesOf(params.meetingId) };
  }

  @Implement(of.readPublicly)
  async readPublicly({ params }: Call<Of['readPublicly']>) {
    return { conclusion: await this.reading.publicly(params.joinCode) };
  }

  @Implement(of.readPublicNotice)
  async readPublicNotice({ params }: Call<Of['readPublicNotice']>) {
    return { notice: await this.reading.publicText(params.joinCode) };
  }

  @Implement(of.readPublicFile)
  async readPublicFile(call: Call<Of['readPublicFile']>) {
    const file = await this.reading.publicFile(call.params.joinCode);
    return pdfReply(call, { ...file, seal: file.sha256, open: 'to-everyone' });
  }
}
