import type { DocumentProfile } from './conclusion.js';
import { inVietnam } from './vietnam-words.js';

/** The number with its symbol: `05/TB-UBND` for the State, `36-TB/ĐU` for the Party. */
export function referenceOf(profile: DocumentProfile, number: number, symbol: string): string {
  const digits = String(number).padStart(2, '0');
  return profile === 'party' ? `${digits}-${symbol}` : `${digits}/${symbol}`;
}

/**
 * The sequence from which a notice takes its number: one per kind of paper, body and year, from 01 on
 * 1 January to 31 December in Vietnam (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export function sequenceOf(symbol: string, issuedAt: Date): string {
  return `${symbol.trim().toLocaleUpperCase('vi')}/${inVietnam(issuedAt).year}`;
}
