import { computed, inject, type Signal } from '@angular/core';
import { can, type Action, type Decision, type Scene } from 'dienhong/domain';
import { Session } from './session';

/**
 * Whether I may do this here, by the same table the server asks. Give the result to `dhPermitted`. Call it where
 * injection is possible.
 */
export function permission(
  action: Action,
  scene: () => Scene = () => ({}),
): Signal<Decision<null>> {
  const { actor } = inject(Session);
  return computed(() => can(actor(), action, scene()));
}
