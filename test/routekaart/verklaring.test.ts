import {
  analyseBeoordelingen,
  analyseSamenhang,
  compareBuurten,
  computeCronbach,
  explainScore,
  normalizeWaarden,
  rankByMethode,
  scoreBuurten,
  scorePromethee,
  scoreTopsis,
  scoreVikor,
  treatWaarden,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { formatGetal } from '../../src/routekaart/verklaring/zinnen.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = makeRoutekaart([
  makeCriterium('woz', { naam: 'woz-waarde', richting: 'lager', gewicht: 2, ontbrekend: { regel: 'mediaan' } }),
  makeCriterium('inwoners', {
    richting: 'doel',
    doel: { van: 700, tot: 800 },
    normalisatie: { methode: 'doelband', onder: 200, boven: 1800 },
  }),
  makeCriterium('jeugd', { gewicht: 0 }),
  makeCriterium('animo', { bron: { soort: 'beoordeling', schaal } }),
]);
const tabel = makeTabel({
  woz: [178, 250, null, 410, 300],
  inwoners: [750, 450, 800, 5000, 1300],
  jeugd: [1, 2, 3, null, 5],
});
const rijen = [
  makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 4),
  makeOordeel('BU00010002', 'animo', 'gemeente', 'g1', 2),
];
const scores = scoreBuurten(kaart, tabel, rijen);

describe('explainScore', () => {
  test('by hand: woz 178 is the best of four, the target is met, a 4 on 1 to 5 is 0.75', () => {
    const verklaring = explainScore(scores, 'BU00010001');
    if (verklaring.soort !== 'score') return expect.unreachable();
    // (2 * 1 + 1 * 1 + 1 * 0.75) / 4
    expect(verklaring.score).toBe(0.9375);
    expect(verklaring.rang).toBe(1);
    expect(verklaring.samenvatting).toEqual({
      nl: 'Buurt 1: score 0,94, plaats 1 van 5',
      en: 'Buurt 1: score 0.94, rank 1 of 5',
    });
    expect(verklaring.criteria.map(({ zin }) => zin.nl)).toEqual([
      'woz-waarde 178: lager dan 100 % van de buurten, telt 0,50 van 0,94',
      'inwoners 750: binnen het doel van 700 tot en met 800, telt 0,25 van 0,94',
      'animo 4: hoger dan 100 % van de buurten, telt 0,19 van 0,94',
      'jeugd 1: hoger dan 0 % van de buurten, telt niet mee',
    ]);
    expect(verklaring.criteria[0]).toMatchObject({ waarde: 178, gewicht: 0.5, genormaliseerd: 1, beterDan: 1 });
  });

  test('a value that is filled in says so; a missing one says so', () => {
    const verklaring = explainScore(scores, 'BU00010003');
    if (verklaring.soort !== 'score') return expect.unreachable();
    const byId = Object.fromEntries(verklaring.criteria.map((een) => [een.id, een]));
    // Median of 178, 250, 300, 410.
    expect(byId.woz).toMatchObject({ waarde: 275, aangevuld: true });
    expect(byId.woz!.zin.en).toContain('missing and filled in');
    expect(byId.animo!.zin.nl).toBe('animo: onbekend, telt niet mee');
    expect(byId.animo!.waarde).toBeUndefined();
    const vierde = explainScore(scores, 'BU00010004');
    expect(vierde.soort === 'score' && vierde.criteria.find(({ id }) => id === 'inwoners')?.zin.en).toBe(
      'inwoners 5000: closer to the target than 0 % of the buurten, counts for 0.00 of 0.00',
    );
  });

  test('a candidate without a score gets the reasons, an unknown one and a copy are refused', () => {
    const streng = makeRoutekaart([makeCriterium('woz', { ontbrekend: { regel: 'weigeren' } })]);
    const uitkomst = scoreBuurten(streng, tabel, []);
    expect(explainScore(uitkomst, 'BU00010003')).toMatchObject({
      soort: 'zonder_score',
      redenen: [{ code: 'routekaart.buurt_geweigerd' }],
    });
    expect(() => compareBuurten(uitkomst, 'BU00010001', 'BU00010003')).toThrow('routekaart.buurt_zonder_score');
    expect(() => explainScore(scores, 'BU9')).toThrow('routekaart.buurt_onbekend');
    expect(() => explainScore({ ...scores }, 'BU00010001')).toThrow('routekaart.scores_onbekend');
  });

  test('treated points are named', () => {
    const kolom = { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 500] };
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a', { behandeling: {} })]), makeTabel(kolom), []);
    expect(uitkomst.buurten.filter(({ behandeld }) => behandeld.length > 0).map(({ code }) => code)).toEqual([
      'BU00010010',
    ]);
    const verklaring = explainScore(uitkomst, 'BU00010010');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]?.ingreep).toBe('winsoriseren_hoog');
  });

  test('one candidate has nobody to be compared with', () => {
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [3] }), []);
    const verklaring = explainScore(uitkomst, 'BU00010001');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]?.zin.nl).toBe(
      'a 3: geen andere buurt om mee te vergelijken, telt 0,50 van 0,50',
    );
  });

  test('numbers as people write them', () => {
    expect(formatGetal(1234567.891, 'nl', 2)).toBe('1.234.567,89');
    expect(formatGetal(1300, 'nl', 2)).toBe('1300');
    expect(formatGetal(-0.001, 'en', 2, true)).toBe('0.00');
    expect(formatGetal(-1.5, 'nl', 2)).toBe('-1,5');
  });
});

test('compareBuurten: from the criterion that matters most, in a sentence', () => {
  const { verschil, criteria } = compareBuurten(scores, 'BU00010001', 'BU00010002');
  expect(criteria.map(({ id }) => id)).toEqual(['woz', 'inwoners', 'animo', 'jeugd']);
  expect(criteria[2]?.zin).toEqual({ nl: 'animo: 4 tegen 2, +0,13', en: 'animo: 4 against 2, +0.13' });
  expect(criteria.reduce((som, een) => som + een.verschil, 0)).toBeCloseTo(verschil, 12);
});

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
    expect(uitkomst.buurten.map(({ rang }) => rang)).toEqual(rangen);
    expect(uitkomst.buurten.map(({ code }) => code.slice(-1))).toEqual(['4', '2', '3', '1']);
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
  test('what cannot be is refused', () => {
    const x = { a: [1, 2], b: [2, 1] };
    const w = { a: 1, b: 1 };
    expect(() => scoreVikor(x, w, { v: 2 })).toThrow('routekaart.v_ongeldig');
    expect(() => scoreTopsis({ a: [1, Number.NaN] }, { a: 1 })).toThrow('routekaart.waarde_ontbreekt');
    expect(() => scoreTopsis({ a: [1], b: [1, 2] }, w)).toThrow('routekaart.kolommen_ongelijk');
    expect(() => scoreTopsis({}, {})).toThrow('routekaart.kolommen_leeg');
    expect(() => scoreTopsis(x, { ...w, c: 1 })).toThrow('routekaart.weging_onbekend');
    expect(() => scoreTopsis(x, { a: -1, b: 1 })).toThrow('routekaart.gewicht_negatief');
    expect(() => scoreTopsis(x, { a: 0, b: 0 })).toThrow('routekaart.gewichten_nul');
    expect(() => scorePromethee(x, w, { voorkeuren: { a: { vorm: 'lineair', q: 2, p: 1 } } })).toThrow(
      'routekaart.voorkeur_ongeldig',
    );
    expect(() => scorePromethee(x, w, { voorkeuren: { z: { vorm: 'gewoon' } } })).toThrow('routekaart.weging_onbekend');
    expect(() => treatWaarden([1, Number.POSITIVE_INFINITY], {})).toThrow('routekaart.waarde_oneindig');
    expect(() => normalizeWaarden([1], { methode: 'doelband', onder: 0, boven: 1 })).toThrow(
      'routekaart.normalisatie_ongeldig',
    );
  });
  test('one candidate, and candidates that do not differ', () => {
    expect([...scoreTopsis({ a: [3, 3] }, { a: 1 })]).toEqual([0.5, 0.5]);
    expect([...scoreVikor({ a: [3, 3] }, { a: 1 }).q]).toEqual([0, 0]);
    expect(scoreVikor({ a: [3] }, { a: 1 }).compromis).toEqual([0]);
    expect([...scorePromethee({ a: [3] }, { a: 1 }).netto]).toEqual([0]);
  });
  test('VIKOR: no acceptable lead makes several a compromise', () => {
    // Best by Q is the first; the second is nearer than 1 / (n - 1).
    const { compromis } = scoreVikor({ a: [10, 9.9, 0, 1], b: [10, 10, 0, 1] }, { a: 1, b: 1 });
    expect(compromis).toEqual([0, 1]);
  });
});

describe('analyseSamenhang', () => {
  test('double counting, working against each other, influence and alpha', () => {
    const vier = makeRoutekaart(['a', 'b', 'c', 'd'].map((id) => makeCriterium(id)));
    const uitkomst = scoreBuurten(
      vier,
      makeTabel({ a: [1, 2, 3, 4], b: [2, 4, 6, 8], c: [4, 3, 2, 1], d: [5, 5, 5, 5] }),
      [],
    );
    const samenhang = analyseSamenhang(uitkomst);
    expect(samenhang.bevindingen.map(({ code, params }) => [code, params.a, params.b])).toEqual([
      ['routekaart.dubbeltelling', 'a', 'b'],
      ['routekaart.tegenwerking', 'a', 'c'],
      ['routekaart.tegenwerking', 'b', 'c'],
    ]);
    expect(samenhang.paren.find(({ b }) => b === 'd')).toEqual({ a: 'a', b: 'd', rijen: 4 });
    expect(samenhang.metScore.a).toBeCloseTo(1, 12);
    expect(samenhang.metScore.d).toBeUndefined();
    expect(samenhang.cronbach).toHaveProperty('proef');
    expect(() => analyseSamenhang(uitkomst, { dubbeltelling: 2 })).toThrow('routekaart.onzekerheid_buiten_bereik');
    expect(computeCronbach({ a: [1, 2], b: [2, 1] })).toBeUndefined();
    expect(computeCronbach({ a: [1, Number.NaN], b: [Number.NaN, 1] })).toBeUndefined();
  });
});

test('analyseBeoordelingen: voices, agreement, spread and roles', () => {
  const [animo] = analyseBeoordelingen(kaart, [
    ...rijen,
    makeOordeel('BU00010001', 'animo', 'wijk', 'w2', 4),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g1', 2),
    makeOordeel('BU00010002', 'animo', 'wijk', 'w1', 2),
  ]);
  expect(animo).toMatchObject({ criterium: 'animo', stemmen: 5, beoordelaars: 3, buurten: 2, teWeinig: 0 });
  // Sample standard deviations of 2, 4, 4 and of 2, 2.
  expect(animo!.spreiding).toBeCloseTo(Math.sqrt(4 / 3) / 2, 12);
  expect(animo!.gemiddeldePerRol).toEqual({ gemeente: 2, wijk: 10 / 3 });
  expect(animo!.alfaPerRol.gemeente).toBeUndefined();
});
