import { renderOfficialPaper, renderPaperAnnex } from '../platform/paper/official-paper.js';
import { annexFigures } from './papers/annex-figures.js';
import { usualPeople, type PaperPeople } from './papers/commune.js';
import { paperDays } from './papers/days.js';
import { draftPlan } from './papers/draft-plan.js';
import { economicReport } from './papers/economic-report.js';
import { oldMinutes } from './papers/old-minutes.js';
import { submission } from './papers/submission.js';

export type { PaperPeople } from './papers/commune.js';

/** A paper of the demo's meeting, ready to be stored. */
export interface DemoPaper {
  readonly title: string;
  readonly fileName: string;
  /** The kind of paper in Vietnamese, such as "Tờ trình". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The five papers of the People's Committee meeting that the demo holds at this hour. */
export async function demoPapers(
  now: Date,
  people: PaperPeople = usualPeople,
): Promise<DemoPaper[]> {
  const days = paperDays(now);
  const papers = [
    { fileName: 'to-trinh-dau-tu-cong.pdf', paper: submission(days, people) },
    { fileName: 'bao-cao-kinh-te-xa-hoi.pdf', paper: economicReport(days, people) },
    { fileName: 'du-thao-ke-hoach.pdf', paper: draftPlan(days, people) },
    { fileName: 'bien-ban-phien-truoc.pdf', paper: oldMinutes(days, people) },
  ];
  const made: DemoPaper[] = [];
  for (const { fileName, paper } of papers) {
    const type = paper.number === null ? `Dự thảo ${paper.type}` : paper.type;
    const bytes = await renderOfficialPaper(paper);
    made.push({ title: titleOf(type, paper.subject), fileName, type, bytes });
  }
  const annex = annexFigures(days);
  const bytes = await renderPaperAnnex(annex);
  const type = 'Phụ lục';
  made.splice(3, 0, {
    title: titleOf(type, annex.title),
    fileName: 'phu-luc-so-lieu.pdf',
    type,
    bytes,
  });
  return made;
}

/** "Tờ trình về việc …": the subject goes on in small letters. */
function titleOf(type: string, subject: string): string {
  const text = subject.replaceAll('\u00a0', ' ');
  return `${type} ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}
