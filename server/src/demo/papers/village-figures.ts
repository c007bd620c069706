import { figure, steady, steadyWhole, villages } from './commune.js';

const fields = (index: number): number => villages[index]?.fields ?? 0;
const households = (index: number): number => villages[index]?.households ?? 0;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Figures of a village by its place in the list; text and tables take them from here alike. */
export const villageFigures = {
  households,
  people: (index: number): number => villages[index]?.people ?? 0,
  workers: (index: number): number =>
    Math.round((villages[index]?.people ?? 0) * steady(index, 0.5, 0.56)),
  poor: (index: number): number => steadyWhole(index + 40, 2, 7),
  nearPoor: (index: number): number => steadyWhole(index + 60, 4, 12),
  honoured: (index: number): number => steadyWhole(index + 80, 18, 52),
  fields,
  fineRice: (index: number): number => tenth(fields(index) * steady(index + 5, 0.52, 0.62)),
  vegetables: (index: number): number => tenth(fields(index) * steady(index + 6, 0.08, 0.16)),
  fishWater: (index: number): number => tenth(fields(index) * steady(index + 7, 0.06, 0.14)),
  idle: (index: number): number => tenth(fields(index) * steady(index + 8, 0.005, 0.03)),
  filed: (index: number): number => Math.round(households(index) * steady(index + 200, 0.5, 0.78)),
  filedOnline: (index: number): number => Math.round(villageFigures.filed(index) * 0.825),
  landFiles: (index: number): number => steadyWhole(index + 220, 15, 31),
  opinions: (index: number): number => steadyWhole(index + 240, 6, 24),
  answered: (index: number): number => steadyWhole(index + 240, 6, 24) - (index % 3),
} as const;

/** A figure of the whole commune. */
export function total(of: (index: number) => number): number {
  return villages.reduce((sum, _, index) => sum + of(index), 0);
}

/** The same, as offices write it. */
export function totalFigure(of: (index: number) => number, decimals = 0): string {
  return figure(total(of), decimals);
}
