import { accept, refuse, type Decision } from '../decision.js';

/** A unit's place in the tree. */
export interface UnitPlace {
  readonly id: string;
  readonly parentId: string | null;
}

/** Whether a unit may hang below `parentId`: the parent exists, and is neither the unit itself nor below it. */
export function placeUnit(
  units: readonly UnitPlace[],
  unitId: string | null,
  parentId: string | null,
): Decision<null> {
  if (parentId === null) return accept(null);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  if (!byId.has(parentId)) return refuse('unit.unknown');
  const passed = new Set<string>();
  for (let at: string | null = parentId; at !== null && !passed.has(at);) {
    if (at === unitId) return refuse('unit.own-parent');
    passed.add(at);
    at = byId.get(at)?.parentId ?? null;
  }
  return accept(null);
}

/** Whether a unit may be removed: nobody works in it and no unit hangs below it. */
export function removeUnit(
  units: readonly UnitPlace[],
  unitId: string,
  people: number,
): Decision<null> {
  if (!units.some((unit) => unit.id === unitId)) return refuse('unit.unknown');
  const below = units.filter((unit) => unit.parentId === unitId).length;
  return people > 0 || below > 0
    ? refuse('unit.not-empty', { people, units: below })
    : accept(null);
}
