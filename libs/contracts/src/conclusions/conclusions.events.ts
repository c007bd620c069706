import { event } from '../event.js';
import { ConclusionView, DeliveryRow, IssuedConclusion } from './conclusions.schemas.js';

export const conclusionsEvents = {
  /** The notice at any stage, for chair and secretary; key: conclusion id. */
  'conclusion.changed': event({ audience: ['chair'], payload: ConclusionView }),
  /** The notice was issued; key: conclusion id. */
  'conclusion.issued': event({
    audience: ['members', 'public', 'screen'],
    payload: IssuedConclusion,
  }),
  /** Delivered to or opened by somebody; key: account id. */
  'delivery.changed': event({ audience: ['chair'], payload: DeliveryRow }),
} as const;
