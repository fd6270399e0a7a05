import { rankByMethode } from 'buurtaanpak/gevoeligheid';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { normalizeWaarden, treatWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { rankPromethee, rankTopsis, rankVikor } from '../gevoeligheid/hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

describe('ties', () => {
  const gelijk = makeTabel({ a: [1, 5, 5, 9] });
  const een = makeRoutekaart([makeCriterium('a')]);
  test.each([
    [undefined, [1, 2, 2, 4]],
    ['competitie', [1, 2, 2, 4]],
    ['dicht', [1, 2, 2, 3]],
    ['gemiddeld', [1, 2.5, 2.5, 4]],
    ['laatste', [1, 3, 3, 4]],
  ] as const)('%s', (wijze, rangen) => {
    const uitkomst = scoreBuurten(een, gelijk, [], wijze === undefined ? {} : { gelijk: wijze });
    expect(lees(uitkomst).buurten.map(({ rang }) => rang)).toEqual(rangen);
    expect(lees(uitkomst).buurten.map(({ code }) => code.slice(-1))).toEqual(['4', '2', '3', '1']);
  });
});

describe('other methods on the same model', () => {
  test('they agree on a buurt that is best on everything, and name who is incomplete', () => {
    const dom = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const uitkomst = scoreBuurten(dom, makeTabel({ a: [9, 1, 5, null], b: [8, 2, 3, 1] }), []);
    for (const methode of ['topsis', 'vikor', 'promethee'] as const) {
      const { buurten, onvolledig } = rankByMethode(uitkomst, methode);
      expect(buurten.map(({ code, rang }) => [code, rang])).toEqual([
        ['BU00010001', 1],
        ['BU00010003', 2],
        ['BU00010002', 3],
      ]);
      expect(onvolledig).toEqual(['BU00010004']);
    }
  });
  test('a criterion of weight 0 has no part: not in who is incomplete, not in the distances', () => {
    const kaartje = makeRoutekaart([makeCriterium('a'), makeCriterium('b'), makeCriterium('nul', { gewicht: 0 })]);
    const uitkomst = scoreBuurten(kaartje, makeTabel({ a: [9, 1, 5], b: [8, 3, 2], nul: [1, null, 7] }), []);
    const x = { a: [1, 0, 0.5], b: [1, 1 / 6, 0] };
    const nabijheid = rankTopsis(x, { a: 1, b: 1 });
    expect([...rankTopsis({ ...x, nul: [0, 0.4, 1] }, { a: 1, b: 1, nul: 0 })]).toEqual([...nabijheid]);
    const { buurten, onvolledig } = rankByMethode(uitkomst, 'topsis');
    expect(onvolledig).toEqual([]);
    for (const { code, score } of buurten) expect(score).toBeCloseTo(nabijheid[Number(code.slice(-1)) - 1]!, 12);
  });
  test('equal ones stand by code, whatever the order of the table', () => {
    const codes = ['BU00010003', 'BU00010001', 'BU00010002'];
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [1, 1, 2] }, { codes }), []);
    expect(rankByMethode(uitkomst, 'topsis').buurten.map(({ code, rang }) => [code, rang])).toEqual([
      ['BU00010002', 1],
      ['BU00010001', 2],
      ['BU00010003', 2],
    ]);
  });
  test('what cannot be is refused', () => {
    const x = { a: [1, 2], b: [2, 1] };
    const w = { a: 1, b: 1 };
    expect(() => rankVikor(x, w, { v: 2 })).toThrow('routekaart.v_ongeldig');
    expect(() => rankTopsis({ a: [1, Number.NaN] }, { a: 1 })).toThrow('routekaart.waarde_ontbreekt');
    expect(() => rankTopsis({ a: [1], b: [1, 2] }, w)).toThrow('routekaart.kolommen_ongelijk');
    expect(() => rankTopsis({}, {})).toThrow('routekaart.kolommen_leeg');
    expect(() => rankTopsis(x, { ...w, c: 1 })).toThrow('routekaart.weging_onbekend');
    expect(() => rankTopsis(x, { a: -1, b: 1 })).toThrow('routekaart.gewicht_negatief');
    expect(() => rankTopsis(x, { a: 0, b: 0 })).toThrow('routekaart.gewichten_nul');
    expect(() => rankPromethee(x, w, { voorkeuren: { a: { vorm: 'lineair', q: 2, p: 1 } } })).toThrow(
      'routekaart.voorkeur_ongeldig',
    );
    expect(() => rankPromethee(x, w, { voorkeuren: { z: { vorm: 'gewoon' } } })).toThrow('routekaart.weging_onbekend');
    expect(() => treatWaarden([1, Number.POSITIVE_INFINITY], {})).toThrow('routekaart.waarde_oneindig');
    expect(() => normalizeWaarden([1], { methode: 'doelband', onder: 0, boven: 1 })).toThrow(
      'routekaart.normalisatie_ongeldig',
    );
  });
  test('one candidate, and candidates that do not differ', () => {
    expect([...rankTopsis({ a: [3, 3] }, { a: 1 })]).toEqual([0.5, 0.5]);
    expect([...rankVikor({ a: [3, 3] }, { a: 1 }).q]).toEqual([0, 0]);
    expect(rankVikor({ a: [3] }, { a: 1 }).compromis).toEqual([0]);
    expect([...rankPromethee({ a: [3] }, { a: 1 }).netto]).toEqual([0]);
  });
  test('VIKOR: no acceptable lead makes several a compromise', () => {
    // Best by Q is the first; the second is nearer than 1 / (n - 1).
    const { compromis } = rankVikor({ a: [10, 9.9, 0, 1], b: [10, 10, 0, 1] }, { a: 1, b: 1 });
    expect(compromis).toEqual([0, 1]);
  });
  test('VIKOR: the best by Q that is best by neither S nor R shares the compromise with the second', () => {
    // Distances to the best: four that fail on one criterion, one that is halfway on all, and the one in between.
    const afstanden = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
      [0.5, 0.5, 0.5, 0.5],
      [0.6, 0.4, 0.1, 0.1],
    ];
    const x = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, k) => [id, afstanden.map((rij) => 1 - rij[k]!)]));
    const { q, compromis } = rankVikor(x, { a: 1, b: 1, c: 1, d: 1 });
    // S from 0.25 to 0.5 and R from 0.125 to 0.25; of the last 0.3 and 0.15. Its lead is 0.3, and 1 / 5 is enough.
    expect([...q].map((waarde) => Number(waarde.toFixed(12)))).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.2]);
    expect(compromis).toEqual([5, 0]);
    // By R alone the one that is halfway is best, with a lead of 0.2.
    expect(rankVikor(x, { a: 1, b: 1, c: 1, d: 1 }, { v: 0 }).compromis).toEqual([4]);
  });
});
