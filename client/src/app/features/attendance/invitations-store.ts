import { inject, Injectable, signal } from '@angular/core';
import { routes, type OwnInvitation } from 'dienhong/contracts';
import { Api } from '../../api/api';

/** My invitations to meetings that are not over, for the start page. */
@Injectable()
export class InvitationsStore {
  private readonly api = inject(Api);
  private readonly known = signal<readonly OwnInvitation[] | undefined>(undefined);

  readonly invitations = this.known.asReadonly();

  async load(): Promise<void> {
    const { invitations } = await this.api.call(routes.attendance.listOwnInvitations);
    this.known.set(invitations);
  }
}
