import { audienceActions, routesByName } from 'dienhong/contracts';
import { policy } from 'dienhong/domain';

const asked = new Map<string, string[]>();
const note = (action: string, where: string) =>
  asked.set(action, [...(asked.get(action) ?? []), where]);
for (const [name, { action }] of routesByName) note(action, name);
for (const [kind, action] of Object.entries(audienceActions)) note(action, `audience ${kind}`);

describe('The policy', () => {
  it('knows the action of every route and audience', () => {
    const unknown = [...asked].filter(([action]) => !(action in policy));
    expect(unknown).toEqual([]);
  });

  it('has no action that nobody asks about', () => {
    expect(Object.keys(policy).filter((action) => !asked.has(action))).toEqual([]);
  });

  it('names every action noun.verb', () => {
    const odd = Object.keys(policy).filter((action) => !/^[a-z-]+\.[a-z-]+$/.test(action));
    expect(odd).toEqual([]);
  });
});
