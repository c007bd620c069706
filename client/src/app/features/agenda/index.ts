export { AgendaEditor } from './agenda-editor';
export type { Paper } from './agenda-item-form';
export { AgendaList } from './agenda-list';
export { AgendaMover } from './agenda-mover';
export { AgendaStore } from './agenda-store';
export { ItemClock } from './item-clock';
