import { refusalStatus, routesByName } from 'dienhong/contracts';
import { refusals } from 'dienhong/domain';
import { sentences } from '../support/sentences.js';

describe('Every refusal', () => {
  it('has a status', () => {
    const statuses: Readonly<Record<string, number>> = refusalStatus;
    const odd = refusals.filter((refusal) => {
      const status = statuses[refusal] ?? 0;
      return status < 400 || status > 599;
    });
    expect(odd).toEqual([]);
  });

  for (const language of ['vi', 'en'] as const) {
    it(`has a sentence in ${language}`, () => {
      const known = sentences(`client/public/i18n/${language}.json`);
      const silent = refusals.filter((refusal) => !known.get(`refusal.${refusal}`)?.trim());
      expect(silent).toEqual([]);
    });
  }

  it('is declared once', () => {
    expect<number>(refusals.length).toBe(new Set(refusals).size);
  });

  it('that a route names is one of them', () => {
    const known = new Set<string>(refusals);
    const odd = [...routesByName].flatMap(([name, route]) =>
      route.refusals.filter((refusal) => !known.has(refusal)).map((one) => `${name}: ${one}`),
    );
    expect(odd).toEqual([]);
  });
});
