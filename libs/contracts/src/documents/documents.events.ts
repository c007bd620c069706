import { event } from '../event.js';
import { AnnotationView, DocumentView, PresentationView } from './documents.schemas.js';

export const documentsEvents = {
  /** A paper was handed in, renamed or withdrawn; key: document id. */
  'document.changed': event({ audience: ['members'], payload: DocumentView }),
  /** A mark shared with the meeting; key: annotation id; null when removed or made private. */
  'annotation.changed': event({ audience: ['readers'], payload: AnnotationView }),
  /** One's own mark, for one's other devices; key: annotation id. */
  'own-annotation.changed': event({ audience: ['person'], payload: AnnotationView, passing: true }),
  /** Where the presenter is; key: `presentation`; null when nobody presents. */
  'presentation.moved': event({ audience: ['members'], payload: PresentationView }),
} as const;
