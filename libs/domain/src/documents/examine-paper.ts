import { accept, refuse, type Decision } from '../decision.js';
import { paperLimits, type PaperFindings } from './paper.js';

/** Whether a file that was handed in may lie before the meeting, with the number of its pages. */
export function examinePaper(findings: PaperFindings): Decision<{ readonly pages: number }> {
  switch (findings.outcome) {
    case 'not-pdf':
      return refuse('document.not-pdf');
    case 'damaged':
      return refuse('document.damaged');
    case 'encrypted':
      return refuse('document.encrypted');
    // A file that eats all memory is as little readable on a tablet as one that never ends.
    case 'too-slow':
    case 'too-heavy':
      return refuse('document.too-slow', { seconds: paperLimits.seconds });
    case 'read':
      if (findings.encrypted) return refuse('document.encrypted');
      if (findings.pages < 1) return refuse('document.damaged');
      if (findings.pages > paperLimits.pages) {
        return refuse('document.too-many-pages', {
          pages: findings.pages,
          most: paperLimits.pages,
        });
      }
      return accept({ pages: findings.pages });
  }
}
