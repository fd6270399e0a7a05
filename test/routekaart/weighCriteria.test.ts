import { weighCriteria } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';

const paren = [
  { a: 'a', b: 'b', verhouding: 9 },
  { a: 'b', b: 'c', verhouding: 9 },
  { a: 'a', b: 'c', verhouding: 1 / 9 },
];

describe('weighCriteria', () => {
  test('weighs columns alike', () => {
    expect(weighCriteria({ methode: 'gelijk' }, { a: [1], b: [2], c: [3], d: [4] })).toEqual({
      gewichten: { a: 0.25, b: 0.25, c: 0.25, d: 0.25 },
    });
    expect(foutVan(() => weighCriteria({ methode: 'gelijk' })).code).toBe('routekaart.kolommen_leeg');
  });

  test('tells how comparisons contradict each other, and refuses them where a bound is given', () => {
    const { consistentie, gewichten } = weighCriteria({ methode: 'ahp', vergelijkingen: paren });
    expect(consistentie?.ratio).toBeGreaterThan(1);
    expect(Object.keys(gewichten)).toEqual(['a', 'b', 'c']);
    const fout = foutVan(() => weighCriteria({ methode: 'ahp', vergelijkingen: paren, maximaleCr: 0.1 }));
    expect([fout.code, ...fout.bevindingen.map(({ code }) => code)]).toEqual([
      'routekaart.weging_ongeldig',
      'routekaart.vergelijkingen_tegenstrijdig',
    ]);
    expect(weighCriteria({ methode: 'swing', punten: { a: 1 } })).not.toHaveProperty('consistentie');
  });

  test('has no weights for those that are given', () => {
    const fout = foutVan(() => weighCriteria({ methode: 'opgegeven' } as never, { a: [1, 2] }));
    expect([fout.code, fout.pad]).toEqual(['routekaart.invoer_onleesbaar', ['methode']]);
    expect(foutVan(() => weighCriteria({ methode: 'loten' } as never)).code).toBe('kern.document_ongeldig');
  });
});
