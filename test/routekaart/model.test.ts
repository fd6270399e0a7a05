import type { Voorkeursfunctie } from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import {
  type Criterium,
  checkRoutekaart,
  type Normalisatie,
  Routekaart,
  scoreBuurten,
  type Weging,
} from 'buurtaanpak/routekaart';
import { normalizeWaarden, treatWaarden } from 'buurtaanpak/routekaart/huis';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankPromethee } from '../gevoeligheid/hulp.js';
import { codeVan, foutVan } from '../hulp.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';
import { weighByAhp, weighByCritic, weighByEntropie, weighByPca, weighByRangorde, weighBySwing } from './wegen.js';

const codesOf = (run: () => unknown) => {
  try {
    run();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.bevindingen.map(({ code }) => code);
    throw fout;
  }
  return [];
};

describe('ways of weighing, in the model', () => {
  const tabel = makeTabel({ a: [0, 4, 10], b: [1, 0, 4], c: [3, 5, 1] });
  const kolommen = { a: [0, 0.4, 1], b: [0.25, 0, 1], c: [0.5, 1, 0] };
  const ids = ['a', 'b', 'c'];
  const vergelijkingen = [
    { a: 'a', b: 'b', verhouding: 2 },
    { a: 'a', b: 'c', verhouding: 4 },
    { a: 'b', b: 'c', verhouding: 2 },
  ];
  const gevallen: readonly (readonly [Weging, Readonly<Record<string, number>>])[] = [
    [{ methode: 'gelijk' }, { a: 1 / 3, b: 1 / 3, c: 1 / 3 }],
    [{ methode: 'rangorde', volgorde: ['c', ['a', 'b']] }, weighByRangorde(['c', ['a', 'b']])],
    [
      { methode: 'swing', punten: { a: 100, b: 60, c: 40 } },
      { a: 0.5, b: 0.3, c: 0.2 },
    ],
    [{ methode: 'ahp', vergelijkingen }, weighByAhp(vergelijkingen).gewichten],
    [{ methode: 'entropie' }, weighByEntropie(kolommen)],
    [{ methode: 'critic' }, weighByCritic(kolommen)],
  ];
  test.each(gevallen)('%j', (weging, verwacht) => {
    const scores = scoreBuurten(
      makeRoutekaart(
        ids.map((id) => makeCriterium(id)),
        { weging },
      ),
      tabel,
      [],
    );
    for (const { id, gewicht, effectief } of lees(scores).gewichten) {
      expect(gewicht).toBeCloseTo(verwacht[id]!, 12);
      expect(effectief).toBeCloseTo(verwacht[id]!, 12);
    }
    for (const { code, score } of lees(scores).buurten) {
      const i = Number(code.slice(-1)) - 1;
      const som = ids.reduce((x, id) => x + verwacht[id]! * kolommen[id as 'a'][i]!, 0);
      expect(score).toBeCloseTo(som, 12);
    }
  });

  test('the first component, where the criteria go together; refused where they do not', () => {
    const kaart = (...namen: string[]) =>
      makeRoutekaart(
        namen.map((id) => makeCriterium(id)),
        { weging: { methode: 'pca' } },
      );
    const scores = scoreBuurten(kaart('a', 'b'), tabel, []);
    expect(lees(scores).gewichten.map(({ gewicht }) => gewicht)).toEqual(
      Object.values(weighByPca({ a: kolommen.a, b: kolommen.b })),
    );
    expect(codesOf(() => scoreBuurten(kaart('a', 'b', 'c'), tabel, []))).toEqual(['routekaart.ladingen_tegengesteld']);
  });

  test('weights of thema’s from the scores of the thema’s', () => {
    const kaart = makeRoutekaart(
      [makeCriterium('a', { thema: 't' }), makeCriterium('b', { thema: 't' }), makeCriterium('c', { thema: 'u' })],
      {
        themas: [
          { id: 't', naam: 't' },
          { id: 'u', naam: 'u' },
        ],
        weging: { methode: 'critic' },
      },
    );
    const verwacht = weighByCritic({ t: [0.125, 0.2, 1], u: kolommen.c });
    const gewichten = Object.fromEntries(
      lees(scoreBuurten(kaart, tabel, [])).gewichten.map(({ id, gewicht }) => [id, gewicht]),
    );
    expect(gewichten.t).toBeCloseTo(verwacht.t!, 12);
    expect(gewichten.a).toBe(0.5);
  });

  test('columns that say nothing', () => {
    expect(weighByCritic({ a: [1, 1], b: [1, 2] })).toEqual({ a: 0, b: 1 });
    expect(weighByCritic({ a: [1, 2] })).toEqual({ a: 1 });
    expect(weighByPca({ a: [1, 2, 3], b: [5, 5, 5] })).toEqual({ a: 1, b: 0 });
    expect(codesOf(() => weighByCritic({ a: [1, 1] }))).toEqual(['routekaart.gewichten_niet_bepaald']);
    expect(codesOf(() => weighByEntropie({ a: [-1, 1] }))).toEqual(['routekaart.waarde_negatief']);
    expect(codesOf(() => weighByRangorde([]))).toEqual(['routekaart.kolommen_leeg']);
    expect(codesOf(() => weighByRangorde(['a', 'a']))).toEqual(['routekaart.weging_dubbel']);
    expect(codesOf(() => weighBySwing({ a: Number.NaN }))).toEqual(['routekaart.gewicht_negatief']);
    expect(codesOf(() => weighBySwing({ a: 0, b: 0 }))).toEqual(['routekaart.gewichten_nul']);
    expect(codesOf(() => weighByPca({ a: [1, 1], b: [2, 2] }))).toEqual(['routekaart.gewichten_niet_bepaald']);
    expect(codesOf(() => weighByAhp([]))).toEqual([]);
    expect(() => weighByAhp([])).toThrow('routekaart.weging_ongeldig');
  });

  test('CRITIC over gaps: a correlation is of the rows that have both, and nothing without two of them', () => {
    const nan = Number.NaN;
    // Opposite in the two rows they share; standard deviations 0.5 of 0, 1, 0.5 and s of 1, 0, 0.7.
    const s = Math.sqrt((1 + 0.7 ** 2 - 1.7 ** 2 / 3) / 2);
    const { a, b } = weighByCritic({ a: [0, 1, 0.5, nan], b: [1, 0, nan, 0.7] });
    expect(a).toBeCloseTo(0.5 / (0.5 + s), 12);
    expect(b).toBeCloseTo(s / (0.5 + s), 12);
    expect(weighByCritic({ a: [0, 1, nan, nan], b: [nan, nan, 0, 1] })).toEqual({ a: 0.5, b: 0.5 });
    expect(weighByCritic({ a: [0, 1, nan], b: [nan, 0, 1] })).toEqual({ a: 0.5, b: 0.5 });
  });

  test('two columns that go together leave no weight, and one that hardly varies gets none, whatever their size', () => {
    for (const k of [1, 1e-100, 1e-200])
      expect(() => weighByCritic({ a: [0, k], b: [0, 1] })).toThrow('routekaart.gewichten_niet_bepaald');
    expect(weighByCritic({ a: [0, 1e-200, 0], b: [0, 1, 1] })).toEqual({ a: 0, b: 1 });
  });

  test('the first component leaves out what has nothing in common with the others', () => {
    for (const kolommen of [
      { los: [0, 1, 0, 1], a: [0, 0, 1, 1], b: [0, 0, 2, 2] },
      // With a as much as against b: what rounding leaves of its loading lies below zero.
      { los: [0, 1, 3, 2], a: [0, 1, 0, 2], b: [0, 2, 0, 1] },
    ]) {
      const { a, b, los } = weighByPca(kolommen);
      expect(a).toBeCloseTo(0.5, 12);
      expect(b).toBeCloseTo(0.5, 12);
      expect(los).toBe(0);
    }
  });

  test('a first component that points the other way gives the same weights', () => {
    // The loadings come out below zero: a component has no direction of its own.
    const gewichten = weighByPca({ a: [3, 2, 0], b: [0, 3, 1], c: [1, 2, 1] });
    expect(Object.values(gewichten).every((gewicht) => gewicht > 0)).toBe(true);
    const omgekeerd = weighByPca({ a: [-3, -2, 0], b: [0, -3, -1], c: [-1, -2, -1] });
    for (const id of ids) expect(omgekeerd[id]).toBeCloseTo(gewichten[id]!, 12);
  });

  test('infinite figures are refused with their place', () => {
    expect(codesOf(() => weighByEntropie({ a: [1, Number.POSITIVE_INFINITY] }))).toEqual([
      'routekaart.waarde_oneindig',
    ]);
  });

  test('AHP of one or two has nothing to contradict', () => {
    const kaart = makeRoutekaart([makeCriterium('a')], { weging: { methode: 'ahp', vergelijkingen: [] } });
    expect(lees(scoreBuurten(kaart, tabel, [])).gewichten).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 1, effectief: 1 },
    ]);
    const { gewichten, lambdaMax, consistentieIndex, consistentieratio } = weighByAhp([
      { a: 'a', b: 'b', verhouding: 4 },
    ]);
    expect(gewichten).toEqual({ a: 0.8, b: 0.2 });
    expect(lambdaMax).toBeCloseTo(2, 12);
    expect(consistentieIndex).toBeCloseTo(0, 12);
    expect(consistentieratio).toBe(0);
  });
});

describe('normalisations by hand', () => {
  const schaal100 = { van: 0, tot: 100 };
  test.each<[string, readonly number[], Normalisatie, object, readonly number[]]>([
    ['min-max, less is better', [1, 2, 5], { methode: 'minmax' }, { richting: 'lager' }, [1, 0.75, 0]],
    [
      'goalposts, less is better, cut off',
      [0, 15, 30],
      { methode: 'ijkpunten', onder: 10, boven: 20 },
      { richting: 'lager' },
      [1, 0.5, 0],
    ],
    [
      'goalposts, not cut off',
      [0, 15, 30],
      { methode: 'ijkpunten', onder: 10, boven: 20, begrenzen: false },
      {},
      [-1, 0.5, 2],
    ],
    ['goalposts on a scale', [0, 15], { methode: 'ijkpunten', onder: 0, boven: 20 }, { schaal: schaal100 }, [0, 75]],
    [
      'trapezium',
      [100, 400, 700, 850, 1200, 1600],
      { methode: 'doelband', onder: 100, boven: 1600 },
      { richting: 'doel', doel: { van: 700, tot: 800 } },
      [0, 0.5, 1, 0.9375, 0.5, 0],
    ],
    [
      'trapezium with a steep side',
      [99, 100, 200],
      { methode: 'doelband', onder: 100, boven: 200 },
      { richting: 'doel', doel: { van: 100, tot: 100 } },
      [0, 1, 0],
    ],
    [
      'distance to a band by min-max',
      [50, 100, 150, 400],
      { methode: 'minmax' },
      { richting: 'doel', doel: { van: 100, tot: 200 } },
      [0.75, 1, 1, 0],
    ],
    [
      'classes by value: a bound is in the upper one',
      [1, 2, 3, 4],
      { methode: 'categorieen', grenzen: [2, 4], scores: [0, 0.5, 1] },
      {},
      [0, 0.5, 0.5, 1],
    ],
    [
      'classes by percentile',
      [10, 20, 30, 40],
      { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.75], scores: [0, 1] },
      {},
      [0, 0, 0, 1],
    ],
    [
      'classes of less is better',
      [1, 9],
      { methode: 'categorieen', grenzen: [5], scores: [1, 0] },
      { richting: 'lager' },
      [1, 0],
    ],
    [
      'robust z-score',
      [1, 2, 3, 4, 100],
      { methode: 'robuuste_zscore' },
      {},
      [-2 / 1.4826, -1 / 1.4826, 0, 1 / 1.4826, 97 / 1.4826],
    ],
    ['vector', [3, 4], { methode: 'vector' }, {}, [0.6, 0.8]],
    ['vector, less is better', [3, 4], { methode: 'vector' }, { richting: 'lager' }, [-0.6, -0.8]],
    ['share of the maximum', [5, 10, 0], { methode: 'afstand_maximum' }, { schaal: schaal100 }, [50, 100, 0]],
    [
      'distance to a reference, less is better',
      [10, 20, 30],
      { methode: 'afstand_referentie', waarde: 20 },
      { richting: 'lager' },
      [1, 1, 0],
    ],
    ['ranks, less is better', [10, 30, 20], { methode: 'rang' }, { richting: 'lager' }, [3, 1, 2]],
    [
      'distance to a reference, not cut off',
      [10, 30, 40],
      { methode: 'afstand_referentie', waarde: 30, begrenzen: false },
      {},
      [0, 1, 1.5],
    ],
    ['z-score, less is better', [1, 3, 5], { methode: 'zscore' }, { richting: 'lager' }, [1, 0, -1]],
    ['ranks', [10, 30, 20], { methode: 'rang' }, {}, [1, 3, 2]],
    [
      'ranks of the distance to a band',
      [1, 5, 9],
      { methode: 'rang' },
      { richting: 'doel', doel: { van: 4, tot: 6 } },
      [1, 3, 1],
    ],
    ['constant: the middle', [7, 7], { methode: 'afstand_maximum' }, { schaal: schaal100 }, [50, 50]],
    ['constant: the mean', [7, 7], { methode: 'zscore', gemiddelde: 10 }, {}, [10, 10]],
    ['constant zeros as a vector', [0, 0], { methode: 'vector' }, {}, [0, 0]],
  ])('%s', (_, waarden, normalisatie, options, verwacht) => {
    const uit = [...normalizeWaarden([...waarden, Number.NaN], normalisatie, options)];
    verwacht.forEach((score, i) => {
      expect(uit[i]).toBeCloseTo(score, 12);
    });
    expect(uit.at(-1)).toBeNaN();
  });

  test.each<Normalisatie>([
    { methode: 'minmax' },
    { methode: 'zscore' },
    { methode: 'robuuste_zscore' },
    { methode: 'afstand_maximum' },
    { methode: 'afstand_referentie', waarde: 3 },
    { methode: 'percentielrang' },
  ])('nothing but gaps stays nothing but gaps: $methode', (normalisatie) => {
    expect([...normalizeWaarden([Number.NaN, Number.NaN], normalisatie)]).toEqual([Number.NaN, Number.NaN]);
  });

  test('classes and bounds that do not fit', () => {
    const classes = (grenzen: number[], scores: number[], rest = {}) =>
      codesOf(() => normalizeWaarden([1], { methode: 'categorieen', grenzen, scores, ...rest }));
    expect(classes([1], [1, 0])).toEqual(['routekaart.categorieen_richting']);
    expect(codesOf(() => normalizeWaarden([-1, 4], { methode: 'afstand_maximum' }))).toEqual([
      'routekaart.maximum_niet_positief',
    ]);
    expect(classes([3], [0, 1], { volgens: 'percentiel' })).toEqual(['routekaart.categorieen_grenzen']);
    expect(codesOf(() => normalizeWaarden([1], { methode: 'ijkpunten', onder: 2, boven: 1 }))).toEqual([
      'routekaart.band_omgekeerd',
    ]);
    const buiten = { richting: 'doel', doel: { van: 1, tot: 9 } } as const;
    expect(codesOf(() => normalizeWaarden([1], { methode: 'doelband', onder: 2, boven: 8 }, buiten))).toEqual([
      'routekaart.doel_buiten_band',
    ]);
    expect(codesOf(() => normalizeWaarden([1], { methode: 'ijkpunten', onder: 0, boven: 1 }, buiten))).toEqual([
      'routekaart.normalisatie_richting',
    ]);
  });
});

test('the quick way over lines and the way through the tree give the same', () => {
  const getal = fc.integer({ min: -999, max: 999 });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 8 })
        .chain((n) => fc.array(fc.array(getal, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 7 })),
      (kolommen) => {
        const gebruikt = kolommen.filter((kolom) => new Set(kolom).size > 1);
        if (gebruikt.length === 0) return;
        const tabel = makeTabel(Object.fromEntries(gebruikt.map((kolom, k) => [`k${k}`, kolom])));
        const themas = [{ id: 't', naam: 't', gewicht: 2 }];
        const criteria = (wijze: (kolom: number[]) => Partial<Criterium>) =>
          gebruikt.map((kolom, k) =>
            makeCriterium(`k${k}`, { gewicht: k + 1, ...(k > 0 ? { thema: 't' } : {}), ...wijze(kolom) }),
          );
        const rest = gebruikt.length > 1 ? { themas } : {};
        const vlug = scoreBuurten(
          makeRoutekaart(
            criteria(() => ({})),
            rest,
          ),
          tabel,
          [],
        );
        // Goalposts at the ends are min-max, but may be cut off, which takes the other way.
        const lang = scoreBuurten(
          makeRoutekaart(
            criteria((kolom) => ({
              normalisatie: { methode: 'ijkpunten', onder: Math.min(...kolom), boven: Math.max(...kolom) },
            })),
            rest,
          ),
          tabel,
          [],
        );
        lees(vlug).kolommen.scores.forEach((score, i) => {
          expect(score).toBeCloseTo(lees(lang).kolommen.scores[i]!, 12);
        });
        lees(vlug).kolommen.bijdragen.forEach((bijdragen, k) => {
          bijdragen.forEach((deel, i) => {
            expect(deel).toBeCloseTo(lees(lang).kolommen.bijdragen[k]![i]!, 12);
          });
        });
        expect(lees(vlug).buurten.map(({ themas: x }) => Object.keys(x))).toEqual(
          lees(lang).buurten.map(({ themas: x }) => Object.keys(x)),
        );
      },
    ),
    { seed: 3, numRuns: 60 },
  );
});

describe('the document', () => {
  const kaart = makeRoutekaart([makeCriterium('a')]);
  test('survives JSON, and is read back', () => {
    expect(Routekaart.parse(JSON.parse(JSON.stringify(kaart)))).toEqual(kaart);
    expect(Routekaart.safeParse(kaart)).toEqual({ success: true, data: kaart });
  });
  test('a shape that is wrong, and rules that are broken', () => {
    for (const read of [Routekaart.parse, Routekaart.create])
      expect(codesOf(() => read({ ...kaart, criteria: [] }))).toEqual(['kern.te_klein']);
    const gebroken = { ...kaart, criteria: [makeCriterium('a', { thema: 'weg' })] };
    expect(codeVan(() => Routekaart.create(gebroken))).toBe('routekaart.routekaart_ongeldig');
    // To read judges the form alone; scoring refuses what breaks a rule.
    expect(Routekaart.parse(gebroken)).toEqual(gebroken);
    expect(codeVan(() => scoreBuurten(Routekaart.parse(gebroken), makeTabel({ a: [1, 2] })))).toBe(
      'routekaart.score_onmogelijk',
    );
  });
  test('what is no Routekaart, or one of a later version, is not checked any further', () => {
    const stuk = { criteria: [makeCriterium('a', { gewicht: -1 })] };
    for (const read of [Routekaart.parse, Routekaart.create]) {
      expect(codesOf(() => read('een routekaart' as never))).toEqual(['kern.type_verkeerd']);
      expect(codesOf(() => read({ ...kaart, ...stuk, versie: 9 as never }))).toEqual(['kern.versie_onbekend']);
    }
  });
  test('a wrong thema still says its weight and its place, a right one beside it is read as it is', () => {
    const run = (themas: readonly object[]) =>
      codesOf(() =>
        Routekaart.create({ ...kaart, themas: themas as never, criteria: [makeCriterium('a', { thema: 't' })] }),
      );
    // All weights at the top 0: once with the shape right, once with a field too many.
    const t = { id: 't', naam: 't', gewicht: 0 };
    expect(run([t])).toEqual(['routekaart.gewichten_nul']);
    expect(run([{ ...t, kleur: 'rood' }])).toEqual(['kern.veld_onbekend', 'routekaart.gewichten_nul']);
    const leeg = { id: 'u', naam: 'u', boven: 't' };
    expect(run([{ ...t, gewicht: 1, kleur: 'rood' }, leeg])).toEqual(['kern.veld_onbekend', 'routekaart.thema_leeg']);
    const gewogen = { id: 't', naam: 't', weging: { methode: 'rangorde', volgorde: ['a', 'x'] } };
    expect(run([gewogen, { ...leeg, naam: 3 }])).toEqual([
      'kern.type_verkeerd',
      'routekaart.weging_onbekend',
      'routekaart.weging_vergeten',
      'routekaart.thema_leeg',
    ]);
  });
  test('an id of a thema twice', () => {
    const themas = [
      { id: 't', naam: 't' },
      { id: 't', naam: 'nog eens' },
    ];
    const dubbel = foutVan(() =>
      Routekaart.create({ ...kaart, themas, criteria: [makeCriterium('a', { thema: 't' })] }),
    );
    expect(dubbel.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.id_dubbel', ['themas', 1, 'id']],
    ]);
  });
  test('problems of the shape and of the rules come together, each once', () => {
    const run = () =>
      Routekaart.create({
        soort: 'routekaart',
        versie: 1,
        id: 'x',
        naam: 3,
        beoordelingsschaal: { van: 1 },
        weging: { methode: 'loten' },
        themas: [{ id: 't', naam: 't', boven: 'weg', kleur: 'rood' }, 'niets'],
        criteria: [
          { id: 'a', naam: 'a', thema: 't', richting: 'omhoog', bron: { soort: 'kerncijfer', sleutel: 'a' } },
          { id: 'b', naam: 'b', thema: 'weg', richting: 'hoger', bron: { soort: 'beoordeling' }, gewicht: -1 },
          17,
        ],
      } as never);
    const codes = codesOf(run);
    for (const code of [
      'kern.type_verkeerd',
      'kern.keuze_onbekend',
      'kern.veld_onbekend',
      'kern.veld_ontbreekt',
      'routekaart.thema_onbekend',
      'routekaart.gewicht_negatief',
    ])
      expect(codes).toContain(code);
    expect(codes).not.toContain('routekaart.schaal_ontbreekt');
    expect(codes.filter((code) => code === 'routekaart.thema_onbekend')).toHaveLength(2);
  });
  test('with figures: an unknown one, or one without data, is found when it is defined', () => {
    const kerncijfers = makeTabel({ a: [1, 2], leeg: [null, null] });
    const define = (id: string) =>
      codesOf(() => Routekaart.create({ id: 'x', naam: 'x', criteria: [makeCriterium(id)] }, { kerncijfers }));
    expect(define('a')).toEqual([]);
    expect(define('leeg')).toEqual(['routekaart.criterium_zonder_gegevens']);
    expect(define('onbekend')).toEqual(['routekaart.kerncijfer_onbekend']);
  });
  test('scales, anchors and roles', () => {
    const judged = (bron: object, rest = {}): Routekaart => ({
      ...kaart,
      ...rest,
      criteria: [makeCriterium('v', { bron: { soort: 'beoordeling', ...bron } })],
    });
    const check = (bron: object, rest = {}) => checkRoutekaart(judged(bron, rest)).map(({ code }) => code);
    expect(check({})).toEqual(['routekaart.schaal_ontbreekt']);
    expect(check({}, { beoordelingsschaal: schaal })).toEqual([]);
    expect(check({ schaal: { van: 5, tot: 1, ankers: [] } })).toEqual(['routekaart.schaal_omgekeerd']);
    expect(check({ schaal: { van: 0, tot: 1, stap: 0.3, ankers: [] } })).toEqual([
      'routekaart.schaal_stap',
      'routekaart.anker_ontbreekt',
    ]);
    const dubbel = [...schaal.ankers, { waarde: 5, betekenis: 'nog eens' }, { waarde: 1.5, betekenis: 'half' }];
    expect(check({ schaal: { ...schaal, ankers: dubbel } })).toEqual([
      'routekaart.anker_dubbel',
      'routekaart.anker_buiten_schaal',
    ]);
    const nul = { gemeente: 0, opbouwwerk: 0, wijk: 0 };
    expect(check({ schaal, rolgewichten: nul, minimumStemmen: { wijk: 0 } })).toEqual([
      'routekaart.gewichten_nul',
      'routekaart.minimum_ongeldig',
    ]);
    expect(check({ schaal, rolgewichten: { wijk: -1 } })).toEqual(['routekaart.gewicht_negatief']);
    // A role that is not named counts 1.
    expect(check({ schaal, rolgewichten: { gemeente: 0, opbouwwerk: 0 } })).toEqual([]);
  });
  test('a mean that cannot take scores below zero, over goalposts that do not cut them off', () => {
    const check = (begrenzen: boolean) =>
      codesOf(() =>
        makeRoutekaart(
          [makeCriterium('a', { normalisatie: { methode: 'ijkpunten', onder: 1, boven: 9, begrenzen } })],
          {
            aggregatie: { methode: 'harmonisch' },
          },
        ),
      );
    expect(check(true)).toEqual([]);
    expect(check(false)).toEqual(['routekaart.aggregatie_negatief']);
  });
  test.each([
    [2, []],
    [0, ['routekaart.aggregatie_nul']],
    [-1, ['routekaart.aggregatie_nul']],
  ])('a mean with power %d over scores from zero', (macht, codes) => {
    const machtig = makeRoutekaart([makeCriterium('a')], { aggregatie: { methode: 'machtsgemiddelde', macht } });
    expect(checkRoutekaart(machtig).map(({ code }) => code)).toEqual(codes);
  });
});

test('candidates: normalised and ranked among themselves; areas that are no buurt are none; composed ones are', () => {
  const tabel = makeTabel({ a: [0, 5, 10, 100] });
  const gemengd = {
    ...tabel,
    gebieden: tabel.gebieden.map((gebied, i) =>
      i === 3
        ? { ...gebied, soort: 'wijk' as const }
        : i === 2
          ? { ...gebied, soort: 'samengesteld' as const }
          : gebied,
    ),
  };
  const kaart = makeRoutekaart([makeCriterium('a')]);
  expect(lees(scoreBuurten(kaart, gemengd, [])).buurten.map(({ score }) => score)).toEqual([1, 0.5, 0]);
  const kandidaten = ['BU00010002', 'BU00010001'];
  expect(
    lees(scoreBuurten(kaart, gemengd, [], { kandidaten })).buurten.map(({ code, score }) => [code, score]),
  ).toEqual([
    ['BU00010002', 1],
    ['BU00010001', 0],
  ]);
});

test('a judged criterion with a target, and one with a normalisation of its own', () => {
  const kaart = makeRoutekaart([
    makeCriterium('v', { bron: { soort: 'beoordeling', schaal }, richting: 'doel', doel: { van: 3, tot: 3 } }),
    makeCriterium('w', { bron: { soort: 'beoordeling', schaal }, normalisatie: { methode: 'minmax' } }),
  ]);
  const rijen = [1, 3, 4].flatMap((score, i) => [
    makeOordeel(`BU0001000${i + 1}`, 'v', 'wijk', 'w1', score),
    makeOordeel(`BU0001000${i + 1}`, 'w', 'wijk', 'w1', score),
  ]);
  const { bijdragen } = lees(scoreBuurten(kaart, makeTabel({ a: [1, 2, 3] }), rijen)).kolommen;
  // Distances 2, 0 and 1 to the target; 1, 3 and 4 by min-max.
  expect([...bijdragen[0]!]).toEqual([0, 0.5, 0.25]);
  expect([...bijdragen[1]!].map((x) => Number(x.toFixed(12)))).toEqual([0, 0.333333333333, 0.5]);
});

test('extremes are drawn in on the side of the long tail, a gap stays a gap', () => {
  const rechts = [1, 2, 3, Number.NaN, 4, 5, 6, 7, 8, 9, 500];
  const links = rechts.map((waarde) => -waarde);
  expect([...treatWaarden(rechts, {}).waarden]).toEqual(rechts.with(-1, 9));
  expect([...treatWaarden(links, {}).waarden]).toEqual(links.with(-1, -9));
  expect(treatWaarden(rechts, {}).ingrepen.at(-1)).toBe('winsoriseren_hoog');
  expect(treatWaarden(links, {}).ingrepen.at(-1)).toBe('winsoriseren_laag');
  expect(
    treatWaarden(rechts, {})
      .ingrepen.slice(0, -1)
      .every((ingreep) => ingreep === undefined),
  ).toBe(true);
});

test.each([
  // From 1 to 101: x - 1 + 0.01 * 100.
  [{ methode: 'log' }, (x: number) => Math.log(x)],
  [{ methode: 'boxcox', lambda: 0 }, (x: number) => Math.log(x)],
  [{ methode: 'boxcox', lambda: 0.5 }, (x: number) => (Math.sqrt(x) - 1) / 0.5],
] as const)('the transformation %j of what drawing in does not help', (transformatie, formule) => {
  const kolom = [1, 2, 4, Number.NaN, 8, 101];
  const { waarden, ingrepen } = treatWaarden(kolom, { winsoriseren: 0, transformatie });
  for (const [i, waarde] of kolom.entries()) {
    if (Number.isNaN(waarde)) expect([waarden[i], ingrepen[i]]).toEqual([Number.NaN, undefined]);
    else {
      expect(waarden[i]).toBeCloseTo(formule(waarde), 12);
      expect(ingrepen[i]).toBe(transformatie.methode);
    }
  }
});

test('treatment in the mirror keeps the order; a shape that does not exist is left alone', () => {
  const links = [-500, -90, -80, 1, 2, 3, 4, 5, 6, 7];
  const { waarden, ingrepen, stappen } = treatWaarden(links, {
    winsoriseren: 0,
    transformatie: { methode: 'log' },
    scheefheid: 0.1,
    kurtosis: -9,
  });
  expect(ingrepen.every((ingreep) => ingreep === 'log')).toBe(true);
  expect([...waarden]).toEqual([...waarden].sort((a, b) => a - b));
  expect(stappen.map(({ stap }) => stap)).toEqual(['vooraf', 'winsoriseren', 'transformatie']);
  for (const kort of [
    [1, 2, 900],
    [4, 4, 4, 4, 4],
  ]) {
    const uit = treatWaarden(kort, { transformatie: { methode: 'log' } });
    expect([...uit.waarden]).toEqual(kort);
    expect(uit.stappen[0]?.vorm).toBeUndefined();
  }
});

test('preference functions at their thresholds', () => {
  const flow = (functie: Voorkeursfunctie, d: number) =>
    rankPromethee({ a: [d, 0] }, { a: 1 }, { voorkeuren: { a: functie } }).netto[0];
  expect(flow({ vorm: 'u', q: 2 }, 2)).toBe(0);
  expect(flow({ vorm: 'u', q: 2 }, 2.1)).toBe(1);
  expect(flow({ vorm: 'v', p: 4 }, 1)).toBe(0.25);
  expect(flow({ vorm: 'niveau', q: 1, p: 3 }, 1)).toBe(0);
  expect(flow({ vorm: 'niveau', q: 1, p: 3 }, 3)).toBe(0.5);
  expect(flow({ vorm: 'niveau', q: 1, p: 3 }, 3.1)).toBe(1);
  expect(flow({ vorm: 'lineair', q: 1, p: 3 }, 1)).toBe(0);
  expect(flow({ vorm: 'lineair', q: 1, p: 3 }, 2)).toBe(0.5);
  expect(flow({ vorm: 'lineair', q: 1, p: 3 }, 9)).toBe(1);
  expect(flow({ vorm: 'gauss', s: 1 }, 1)).toBeCloseTo(1 - Math.exp(-0.5), 15);
  for (const functie of [
    { vorm: 'u', q: -1 },
    { vorm: 'v', p: 0 },
    { vorm: 'gauss', s: 0 },
  ] as const)
    expect(() => flow(functie, 1)).toThrow('routekaart.voorkeur_ongeldig');
});
