import { analyseSamenhang, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { analyseBeoordelingen, compareBuurten, explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { normalizeWaarden, treatWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { formatGetal } from '../../src/routekaart/verklaring/formatGetal.js';
import { rankPromethee, rankTopsis, rankVikor } from '../gevoeligheid/hulp.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

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
      'woz-waarde 178: lager dan 100% van de andere buurten, telt 0,50 van 0,94',
      'inwoners 750: binnen het doel van 700 tot en met 800, telt 0,25 van 0,94',
      'animo 4: hoger dan 100% van de andere buurten, telt 0,19 van 0,94',
      'jeugd 1: hoger dan 0% van de andere buurten, telt niet mee',
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
      'inwoners 5,000: closer to the target than 0% of the other buurten, counts for 0.00 of 0.00',
    );
  });

  test('a candidate without a score gets the reasons, an unknown one is refused', () => {
    const streng = makeRoutekaart([makeCriterium('woz', { ontbrekend: { regel: 'weigeren' } })]);
    const uitkomst = scoreBuurten(streng, tabel, []);
    expect(explainScore(uitkomst, 'BU00010003')).toMatchObject({
      soort: 'zonder_score',
      redenen: [{ code: 'routekaart.buurt_geweigerd' }],
    });
    expect(() => compareBuurten(uitkomst, 'BU00010001', 'BU00010003')).toThrow('routekaart.buurt_zonder_score');
    expect(() => explainScore(scores, 'BU9')).toThrow('routekaart.buurt_onbekend');
  });

  test('the number of buurten in the summary is that of those with a score', () => {
    const streng = makeRoutekaart([makeCriterium('woz', { ontbrekend: { regel: 'weigeren' } })]);
    const verklaring = explainScore(scoreBuurten(streng, tabel, []), 'BU00010004');
    if (verklaring.soort !== 'score') return expect.unreachable();
    expect(verklaring.aantal).toBe(4);
    expect(verklaring.samenvatting.nl).toBe('Buurt 4: score 1,00, plaats 1 van 4');
  });

  test('treated points are named', () => {
    const kolom = { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 500] };
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a', { behandeling: {} })]), makeTabel(kolom), []);
    expect(
      lees(uitkomst)
        .buurten.filter(({ behandeld }) => behandeld.length > 0)
        .map(({ code }) => code),
    ).toEqual(['BU00010010']);
    const verklaring = explainScore(uitkomst, 'BU00010010');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]?.ingreep).toBe('winsoriseren_hoog');
  });

  test('a target that is a class and no band: who is in a lower class does worse', () => {
    const normalisatie = { methode: 'categorieen', grenzen: [10, 20], scores: [0.2, 1, 0] } as const;
    const klassen = makeRoutekaart([makeCriterium('a', { richting: 'doel', normalisatie })]);
    const uitkomst = scoreBuurten(klassen, makeTabel({ a: [15, 5, 12, 30] }), []);
    const zinnen = lees(uitkomst).buurten.map(({ code }) => {
      const verklaring = explainScore(uitkomst, code);
      return verklaring.soort === 'score' ? verklaring.criteria[0]?.zin.nl : undefined;
    });
    expect(zinnen).toEqual([
      'a 15: dichter bij het doel dan 67% van de andere buurten, telt 1,00 van 1,00',
      'a 12: dichter bij het doel dan 67% van de andere buurten, telt 1,00 van 1,00',
      'a 5: dichter bij het doel dan 33% van de andere buurten, telt 0,20 van 0,20',
      'a 30: dichter bij het doel dan 0% van de andere buurten, telt 0,00 van 0,00',
    ]);
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
    expect(formatGetal(1300, 'nl', 2)).toBe('1.300');
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
    expect(computeCronbach({ a: [1, 2, 3] })).toBeUndefined();
  });

  test('gaps do not count as rows; what does not vary has no correlation, by any kind', () => {
    const drie = makeRoutekaart(['a', 'b', 'vast'].map((id) => makeCriterium(id)));
    const metGaten = makeTabel({ a: [1, 2, 3, null, 5], b: [null, 4, 6, 8, 7], vast: [3, 3, 3, 3, 3] });
    const uitkomst = scoreBuurten(drie, metGaten, []);
    for (const soort of ['pearson', 'spearman', 'kendall'] as const) {
      const { paren } = analyseSamenhang(uitkomst, { soort });
      expect(paren.map(({ a, b, rijen: aantal, correlatie }) => [a, b, aantal, correlatie !== undefined])).toEqual([
        ['a', 'b', 3, true],
        ['a', 'vast', 4, false],
        ['b', 'vast', 4, false],
      ]);
    }
    expect(analyseSamenhang(uitkomst, { soort: 'kendall' }).paren[0]?.correlatie).toBe(1);
  });

  test('criteria that go together somewhat need no look', () => {
    const twee = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const { paren, bevindingen } = analyseSamenhang(
      scoreBuurten(twee, makeTabel({ a: [1, 2, 3, 4], b: [2, 1, 4, 3] }), []),
    );
    expect(paren[0]?.correlatie).toBeCloseTo(0.6, 12);
    expect(bevindingen).toEqual([]);
  });

  test('a thema of criteria that cancel each other out has no alpha', () => {
    const kaartje = makeRoutekaart(
      ['a', 'b', 'c', 'd'].map((id) => makeCriterium(id, { thema: id < 'c' ? 'tegen' : 'mee' })),
      { themas: ['tegen', 'mee'].map((id) => ({ id, naam: id })) },
    );
    const uitkomst = scoreBuurten(kaartje, makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 2, 3], d: [2, 4, 6] }), []);
    expect(analyseSamenhang(uitkomst).cronbach).toStrictEqual({ mee: 1 });
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

test('analyseBeoordelingen: agreement within a role, and none to speak of where nobody judged the same buurt', () => {
  const animoOf = (...oordelen: ReturnType<typeof makeOordeel>[]) => analyseBeoordelingen(kaart, oordelen)[0]!;
  // The wijk agrees with itself, the gemeente does not.
  const samen = animoOf(
    ...['w1', 'w2'].flatMap((wie) => [
      makeOordeel('BU00010001', 'animo', 'wijk', wie, 1),
      makeOordeel('BU00010002', 'animo', 'wijk', wie, 5),
    ]),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g1', 1),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g2', 5),
  );
  expect(samen.alfaPerRol).toEqual({ wijk: 1, gemeente: 0 });
  expect(samen.alfa).toBeLessThan(1);
  const los = animoOf(
    makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 1),
    makeOordeel('BU00010002', 'animo', 'wijk', 'w2', 5),
  );
  expect(los).toStrictEqual({
    criterium: 'animo',
    stemmen: 2,
    beoordelaars: 2,
    buurten: 2,
    teWeinig: 0,
    alfaPerRol: {},
    gemiddeldePerRol: { wijk: 3 },
  });
});
