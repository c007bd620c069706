import type { ConclusionSigner, DocumentProfile } from './conclusion.js';
import type { RecordedPerson } from './meeting-record.js';

/** Bodies with a fixed abbreviation in the symbol of their papers. */
const abbreviations: readonly (readonly [name: RegExp, letters: string])[] = [
  [/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)/iu, 'UBND'],
  [/^(hội đồng nhân dân|hđnd)/iu, 'HĐND'],
  [/^(văn phòng)/iu, 'VP'],
  [/^(ủy ban mặt trận|uỷ ban mặt trận|mặt trận tổ quốc|mttq)/iu, 'MTTQ'],
  [/^(đảng ủy|đảng uỷ)/iu, 'ĐU'],
  [/^(đảng bộ)/iu, 'ĐB'],
  [/^(chi bộ)/iu, 'CB'],
];

const partyBody = /^(đảng ủy|đảng uỷ|đảng bộ|chi bộ|ban thường vụ đảng|văn phòng đảng ủy)/iu;
/** A territory without the body that governs it: an office entered simply as `Xã Hồng Phong`. */
const territoryAlone = /^(?:xã|phường|đặc khu|thị trấn)\s/iu;
const territory =
  /(?:^|\s)(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Tt]hành phố|[Tt]ỉnh)\s+([\p{Lu}\d][\p{L}\d]*(?:\s+[\p{Lu}\d][\p{L}\d]*)*)/u;

/** Who issues: the unit that held the meeting; a territory acts through its People's Committee. */
export function issuingBodyOf(unitName: string): string {
  const name = unitName.trim();
  if (!territoryAlone.test(name)) return name;
  return `Ủy ban nhân dân ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
}

/** A Party body writes in the Party's form, everybody else in the State's. */
export function profileOf(unitName: string): DocumentProfile {
  return partyBody.test(unitName.trim()) ? 'party' : 'state';
}

/** Kind of paper and body: `TB-UBND`; the Party puts a slash: `TB/ĐU`. */
export function symbolOf(unitName: string, profile: DocumentProfile): string {
  return `TB${profile === 'party' ? '/' : '-'}${abbreviationOf(unitName)}`;
}

/** The place before the date: the commune's own name, found in the unit's or its parent's. */
export function placeNameOf(unitName: string, parentUnitName: string | null): string {
  for (const name of [unitName, parentUnitName ?? '']) {
    const found = territory.exec(name)?.[1];
    if (found !== undefined) return found;
  }
  return parentUnitName ?? unitName;
}

/**
 * How the chair signs. A deputy signs for the head (KT., K/T), a Party secretary for the collective (T/M);
 * a head of a State body signs in their own right.
 */
export function signerOf(chair: RecordedPerson, profile: DocumentProfile): ConclusionSigner {
  const title = ownTitleOf(chair.position);
  const deputy = /^phó\s+/iu.test(title);
  if (profile === 'party') return { power: 'T/M Ban Thường vụ', title, name: chair.name };
  const power = deputy ? `KT. ${upperFirst(title.replace(/^phó\s+/iu, ''))}` : null;
  return { power, title, name: chair.name };
}

/** A position without the body it belongs to: `Phó Chủ tịch UBND xã` → `Phó Chủ tịch`. */
function ownTitleOf(position: string): string {
  const known =
    /^(phó\s+)?(chủ tịch|bí thư|trưởng phòng|trưởng ban|chánh văn phòng|giám đốc|chủ nhiệm|thường trực)/iu;
  return known.exec(position.trim())?.[0] ?? position.trim();
}

function abbreviationOf(unitName: string): string {
  const name = unitName.trim();
  const known = abbreviations.find(([start]) => start.test(name));
  if (known !== undefined) return known[1];
  const letters = name
    .split(/[\s-]+/u)
    .filter((word) => !/^(và|các|xã|phường)$/iu.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 6)
    .join('');
  return letters === '' ? 'CQ' : letters;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
