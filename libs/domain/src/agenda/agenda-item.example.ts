import type { AgendaItem } from './agenda-item.js';

/** One waiting item of half an hour. */
export function anAgendaItem(differences: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: 'item-1',
    order: 1,
    title: 'Báo cáo tình hình kinh tế - xã hội tháng 11',
    presenterId: null,
    plannedMinutes: 30,
    state: 'waiting',
    startedAt: null,
    spentMs: 0,
    ...differences,
  };
}

/** An agenda of waiting items, `item-1` to `item-n`. */
export function anAgenda(length: number): AgendaItem[] {
  return Array.from({ length }, (_nothing, index) =>
    anAgendaItem({
      id: `item-${index + 1}`,
      order: index + 1,
      title: `Nội dung ${index + 1}`,
    }),
  );
}
