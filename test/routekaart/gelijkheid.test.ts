/** Equal is equal but for rounding, everywhere by one rule; and what a result may never do, whatever goes in. */

import { analyseGevoeligheid, drawScores, type Onzekerheid, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { type Bevinding, createToeval } from 'buurtaanpak/kern';
import { checkRoutekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { normalizeWaarden } from 'buurtaanpak/routekaart/huis';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { rankPromethee, rankTopsis, rankVikor } from '../gevoeligheid/hulp.js';
import { foutVan } from '../hulp.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';
import { weighByCritic, weighBySwing } from './wegen.js';

// The mean household size of 128 and 180 households of 1.4 persons, as floats have it.
const GEMENGD = 1.3999999999999997;
const ijkpunten = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
const codesOf = (bevindingen: readonly { readonly code: string }[]) =>
  bevindingen.map(({ code }) => code.replace('routekaart.', ''));

describe('a column', () => {
  test('of which the spread is noise tells nothing apart, and says so', () => {
    const kaart = makeRoutekaart([makeCriterium('a')]);
    const { buurten, bevindingen } = lees(scoreBuurten(kaart, makeTabel({ a: [GEMENGD, 1.4] })));
    expect(buurten.map(({ score, rang }) => [score, rang])).toEqual([
      [0.5, 1],
      [0.5, 1],
    ]);
    expect(codesOf(bevindingen)).toEqual(['criterium_constant']);
  });

  test('has equal scores for figures that are equal but for rounding, by every normalisation', () => {
    const x = [GEMENGD, 1.4, 3, 1];
    for (const methode of [
      'minmax',
      'zscore',
      'robuuste_zscore',
      'rang',
      'percentielrang',
      'borda',
      'vector',
    ] as const) {
      const [een, twee] = normalizeWaarden(x, { methode });
      expect(Math.abs(een! - twee!), methode).toBeLessThan(1e-12);
    }
    const categorieen = { methode: 'categorieen', grenzen: [1.4], scores: [0, 1] } as const;
    expect([...normalizeWaarden(x, categorieen)]).toEqual([1, 1, 1, 0]);
    // Just outside the band by rounding is inside.
    const doel = { richting: 'doel', doel: { van: 1.4, tot: 2 } } as const;
    expect([...normalizeWaarden(x, { methode: 'rang' }, doel)]).toEqual([3, 3, 1, 2]);
    // More than half are equal, and a reference at the worst value leaves no distance.
    for (const [waarden, wijze] of [
      [[GEMENGD, 1.4, 1.4, 3], { methode: 'robuuste_zscore' }],
      [[1.4, 3], { methode: 'afstand_referentie', waarde: 1.4000000000000001 }],
      [[1, 2], { methode: 'ijkpunten', onder: GEMENGD, boven: 1.4 }],
    ] as const)
      expect(foutVan(() => normalizeWaarden(waarden, wijze)).code).toBe('routekaart.normalisatie_ongeldig');
  });

  test('of numbers as small or as large as there are is scored as any other', () => {
    const verwacht = [0, 1, 0.5];
    for (const eenheid of [5e-324, 1e-300, 1, 1e300, 8e307])
      for (const methode of ['minmax', 'percentielrang'] as const)
        for (const [i, score] of normalizeWaarden([0, 2 * eenheid, eenheid], { methode }).entries())
          expect(score, `${methode} ${eenheid}`).toBeCloseTo(verwacht[i]!, 12);
    for (const eenheid of [1e-320, 1e-200, 1e200]) {
      const z = normalizeWaarden([0, 2 * eenheid, eenheid], { methode: 'zscore' });
      for (const [i, score] of [-1, 1, 0].entries()) expect(z[i], `${eenheid}`).toBeCloseTo(score, 3);
    }
    expect([...normalizeWaarden([-1.5e308, 1.5e308, 0], { methode: 'minmax' })]).toEqual(verwacht);
    // What was chosen has a unit, so that nothing can be scaled.
    for (const boven of [1e200, 1e-200])
      expect(foutVan(() => normalizeWaarden([1], { methode: 'ijkpunten', onder: 0, boven })).bevindingen[0]?.code).toBe(
        'routekaart.getal_onbruikbaar',
      );
    expect(
      foutVan(() => normalizeWaarden([1], { methode: 'minmax' }, { schaal: { van: 1, tot: 0 } })).bevindingen[0]?.code,
    ).toBe('routekaart.schaal_omgekeerd');
    const open = { methode: 'ijkpunten', onder: 0, boven: 1e-9, begrenzen: false } as const;
    expect([...normalizeWaarden([Number.NaN], open)]).toEqual([Number.NaN]);
    expect([...normalizeWaarden([2], { ...open, boven: 1 })]).toEqual([2]);
    expect(foutVan(() => normalizeWaarden([1e305], open)).bevindingen[0]?.code).toBe('routekaart.getal_onbruikbaar');
  });

  test('filled by a mean gets no other score than the figures that it is the mean of', () => {
    const kaart = makeRoutekaart([
      makeCriterium('a', { ontbrekend: { regel: 'gemiddelde' }, normalisatie: { methode: 'rang' } }),
    ]);
    const { scores } = lees(scoreBuurten(kaart, makeTabel({ a: [0.1, 0.1, 0.1, null, 0.1, 0.1, 0.1] }))).kolommen;
    expect(new Set(scores)).toEqual(new Set([4]));
  });
});

describe('a score', () => {
  test('that is equal but for rounding is the same number, also in a draw and in the analysis', async () => {
    const { nextBelow } = createToeval('gelijk');
    const n = 100;
    // Three figures in another order: the same sum, reckoned otherwise.
    const trio = Array.from({ length: n }, () => [nextBelow(30) / 10, nextBelow(30) / 10, nextBelow(30) / 10] as const);
    const tabel = makeTabel({
      a: trio.flatMap(([a]) => [a, a]),
      b: trio.flatMap(([, b, c]) => [b, c]),
      c: trio.flatMap(([, b, c]) => [c, b]),
      d: trio.flatMap(([a, b, c]) => [a * b * c, a * b * c]),
    });
    const tussen = { methode: 'ijkpunten', onder: 0, boven: 3 } as const;
    const kaart = makeRoutekaart(
      [
        makeCriterium('a', { normalisatie: tussen, gewicht: 0.7 }),
        makeCriterium('b', { normalisatie: tussen, gewicht: 0.1 }),
        makeCriterium('c', { normalisatie: tussen, gewicht: 0.1 }),
        makeCriterium('d', { thema: 't' }),
      ],
      { themas: [{ id: 't', naam: 't', gewicht: 0.3 }] },
    );
    const { scores, rangen, codes } = lees(scoreBuurten(kaart, tabel)).kolommen;
    for (let i = 0; i < 2 * n; i += 2) {
      expect(scores[i]).toBe(scores[i + 1]);
      expect(rangen[i]).toBe(rangen[i + 1]);
    }
    for (const trekking of drawScores(kaart, tabel, undefined, { zaad: 1, trekkingen: 3, onzekerheid: {} }))
      for (let i = 0; i < 2 * n; i += 2) expect(trekking.scores[i]).toBe(trekking.scores[i + 1]);
    const analyse = await analyseGevoeligheid(kaart, tabel, undefined, { zaad: 1, trekkingen: 2, onzekerheid: {} });
    const perCode = new Map(analyse.buurten.map((buurt) => [buurt.code, buurt]));
    codes.forEach((code, i) => {
      expect(perCode.get(code)).toMatchObject({
        rang: rangen[i],
        besteRang: rangen[i],
        slechtsteRang: rangen[i],
        spreidingScore: 0,
        spreidingRang: 0,
      });
    });
  });

  test('is without noise in a draw too, on a scale of any size', () => {
    for (const tot of [1e15, 1e3, 1, 1e-12]) {
      const kaart = makeRoutekaart(
        ['a', 'b'].map((id) => makeCriterium(id, { normalisatie: ijkpunten, gewicht: id === 'a' ? 1 : 2 })),
        { schaal: { van: 0, tot } },
      );
      const tabel = makeTabel({ a: [0.3, 0.1, 0.7, 0], b: [0.3, 0.4, 0.1, 0] });
      const [trekking] = [...drawScores(kaart, tabel, undefined, { zaad: 1, trekkingen: 1, onzekerheid: {} })];
      const verwacht = [0.3, 0.3, 0.3, 0].map((deel) => deel * tot);
      trekking!.scores.forEach((score, i) => {
        expect(Math.abs(score - verwacht[i]!)).toBeLessThanOrEqual(1e-15 * tot);
      });
      expect(new Set(trekking!.scores).size).toBe(2);
    }
  });

  test('of parts that cancel each other out is 0, and ranks nobody', async () => {
    const zscore = { methode: 'zscore' } as const;
    const bron = { soort: 'kerncijfer', sleutel: 'a' } as const;
    const kaart = makeRoutekaart([
      makeCriterium('op', { bron, normalisatie: zscore, gewicht: 0.3 }),
      makeCriterium('neer', { bron, normalisatie: zscore, richting: 'lager', gewicht: 0.1 }),
      makeCriterium('neer2', { bron, normalisatie: zscore, richting: 'lager', gewicht: 0.2 }),
    ]);
    const tabel = makeTabel({ a: [0.1, 0.2, 0.3, 0.7, 1.1, 2.3, 3.1] });
    const scores = scoreBuurten(kaart, tabel);
    expect(lees(scores).buurten.map(({ score, rang }) => [score, rang])).toEqual(Array(7).fill([0, 1]));
    expect(codesOf(scores.bevindingen)).toEqual(['kerncijfer_tegengesteld']);
    const { buurten } = await analyseGevoeligheid(kaart, tabel, undefined, { zaad: 1, trekkingen: 5, onzekerheid: {} });
    expect(buurten.map(({ rang, slechtsteRang }) => [rang, slechtsteRang])).toEqual(Array(7).fill([1, 1]));
  });

  test('by another method: noise is no distance, no preference and no duel', () => {
    const kolommen = { a: [GEMENGD, 1.4, 1.4], b: [0, 0.5, 1] };
    const gewichten = { a: 1000, b: 1 };
    const [laag, midden, hoog] = rankTopsis(kolommen, gewichten);
    expect([laag, midden, hoog]).toEqual([0, 0.5, 1]);
    expect([...rankVikor(kolommen, gewichten).s].map((s) => Math.round(1e6 * s))).toEqual([999, 500, 0]);
    expect(rankPromethee(kolommen, gewichten).netto[2]).toBeCloseTo(1 / 1001, 12);
    expect(
      rankPromethee({ b: [0, 0.3, 0.1 + 0.2] }, { b: 1 }, { voorkeuren: { b: { vorm: 'u', q: 0.3 } } }).plus,
    ).toEqual(new Float64Array(3));
    expect(weighByCritic({ a: [GEMENGD, 1.4, 1.4], b: [0, 0.5, 1] })).toEqual({ a: 0, b: 1 });
    const kaart = makeRoutekaart(
      ['a', 'b'].map((id) => makeCriterium(id, { normalisatie: ijkpunten, gewicht: id === 'a' ? 9 : 1 })),
      { aggregatie: { methode: 'copeland' } },
    );
    const scores = scoreBuurten(kaart, makeTabel({ a: [0.3, 0.1 + 0.2, 0.3], b: [0, 0.5, 1] }));
    expect([...lees(scores).kolommen.scores]).toEqual([-2, 0, 2]);
    for (const methode of ['topsis', 'vikor', 'promethee'] as const)
      expect(rankByMethode(scores, methode).buurten.map(({ rang }) => rang)).toEqual([1, 2, 3]);
    // Of a tie both are the compromise, in their own order.
    expect(rankVikor({ a: [0.3, 0.1 + 0.2, 0], b: [0.1 + 0.2, 0.3, 0] }, { a: 1, b: 1 }).compromis).toEqual([0, 1]);
    expect(computeCronbach({ a: [1, 2], b: [1, 2] })).toBe(1);
  });
});

describe('laws', () => {
  const opties = { seed: 20261127, numRuns: 40 } as const;
  const geval = fc
    .record({
      figuren: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5 }), { minLength: 8, maxLength: 8 }),
        {
          minLength: 5,
          maxLength: 5,
        },
      ),
      gewichten: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
      methoden: fc.array(
        fc.constantFrom(
          { methode: 'rekenkundig' as const },
          { methode: 'meetkundig' as const },
          { methode: 'harmonisch' as const },
          { methode: 'machtsgemiddelde' as const, macht: 3 },
          { methode: 'copeland' as const },
        ),
        { minLength: 3, maxLength: 3 },
      ),
      zscore: fc.boolean(),
      dekking: fc.constantFrom(0, 0.5, 0.75),
    })
    .map(({ figuren, gewichten, methoden, zscore, dekking }) => {
      // Scores below 0 have an arithmetic mean or duels only, and above a thema of duels stand duels: their scores are of another scale.
      const [boven, midden, c] = methoden.map((een) =>
        (zscore || methoden.some(({ methode }) => methode === 'copeland')) && een.methode !== 'copeland'
          ? { methode: 'rekenkundig' as const }
          : een,
      );
      const b = c!.methode === 'copeland' ? c : midden;
      const a = b!.methode === 'copeland' ? b : boven;
      const normalisatie = zscore ? ({ methode: 'zscore' } as const) : { ...ijkpunten, boven: 12 };
      const kaart = (factor: number) =>
        makeRoutekaart(
          figuren.map((_, k) =>
            makeCriterium(`k${k}`, {
              normalisatie,
              gewicht: factor * gewichten[k]!,
              ...(k === 0 ? {} : { thema: k < 3 ? 't' : 'u' }),
            }),
          ),
          {
            aggregatie: a!,
            dekking,
            themas: [
              { id: 't', naam: 't', gewicht: factor * gewichten[5]!, aggregatie: b!, dekking },
              { id: 'u', naam: 'u', boven: 't', gewicht: factor * gewichten[6]!, aggregatie: c! },
            ],
          },
        );
      // The last row is whole, so that every column has a figure.
      const tabel = makeTabel(Object.fromEntries(figuren.map((kolom, k) => [`k${k}`, [...kolom, 5 + k]])));
      return { kaart, tabel, dekking };
    });

  test('contributions add up to the score by every aggregation, and those of a thema to its part, also of a score of 0', () => {
    fc.assert(
      fc.property(geval, ({ kaart, tabel }) => {
        for (const { score, bijdragen, themas } of lees(scoreBuurten(kaart(1), tabel)).buurten) {
          const sum = (ids: readonly string[]) => ids.reduce((som, id) => som + (bijdragen[id] ?? 0), 0);
          expect(Math.abs(sum(Object.keys(bijdragen)) - score)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(score)),
          );
          for (const [id, onder] of [
            ['t', ['k1', 'k2', 'k3', 'k4']],
            ['u', ['k3', 'k4']],
          ] as const)
            if (themas[id] !== undefined) expect(Math.abs(sum(onder) - themas[id].bijdrage)).toBeLessThan(1e-11);
        }
      }),
      opties,
    );
  });

  test('with nothing uncertain the analysis ranks as scoring does, and only the proportion of weights counts', async () => {
    await fc.assert(
      fc.asyncProperty(geval, async ({ kaart, tabel }) => {
        const { scores, rangen, codes } = lees(scoreBuurten(kaart(1), tabel)).kolommen;
        const { buurten } = await analyseGevoeligheid(kaart(1), tabel, undefined, {
          zaad: 1,
          trekkingen: 1,
          onzekerheid: {},
        });
        const perCode = new Map(buurten.map((buurt) => [buurt.code, buurt]));
        codes.forEach((code, i) => {
          const { rang, slechtsteRang } = perCode.get(code) ?? { rang: 0, slechtsteRang: 0 };
          expect([rang, slechtsteRang]).toEqual([rangen[i], rangen[i]]);
        });
        for (const factor of [3, 1e307]) {
          const anders = lees(scoreBuurten(kaart(factor), tabel)).kolommen;
          expect(anders.rangen).toEqual(rangen);
          anders.scores.forEach((score, i) => {
            expect(Math.abs(score - scores[i]!) > 1e-12, `${factor}`).toBe(false);
          });
        }
      }),
      { ...opties, numRuns: 15 },
    );
  });
});

describe('numbers that no number can hold on the way', () => {
  test('a power mean of any power lies between the lowest and the highest, and its parts add up', () => {
    const tabel = makeTabel({ a: [0, 0.5, 1, 0.2], b: [1, 0.25, 1, 0.1] });
    const scoresOf = (macht: number) =>
      scoreBuurten(
        makeRoutekaart(
          ['a', 'b'].map((id) => makeCriterium(id, { normalisatie: ijkpunten })),
          { schaal: { van: 1, tot: 100 }, aggregatie: { methode: 'machtsgemiddelde', macht } },
        ),
        tabel,
      );
    for (const macht of [200, 1000, -200, -1000, 1e-9, -1e-9]) {
      const { scores, bijdragen } = lees(scoresOf(macht)).kolommen;
      scores.forEach((score, i) => {
        const [laag, hoog] = [
          [1, 100],
          [25.75, 50.5],
          [100, 100],
          [10.9, 20.8],
        ][i] as [number, number];
        expect(score, `${macht}`).toBeGreaterThanOrEqual(laag - 1e-9);
        expect(score, `${macht}`).toBeLessThanOrEqual(hoog + 1e-9);
        expect(bijdragen[0]![i]! + bijdragen[1]![i]!).toBeCloseTo(score, 9);
      });
    }
    // Close to 0 it is the geometric mean: the root of 1 x 100 is 10.
    expect(lees(scoresOf(1e-9)).kolommen.scores[0]).toBeCloseTo(10, 6);
    // (1 + 100^200) / 2, its root: 100 x 2^(-1 / 200).
    expect(lees(scoresOf(200)).kolommen.scores[0]).toBeCloseTo(100 * 2 ** (-1 / 200), 9);
    expect(lees(scoresOf(-200)).kolommen.scores[0]).toBeCloseTo(2 ** (1 / 200), 9);
  });

  test('weights and points near the largest number keep their proportions', () => {
    const tabel = makeTabel({ a: [0, 1], b: [1, 0] });
    for (const factor of [1e308 / 2, 1e-310]) {
      const kaart = makeRoutekaart([
        makeCriterium('a', { gewicht: 3 * factor }),
        makeCriterium('b', { gewicht: factor }),
      ]);
      const [b, a] = lees(scoreBuurten(kaart, tabel)).kolommen.scores;
      expect(a).toBeCloseTo(0.75, 6);
      expect(b).toBeCloseTo(0.25, 6);
    }
    expect(weighBySwing({ a: 1.5e308, b: 0.5e308 })).toEqual({ a: 0.75, b: 0.25 });
    expect([...rankTopsis({ a: [0, 1], b: [0, 1] }, { a: 1.5e308, b: 1.5e308 })]).toEqual([0, 1]);
  });

  test('a mean or median of figures too large to add up', () => {
    for (const regel of ['gemiddelde', 'mediaan'] as const) {
      const kaart = makeRoutekaart([makeCriterium('a', { ontbrekend: { regel } })]);
      const { scores } = lees(scoreBuurten(kaart, makeTabel({ a: [1e308, 1.6e308, null, 1.6e308, 1e308] }))).kolommen;
      for (const [i, score] of [0, 1, 0.5, 1, 0].entries()) expect(scores[i], regel).toBeCloseTo(score, 9);
    }
  });

  test('bounds of weights are in the unit of the document, by weights and by points, however small', () => {
    const tabel = makeTabel({ a: [1, 0], b: [0, 1] });
    const [a, b] = ['a', 'b'].map((id) => makeCriterium(id, { normalisatie: ijkpunten }));
    const drawOf = (kaart: ReturnType<typeof makeRoutekaart>, grenzen: Record<string, { van: number; tot: number }>) =>
      [
        ...drawScores(kaart, tabel, undefined, {
          zaad: 1,
          trekkingen: 1,
          onzekerheid: { gewichten: { methode: 'grenzen', grenzen } },
        }),
      ][0]!.scores[0]!;
    const punt = (x: number) => ({ van: x, tot: x });
    const vijven = makeRoutekaart([
      { ...a!, gewicht: 5 },
      { ...b!, gewicht: 5 },
    ]);
    expect(drawOf(vijven, { a: punt(15) })).toBeCloseTo(0.75, 12);
    const swing = makeRoutekaart([a!, b!], { weging: { methode: 'swing', punten: { a: 100, b: 40 } } });
    expect(drawOf(swing, { a: punt(120) })).toBeCloseTo(0.75, 12);
    const gelijk = makeRoutekaart([a!, b!], { weging: { methode: 'gelijk' } });
    expect(drawOf(gelijk, { a: punt(1.5) })).toBeCloseTo(0.75, 12);
    expect(drawOf(vijven, { a: punt(3e-300), b: punt(1e-300) })).toBeCloseTo(0.75, 9);
    // Nothing at all is left of these: then the document decides.
    expect(drawOf(vijven, { a: { van: 0, tot: 5e-324 }, b: { van: 0, tot: 5e-324 } })).toBe(0.5);
  });

  test('a concentration close to 0 gives all the weight to one, by chance as by the document', () => {
    const kaart = makeRoutekaart([
      makeCriterium('a', { normalisatie: ijkpunten, gewicht: 3 }),
      makeCriterium('b', { normalisatie: ijkpunten }),
    ]);
    const tabel = makeTabel({ a: [1, 0], b: [0, 1] });
    for (const concentratie of [1e-3, 1e-6, 1e-100]) {
      const onzekerheid = { gewichten: { methode: 'dirichlet', concentratie } } as const;
      let a = 0;
      for (const { scores } of drawScores(kaart, tabel, undefined, { zaad: 7, trekkingen: 400, onzekerheid })) {
        expect(scores[0]! + scores[1]!).toBeCloseTo(1, 9);
        a += scores[0]!;
      }
      expect(Math.abs(a / 400 - 0.75)).toBeLessThan(0.08);
    }
  });
});

describe('what is told of a score', () => {
  test('De Werp: one figure of five, told in the scores and in the analysis', async () => {
    const gewichten = { woz: 3, koop: 2, eengezins: 2, ouderen: 2, grootte: 1 };
    const kaart = makeRoutekaart(
      Object.entries(gewichten).map(([id, gewicht]) =>
        makeCriterium(id, { gewicht, richting: id === 'woz' ? 'lager' : 'hoger' }),
      ),
      { dekking: 0 },
    );
    const tabel = makeTabel({
      woz: [200, 300, null, 250],
      koop: [50, 60, null, 40],
      eengezins: [40, 70, null, null],
      ouderen: [10, 20, null, null],
      grootte: [1.8, 2.1, 3, 2],
    });
    const scores = scoreBuurten(kaart, tabel);
    expect(lees(scores).buurten[0]).toMatchObject({ code: 'BU00010003', score: 1, dekking: 0.1 });
    const dun = ({ code }: { readonly code: string }) => code === 'routekaart.score_dun';
    // Six of ten is enough, one of ten is not.
    expect(scores.bevindingen.filter(dun).map(({ ernst, params }) => [ernst, params])).toEqual([
      ['waarschuwing', { buurt: 'BU00010003', naam: 'Buurt 3', procent: 10 }],
    ]);
    const analyse = await analyseGevoeligheid(kaart, tabel, undefined, { zaad: 1, trekkingen: 20 });
    expect(analyse.bevindingen.filter(dun)).toEqual(scores.bevindingen.filter(dun));
    // Without a threshold of its own a Routekaart asks half of the weight.
    const { dekking: _, ...gewoon } = kaart;
    expect(lees(scoreBuurten(gewoon, tabel)).zonderScore.map(({ code }) => code)).toEqual(['BU00010003']);
  });

  test('exactly half of the weight is half, and what is filled in is no figure of the buurt itself', () => {
    const tabel = makeTabel({ a: [1, 2, 3], b: [1, null, null], c: [1, 2, null] });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => makeCriterium(id, { gewicht: id === 'b' ? 0.3 : 0.15 }));
    const dunOf = (...criteria: (typeof a)[]) =>
      scoreBuurten(
        makeRoutekaart(
          criteria.map((een) => een!),
          { dekking: 0 },
        ),
        tabel,
      ).bevindingen.flatMap(({ params: { procent } }) => procent ?? []);
    expect(dunOf(a, b, c)).toEqual([25]);
    for (const regel of ['mediaan', 'bodem'] as const)
      expect(dunOf(a, { ...b!, ontbrekend: { regel } }, c)).toEqual([25]);
  });

  test('a threshold is a share of the weight, as the coverage is', async () => {
    const kaart = makeRoutekaart(
      [makeCriterium('a', { gewicht: 6 }), makeCriterium('b', { gewicht: 2 }), makeCriterium('c', { gewicht: 2 })],
      { dekking: 0.5 },
    );
    // One of three criteria with six tenths of the weight is enough, two with four tenths are not.
    const tabel = makeTabel({ a: [1, null, 3, 2], b: [null, 1, 2, 3], c: [null, 2, 1, 3] });
    const scores = scoreBuurten(kaart, tabel);
    expect(lees(scores).buurten.map(({ code, dekking }) => [code, dekking])).toEqual(
      expect.arrayContaining([['BU00010001', 0.6]]),
    );
    expect(lees(scores).zonderScore.map(({ code }) => code)).toEqual(['BU00010002']);
    const { buurten } = await analyseGevoeligheid(kaart, tabel, undefined, { zaad: 1, trekkingen: 1, onzekerheid: {} });
    expect(buurten.map(({ code }) => code).sort()).toEqual(['BU00010001', 'BU00010003', 'BU00010004']);
  });

  test('scales that do not belong in one sum', () => {
    const rang = { methode: 'rang' } as const;
    const tabel = makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 3, 2] });
    const show = ({ code, pad, params }: Bevinding) => [code.replace('routekaart.', ''), pad, params.ids];
    const meld = (...rest: Parameters<typeof makeRoutekaart>) =>
      scoreBuurten(makeRoutekaart(...rest), tabel).bevindingen.map(show);
    const weiger = (...rest: Parameters<typeof makeRoutekaart>) => {
      const fout = foutVan(() => makeRoutekaart(...rest));
      expect(fout.code).toBe('routekaart.routekaart_ongeldig');
      return fout.bevindingen.map(show);
    };
    const [a, b] = [makeCriterium('a', { normalisatie: rang }), makeCriterium('b')];
    expect(weiger([a, b])).toEqual([['schalen_gemengd', [], ['a']]]);
    // However it was read: it is not scored either.
    const gelezen = { soort: 'routekaart', versie: 1, id: 'x', naam: 'x', criteria: [a, b] } as const;
    expect(foutVan(() => scoreBuurten(gelezen, tabel)).bevindingen.map(show)).toEqual(weiger([a, b]));
    expect(meld([a, { ...b, normalisatie: rang }])).toEqual([]);
    expect(meld([a, { ...b, gewicht: 0 }])).toEqual([]);
    expect(meld([a, b], { weging: { methode: 'swing', punten: { a: 100, b: 0 } } })).toEqual([]);
    expect(meld([a, b], { aggregatie: { methode: 'copeland' } })).toEqual([]);
    expect(weiger([{ ...a, normalisatie: { methode: 'borda' } }, b])).toEqual([['schalen_gemengd', [], ['a']]]);
    for (const methode of ['zscore', 'vector'] as const)
      expect(meld([{ ...a, normalisatie: { methode } }, b])).toEqual([['schalen_gemengd', [], ['a']]]);
    const z = { methode: 'zscore' } as const;
    expect(
      meld([
        { ...a, normalisatie: z },
        { ...b, normalisatie: { methode: 'robuuste_zscore' } },
      ]),
    ).toEqual([]);
    // A thema of duels gives numbers of duels; a thema of one scale has that scale.
    const thema = (methode: 'copeland' | 'rekenkundig') => ({
      themas: [{ id: 't', naam: 't', aggregatie: { methode } }],
    });
    const onder = [{ ...b, thema: 't' }, makeCriterium('c', { thema: 't' })];
    expect(weiger([makeCriterium('a'), ...onder], thema('copeland'))).toEqual([['schalen_gemengd', [], ['t']]]);
    expect(meld([makeCriterium('a'), ...onder], { ...thema('copeland'), aggregatie: { methode: 'copeland' } })).toEqual(
      [],
    );
    // A thema of several scales is told of itself; ranks beside it are refused as beside any other scale.
    const gemengd = [onder[0]!, { ...onder[1]!, normalisatie: z }];
    expect(meld([makeCriterium('a'), ...gemengd], thema('rekenkundig'))).toEqual([
      ['schalen_gemengd', ['themas', 0], ['c']],
    ]);
    expect(weiger([a, ...gemengd], thema('rekenkundig'))).toEqual([['schalen_gemengd', [], ['a']]]);
    expect(weiger([makeCriterium('a'), onder[0]!, { ...onder[1]!, normalisatie: rang }], thema('rekenkundig'))).toEqual(
      [['schalen_gemengd', ['themas', 0], ['c']]],
    );
    expect(meld([makeCriterium('a'), ...onder], thema('rekenkundig'))).toEqual([]);
    expect(meld([a, ...onder.map((een) => ({ ...een, normalisatie: rang }))], thema('rekenkundig'))).toEqual([]);
  });

  test('ranks as an alternative take judgements along, and what was chosen beside them is told', async () => {
    const oordelen = [1, 5, 3].map((score, i) => makeOordeel(`BU0001000${i + 1}`, 'v', 'wijk', 'w', score));
    const v = makeCriterium('v', { bron: { soort: 'beoordeling', schaal }, gewicht: 4 });
    const tabel = makeTabel({ a: [3, 1, 2] });
    const onzekerheid = { normalisaties: [{ methode: 'rang' }] } as const;
    const analyse = (...criteria: Parameters<typeof makeRoutekaart>[0]) =>
      analyseGevoeligheid(makeRoutekaart(criteria), tabel, oordelen, { zaad: 1, trekkingen: 4, onzekerheid });
    const { buurten, bevindingen } = await analyse(makeCriterium('a'), v);
    // The judgement has four fifths of the weight: the second is first, in every draw.
    expect(buurten.map(({ code, slechtsteRang }) => [code, slechtsteRang])).toEqual([
      ['BU00010002', 1],
      ['BU00010003', 2],
      ['BU00010001', 3],
    ]);
    expect(buurten[0]?.gemiddeldeScore).toBeCloseTo((1 + 4 * 3) / 5, 12);
    expect(bevindingen).toEqual([]);
    // Points that were chosen stay, for a judgement as for a figure: ranks beside it are refused, and the alternative is named.
    const vast = { methode: 'ijkpunten', onder: 1, boven: 5 } as const;
    const a = makeCriterium('a');
    for (const [criteria, id] of [
      [[a, { ...v, normalisatie: vast }], 'a'],
      [[{ ...a, normalisatie: vast }, v], 'v'],
    ] as const) {
      const kaart = makeRoutekaart(criteria);
      const normalisaties = [{ methode: 'minmax' }, { methode: 'borda' }] as const;
      const fout = foutVan(() => [
        ...drawScores(kaart, tabel, oordelen, { zaad: 1, trekkingen: 4, onzekerheid: { normalisaties } }),
      ]);
      expect(fout.code).toBe('routekaart.onzekerheid_ongeldig');
      expect(fout.bevindingen).toEqual([
        {
          code: 'routekaart.schalen_gemengd',
          ernst: 'fout',
          pad: ['normalisaties', 1],
          params: { plaats: 'proef', ids: [id] },
        },
      ]);
      await expect(
        analyseGevoeligheid(kaart, tabel, oordelen, { zaad: 1, onzekerheid: { normalisaties } }),
      ).rejects.toMatchObject({ code: 'routekaart.onzekerheid_ongeldig' });
    }
  });

  test('an alternative that puts ranks beside another scale is refused, by a normalisation or by a mean', () => {
    const tabel = makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 3, 2] });
    const padenVan = (kaart: ReturnType<typeof makeRoutekaart>, onzekerheid: Onzekerheid) => {
      const draw = () => [...drawScores(kaart, tabel, undefined, { zaad: 1, trekkingen: 2, onzekerheid })];
      try {
        draw();
        return [];
      } catch {
        return foutVan(draw).bevindingen.map(({ pad, params }) => [...pad, ...(params.ids as string[])].join(' '));
      }
    };
    const [rang, z, minmax] = [{ methode: 'rang' }, { methode: 'zscore' }, { methode: 'minmax' }] as const;
    const [copeland, rekenkundig] = [{ methode: 'copeland' }, { methode: 'rekenkundig' }] as const;
    // Duels do not mind scales, but the mean that is drawn beside them does.
    const duels = makeRoutekaart([makeCriterium('a', { normalisatie: rang }), makeCriterium('b')], {
      aggregatie: copeland,
    });
    expect(padenVan(duels, { aggregaties: [copeland, rekenkundig] })).toEqual(['aggregaties 1 a']);
    // With one normalisation for both there is nothing to mind.
    expect(padenVan(duels, { aggregaties: [rekenkundig], normalisaties: [minmax, rang, z] })).toEqual([]);
    const doel = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('b', {
        richting: 'doel',
        doel: { van: 2, tot: 2 },
        normalisatie: { methode: 'doelband', onder: 0, boven: 4 },
      }),
    ]);
    expect(padenVan(doel, { normalisaties: [minmax, rang, z, { methode: 'borda' }] })).toEqual([
      'normalisaties 1 a',
      'normalisaties 3 a',
    ]);
    const thema = makeRoutekaart([makeCriterium('a', { thema: 't' }), makeCriterium('b', { thema: 'u' })], {
      themas: ['t', 'u'].map((id) => ({ id, naam: id, aggregatie: copeland })),
    });
    expect(padenVan(thema, { normalisaties: [minmax, rang] })).toEqual([]);
  });

  test('one figure by two keys, which only the table can tell', () => {
    const [kolom] = makeTabel({ a: [1, 2] }).kolommen;
    const leeftijd = (lid: string) => ({ ...kolom!, sleutel: `a@leeftijd=${lid}`, dimensies: { leeftijd: lid } });
    const meld = (sleutels: readonly string[], kolommen: readonly NonNullable<typeof kolom>[]) => {
      const kaart = makeRoutekaart(
        sleutels.map((sleutel, k) => makeCriterium(`k${k}`, { bron: { soort: 'kerncijfer', sleutel } })),
      );
      const tabel = { ...makeTabel({ a: [1, 2] }), kolommen };
      return [checkRoutekaart(kaart), checkRoutekaart(kaart, { kerncijfers: tabel })].map((bevindingen) =>
        bevindingen.map(({ code, params }) => [code.replace('routekaart.', ''), params.sleutel]),
      );
    };
    // With and without the year; the only column has the key without.
    expect(meld(['a', 'a:2024'], [kolom!])).toEqual([[], [['kerncijfer_dubbel', 'a']]]);
    // Of two years, and of two ages, it is two figures.
    const jaren = [2023, 2024].map((jaar) => ({
      ...kolom!,
      sleutel: `a:${jaar}`,
      bron: { naam: 'CBS', tabel: '85984NED', jaar },
    }));
    expect(meld(['a:2023', 'a:2024'], jaren)).toEqual([[], []]);
    expect(meld(['a@leeftijd=65_plus', 'a@leeftijd=18_plus'], ['65_plus', '18_plus'].map(leeftijd))).toEqual([[], []]);
  });

  test('one figure twice, and once up and once down', () => {
    const bron = { soort: 'kerncijfer', sleutel: 'a' } as const;
    const meld = (...rest: Parameters<typeof makeCriterium>[1][]) =>
      scoreBuurten(
        makeRoutekaart(rest.map((een, k) => makeCriterium(`k${k}`, { bron, ...een }))),
        makeTabel({ a: [1, 2] }),
      ).bevindingen.map(({ code, params }) => [code.replace('routekaart.', ''), params.ids]);
    expect(meld({}, {})).toEqual([['kerncijfer_dubbel', ['k0', 'k1']]]);
    expect(meld({}, { richting: 'lager' })).toEqual([['kerncijfer_tegengesteld', ['k0', 'k1']]]);
    expect(meld({}, { gewicht: 0 })).toEqual([]);
  });

  test('who has no score meets nobody in a duel, and whose value still sets the yardstick is named', async () => {
    const weigeren = { ontbrekend: { regel: 'weigeren' } } as const;
    const tabel = makeTabel({ a: [1, 2, 9], b: [2, 1, null] });
    const duels = makeRoutekaart([makeCriterium('a', { gewicht: 3 }), makeCriterium('b', weigeren)], {
      aggregatie: { methode: 'copeland' },
    });
    const { kolommen } = lees(scoreBuurten(duels, tabel));
    expect([...kolommen.scores]).toEqual([-1, 1, Number.NaN]);
    const { buurten } = await analyseGevoeligheid(duels, tabel, undefined, { zaad: 1, trekkingen: 1, onzekerheid: {} });
    expect(buurten.map(({ gemiddeldeScore }) => gemiddeldeScore)).toEqual([1, -1]);
    const meld = (methode: 'minmax' | 'zscore' | 'ijkpunten', a: readonly number[]) =>
      scoreBuurten(
        makeRoutekaart([
          makeCriterium('a', { normalisatie: methode === 'ijkpunten' ? { methode, onder: 0, boven: 9 } : { methode } }),
          makeCriterium('b', { ...weigeren, normalisatie: { methode: methode === 'zscore' ? methode : 'minmax' } }),
        ]),
        makeTabel({ a, b: [2, 1, null] }),
      ).bevindingen.map(({ code, params }) => [code, params.criterium, params.buurten]);
    const gemeld = [['routekaart.maat_zonder_score', 'a', ['BU00010003']]];
    expect(meld('minmax', [1, 2, 9])).toEqual(gemeld);
    expect(meld('minmax', [1, 2, 0])).toEqual(gemeld);
    expect(meld('minmax', [1, 9, 2])).toEqual([]);
    expect(meld('zscore', [1, 9, 2])).toEqual(gemeld);
    expect(meld('ijkpunten', [1, 2, 9])).toEqual([]);
    const klassen = (volgens: 'waarde' | 'percentiel') =>
      codesOf(
        scoreBuurten(
          makeRoutekaart([
            makeCriterium('a', { normalisatie: { methode: 'categorieen', volgens, grenzen: [0.5], scores: [0, 1] } }),
            makeCriterium('b', weigeren),
            makeCriterium('c', { gewicht: 0 }),
          ]),
          makeTabel({ a: [1, 2, 9], b: [2, 1, null], c: [1, null, null] }),
        ).bevindingen,
      );
    expect(klassen('waarde')).toEqual([]);
    expect(klassen('percentiel')).toEqual(['maat_zonder_score']);
    // As high as the highest but for rounding sets nothing.
    expect(meld('minmax', [1, 2, 2.0000000000000004])).toEqual([]);
    expect(meld('minmax', [1, 2, 0.9999999999999999])).toEqual([]);
  });

  test('a gap that is filled from the candidates of a wijk of which others have the figure too', () => {
    const tabel = makeTabel({ a: [1, null, 9, 4], z: [1, 2, 3, 4] }, { wijken: ['W1', 'W1', 'W1', 'W2'] });
    const codes = tabel.gebieden.map(({ code }) => code);
    const wijk = { ontbrekend: { regel: 'mediaan', groep: 'wijk' } } as const;
    const fill = (criterium: Parameters<typeof makeCriterium>[1], kandidaten: readonly number[]) =>
      scoreBuurten(
        makeRoutekaart([makeCriterium('a', criterium), makeCriterium('z', { gewicht: 9 })]),
        tabel,
        undefined,
        { kandidaten: kandidaten.map((i) => codes[i]!) },
      ).bevindingen.flatMap(({ code, params }) =>
        code === 'routekaart.aanvulling_kandidaten' ? [[params.criterium, params.groep]] : [],
      );
    expect(fill(wijk, [0, 1])).toEqual([['a', 'wijk']]);
    expect(fill(wijk, [0, 1, 2])).toEqual([]);
    expect(fill({ ontbrekend: { regel: 'gemiddelde' } }, [0, 1, 2])).toEqual([['a', 'alle']]);
    expect(fill({ ontbrekend: { regel: 'bodem' } }, [0, 1])).toEqual([]);
    const oordeel = { ...wijk, bron: { soort: 'beoordeling', schaal } } as const;
    const oordelen = [0, 2].map((i) => makeOordeel(codes[i]!, 'a', 'wijk', 'w', 3));
    const geoordeeld = scoreBuurten(
      makeRoutekaart([makeCriterium('a', oordeel), makeCriterium('z')]),
      tabel,
      oordelen,
      { kandidaten: [codes[0]!, codes[1]!] },
    );
    expect(codesOf(geoordeeld.bevindingen)).toContain('aanvulling_kandidaten');
  });

  test('a lost duel of a thema is charged to what it is worse on', () => {
    const kaart = makeRoutekaart(
      ['goed', 'slecht', 'zelfde'].map((id) => makeCriterium(id, { thema: 't', normalisatie: ijkpunten })),
      { themas: [{ id: 't', naam: 't' }], aggregatie: { methode: 'copeland' } },
    );
    // The first loses although it is better on the one; on the other it is far worse, and on the last they are equal.
    const tabel = makeTabel({ goed: [0.8, 0.6], slecht: [0, 0.8], zelfde: [0.5, 0.5] });
    const [winnaar, verliezer] = lees(scoreBuurten(kaart, tabel)).buurten;
    expect(verliezer).toMatchObject({ code: 'BU00010001', score: -1 });
    // The one duel is lost by the one criterion.
    expect(verliezer?.bijdragen).toEqual({ goed: 0, slecht: -1, zelfde: 0 });
    expect(winnaar?.bijdragen).toEqual({ goed: 0, slecht: 1, zelfde: 0 });
  });

  test('a thema of which the score is 0 keeps the parts that made it so', () => {
    const zscore = { methode: 'zscore' } as const;
    const kaart = makeRoutekaart(
      [
        makeCriterium('a', { thema: 't', normalisatie: zscore }),
        makeCriterium('b', { thema: 't', normalisatie: zscore }),
        makeCriterium('c', { normalisatie: zscore }),
      ],
      { themas: [{ id: 't', naam: 't' }] },
    );
    // A gap elsewhere, so that nothing is a plain product.
    const { bijdragen } = lees(
      scoreBuurten(kaart, makeTabel({ a: [1, 2, 3], b: [3, 2, 1], c: [1, 2, null] })),
    ).buurten.find(({ code }) => code === 'BU00010001')!;
    expect(bijdragen.a).toBeCloseTo(-0.25, 12);
    expect(bijdragen.b).toBeCloseTo(0.25, 12);
  });
});
