import { placeUnit, removeUnit } from './arrange-units.js';

const tree = [
  { id: 'commune', parentId: null },
  { id: 'office', parentId: 'commune' },
  { id: 'registry', parentId: 'office' },
];

describe('placeUnit', () => {
  it('accepts the top of the tree and any unit outside itself', () => {
    expect(placeUnit(tree, 'office', null).accepted).toBeTrue();
    expect(placeUnit(tree, 'registry', 'commune').accepted).toBeTrue();
    expect(placeUnit(tree, null, 'registry').accepted).toBeTrue();
  });

  it('refuses an unknown parent', () => {
    expect(placeUnit(tree, 'office', 'nowhere')).toEqual({
      accepted: false,
      refusal: 'unit.unknown',
    });
  });

  it('refuses to hang a unit below itself, at any depth', () => {
    for (const parent of ['office', 'registry']) {
      expect(placeUnit(tree, 'office', parent)).toEqual({
        accepted: false,
        refusal: 'unit.own-parent',
      });
    }
  });
});

describe('removeUnit', () => {
  it('accepts an empty leaf', () => {
    expect(removeUnit(tree, 'registry', 0).accepted).toBeTrue();
  });

  it('refuses while people or units are in it', () => {
    expect(removeUnit(tree, 'registry', 2)).toEqual({
      accepted: false,
      refusal: 'unit.not-empty',
      detail: { people: 2, units: 0 },
    });
    expect(removeUnit(tree, 'office', 0).accepted).toBeFalse();
  });

  it('refuses an unknown unit', () => {
    expect(removeUnit(tree, 'nowhere', 0)).toEqual({ accepted: false, refusal: 'unit.unknown' });
  });
});
