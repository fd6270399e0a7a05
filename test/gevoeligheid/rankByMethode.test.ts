import { rankByMethode } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';

describe('rankByMethode', () => {
  const eigen = { codes: ['C', 'A', 'B'], kolommen: { a: [0, 1, 1], b: [1, 0, 0] }, gewichten: { a: 1, b: 1 } };

  test('takes columns with weights: equal ones by code, whatever their order', () => {
    for (const methode of ['topsis', 'vikor', 'promethee'] as const) {
      const { buurten, onvolledig } = rankByMethode(eigen, methode);
      expect(buurten.map(({ code, naam }) => [code, naam]).sort()).toEqual([
        ['A', 'A'],
        ['B', 'B'],
        ['C', 'C'],
      ]);
      const gelijk = buurten.filter(({ code }) => code !== 'C');
      expect(gelijk.map(({ code }) => code)).toEqual(['A', 'B']);
      expect(new Set(gelijk.map(({ rang }) => rang)).size).toBe(1);
      expect(onvolledig).toEqual([]);
    }
  });

  test('gives what a place follows from: flows, or group utility, regret and compromise', () => {
    expect(rankByMethode(eigen, 'topsis').buurten[0]).toEqual({ code: 'A', naam: 'A', score: 0.5, rang: 1 });
    const [, , c] = rankByMethode(eigen, 'promethee').buurten;
    expect(c).toEqual({ code: 'C', naam: 'C', score: 0, rang: 1, stromen: { plus: 0.5, min: 0.5 } });
    const vikor = rankByMethode({ ...eigen, gewichten: { a: 3, b: 1 } }, 'vikor').buurten;
    expect(vikor.map(({ code, maten }) => [code, maten])).toEqual([
      ['A', { s: 0.25, r: 0.25, q: 0, compromis: true }],
      ['B', { s: 0.25, r: 0.25, q: 0, compromis: true }],
      ['C', { s: 0.75, r: 0.75, q: 1, compromis: false }],
    ]);
  });

  test('gives the same for scores as for their columns', () => {
    const scores = scoreBuurten(
      makeRoutekaart([makeCriterium('a', { gewicht: 3 }), makeCriterium('b')]),
      makeTabel({ a: [0, 1, 1], b: [1, 0, 0] }, { codes: eigen.codes }),
    );
    for (const methode of ['topsis', 'vikor', 'promethee'] as const) {
      const uit = rankByMethode(scores, methode).buurten.map(({ naam: _, ...rest }) => rest);
      const zelf = rankByMethode({ ...eigen, gewichten: { a: 3, b: 1 } }, methode).buurten;
      expect(uit).toEqual(zelf.map(({ naam: _, ...rest }) => rest));
    }
  });

  test('refuses columns that are not as long as the codes', () => {
    const fout = foutVan(() => rankByMethode({ ...eigen, codes: ['A'] }, 'topsis'));
    expect([fout.code, fout.params, fout.pad]).toEqual([
      'routekaart.kolommen_ongelijk',
      { aantal: 3, verwacht: 1 },
      ['a'],
    ]);
    const leeg = { codes: [], kolommen: { a: undefined as never }, gewichten: {} };
    expect(foutVan(() => rankByMethode(leeg, 'topsis')).code).toBe('routekaart.kolommen_ongelijk');
  });
});
