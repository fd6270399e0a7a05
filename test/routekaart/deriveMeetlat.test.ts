import { readFileSync } from 'node:fs';
import { analyseGevoeligheid, drawScores } from 'buurtaanpak/gevoeligheid';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import {
  type Criterium,
  deriveMeetlat,
  explainScore,
  type Meetlat,
  type Normalisatie,
  type RoutekaartInvoer,
  type Routekaartscores,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { WERKMAP } from '../gegevens.js';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

/** The reference set: mean 30, standard deviation the root of 250, median 30, the distances to it 20, 10, 0, 10 and 20. */
const TOEN = [10, 20, 30, 40, 50];
/** Below, on the low end, between two, on the high end, above. */
const NU = [0, 10, 25, 50, 60];

const makeKaart = (vorm: Partial<Criterium>, rest: Partial<RoutekaartInvoer> = {}) =>
  makeRoutekaart([makeCriterium('x', vorm)], rest);

/** The normalised scores of a criterion in the order of the table. */
function listGenormaliseerd({ buurten, criteria }: Routekaartscores, k = 0): (number | null)[] {
  const rijen = buurten.map(({ code }, rij) => ({ code, score: criteria[k]?.genormaliseerd[rij] ?? null }));
  return rijen.sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ score }) => score);
}

/** The scores of NU by a yardstick of TOEN. */
function scoreNu(vorm: Partial<Criterium>, opties: { begrenzen?: boolean } = {}): (number | null)[] {
  const kaart = makeKaart(vorm);
  const meetlat = deriveMeetlat(kaart, makeTabel({ x: TOEN }), [], opties);
  return listGenormaliseerd(scoreBuurten(kaart, makeTabel({ x: NU }), [], { meetlat }));
}

const expectDichtbij = (gekregen: readonly (number | null)[], verwacht: readonly number[]) => {
  expect(gekregen).toHaveLength(verwacht.length);
  gekregen.forEach((score, i) => {
    expect(score).toBeCloseTo(verwacht[i]!, 12);
  });
};

const SD = Math.sqrt(250);
const NORM = Math.sqrt(5500);

describe('every method scores by the numbers of the reference set', () => {
  test.each<[string, Normalisatie, Partial<Criterium>, number[]]>([
    ['minmax', { methode: 'minmax' }, {}, [0, 0, 0.375, 1, 1]],
    ['minmax, less is better', { methode: 'minmax' }, { richting: 'lager' }, [1, 1, 0.625, 0, 0]],
    // Distances to the band 30 to 40: then 20, 10, 0, 0, 10; now 30, 20, 5, 10, 20.
    ['minmax of a band', { methode: 'minmax' }, { richting: 'doel', doel: { van: 30, tot: 40 } }, [0, 0, 0.75, 0.5, 0]],
    ['zscore', { methode: 'zscore' }, {}, [-30 / SD, -20 / SD, -5 / SD, 20 / SD, 30 / SD]],
    [
      'zscore of a mean and spread',
      { methode: 'zscore', gemiddelde: 100, spreiding: 15 },
      { richting: 'lager' },
      [100 + 450 / SD, 100 + 300 / SD, 100 + 75 / SD, 100 - 300 / SD, 100 - 450 / SD],
    ],
    [
      'robuuste_zscore',
      { methode: 'robuuste_zscore' },
      {},
      [-30 / 14.826, -20 / 14.826, -5 / 14.826, 20 / 14.826, 30 / 14.826],
    ],
    ['rang', { methode: 'rang' }, {}, [1, 1, 3, 5, 5]],
    ['rang, less is better', { methode: 'rang' }, { richting: 'lager' }, [5, 5, 4, 1, 1]],
    ['rang, halfway between two', { methode: 'rang', gelijk: 'gemiddeld' }, {}, [1, 1, 2.5, 5, 5]],
    ['percentielrang', { methode: 'percentielrang' }, {}, [0, 0, 0.5, 1, 1]],
    ['borda', { methode: 'borda' }, {}, [0, 0, 2, 4, 4]],
    // Distances as above; -5 has three worse ones (-20, -10, -10): it stands where the next one does.
    ['rang of a band', { methode: 'rang' }, { richting: 'doel', doel: { van: 30, tot: 40 } }, [1, 1, 4, 2, 1]],
    ['vector', { methode: 'vector' }, {}, [0, 10 / NORM, 25 / NORM, 50 / NORM, 60 / NORM]],
    ['afstand_maximum', { methode: 'afstand_maximum' }, {}, [0, 0.2, 0.5, 1, 1]],
    ['afstand_referentie', { methode: 'afstand_referentie', waarde: 60 }, {}, [0, 0, 0.3, 0.8, 1]],
    [
      'afstand_referentie beyond its ends',
      { methode: 'afstand_referentie', waarde: 50, begrenzen: false },
      {},
      [-0.25, 0, 0.375, 1, 1.25],
    ],
    ['ijkpunten', { methode: 'ijkpunten', onder: 0, boven: 100 }, {}, [0, 0.1, 0.25, 0.5, 0.6]],
    [
      'doelband',
      { methode: 'doelband', onder: 0, boven: 100 },
      { richting: 'doel', doel: { van: 50, tot: 50 } },
      [0, 0.2, 0.5, 1, 0.8],
    ],
    ['classes by value', { methode: 'categorieen', grenzen: [20, 50], scores: [0, 0.4, 1] }, {}, [0, 0, 0.4, 1, 1]],
    // Percentiles of the ranks 1, 1, 2.5, 5 and 5 of five: 0.1, 0.1, 0.4, 0.9 and 0.9.
    [
      'classes by percentile',
      { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.4, 0.9], scores: [0, 0.4, 1] },
      {},
      [0, 0, 0.4, 1, 1],
    ],
  ])('%s', (_, normalisatie, vorm, verwacht) => {
    expectDichtbij(scoreNu({ normalisatie, ...vorm }), verwacht);
  });

  test.each<[string, Normalisatie, number[]]>([
    ['minmax', { methode: 'minmax' }, [-0.25, 0, 0.375, 1, 1.25]],
    ['afstand_maximum', { methode: 'afstand_maximum' }, [0, 0.2, 0.5, 1, 1.2]],
    // A rank cannot be beyond the last one, and these ends were chosen with the criterion.
    ['rang', { methode: 'rang' }, [1, 1, 3, 5, 5]],
    ['ijkpunten', { methode: 'ijkpunten', onder: 10, boven: 50 }, [0, 0, 0.375, 1, 1]],
  ])('%s that is not cut off', (_, normalisatie, verwacht) => {
    expectDichtbij(scoreNu({ normalisatie }, { begrenzen: false }), verwacht);
  });

  test('with a scale of its own', () => {
    const kaart = makeKaart({}, { schaal: { van: 0, tot: 100 } });
    const meetlat = deriveMeetlat(kaart, makeTabel({ x: TOEN }));
    expectDichtbij(
      listGenormaliseerd(scoreBuurten(kaart, makeTabel({ x: NU }), [], { meetlat })),
      [0, 0, 37.5, 100, 100],
    );
  });

  test('a judgement too, when its normalisation looks at the others', () => {
    const kaart = makeRoutekaart(
      [makeCriterium('x', { bron: { soort: 'beoordeling' }, normalisatie: { methode: 'minmax' } })],
      { beoordelingsschaal: schaal },
    );
    const tabel = makeTabel({ niets: [1, 2, 3] });
    const oordelen = (een: number, twee: number) => [
      makeOordeel('BU00010001', 'x', 'wijk', 'w1', een),
      makeOordeel('BU00010002', 'x', 'wijk', 'w1', twee),
    ];
    const meetlat = deriveMeetlat(kaart, tabel, oordelen(1, 5));
    expect(meetlat.criteria[0]).toMatchObject({ id: 'x', aantal: 2, maten: { laagste: 1, hoogste: 5 } });
    expect(meetlat.criteria[0]).not.toHaveProperty('cijfer');
    expect(listGenormaliseerd(scoreBuurten(kaart, tabel, oordelen(2, 3), { meetlat }))).toEqual([0.25, 0.5, null]);
  });
});

describe('a yardstick', () => {
  const kaart = makeKaart({});
  const meetlat = deriveMeetlat(kaart, makeTabel({ x: TOEN }), [], { naam: 'Toen' });

  test('has the numbers of the reference set', () => {
    const { vingerafdruk, criteria, ...kop } = meetlat;
    expect(kop).toEqual({
      soort: 'meetlat',
      versie: 1,
      naam: 'Toen',
      indeling: { gebieden: 'cbs', jaar: 2024 },
      aantal: 5,
    });
    expect(vingerafdruk).toMatch(/^sha256:/);
    const { maten, ...criterium } = criteria[0]!;
    expect(criterium).toEqual({
      id: 'x',
      cijfer: { sleutel: 'x', eenheid: 'aantal', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } },
      aantal: 5,
    });
    expect(maten).toMatchObject({ laagste: 10, hoogste: 50, gemiddelde: 30, mediaan: 30, mad: 10 });
    expectDichtbij([maten!.spreiding, maten!.norm], [SD, NORM]);
    // Type 7: at place 1 + 4p of the five.
    expect(maten!.kwantielen).toEqual(Array.from({ length: 21 }, (_, k) => 10 + 2 * k));
  });

  test('keeps every value once only for methods by rank, and a single value has no spread', () => {
    const opRang = makeKaart({ normalisatie: { methode: 'borda' } });
    expect(deriveMeetlat(opRang, makeTabel({ x: [3, 1, 3, null, 2] })).criteria[0]?.verdeling).toEqual({
      waarden: [1, 2, 3],
      tot: [1, 2, 4],
    });
    expect(meetlat.criteria[0]?.verdeling).toBeUndefined();
    expect(deriveMeetlat(kaart, makeTabel({ x: [7, null] })).criteria[0]).toMatchObject({
      aantal: 1,
      maten: { laagste: 7, hoogste: 7, spreiding: 0, mad: 0, kwantielen: Array(21).fill(7) },
    });
  });

  test('of rank without the values reads where a value stands from the quantiles', () => {
    const opRang = makeKaart({ normalisatie: { methode: 'rang' } });
    const score = (vorm: Partial<Criterium>) => {
      const { verdeling: _, ...zonder } = deriveMeetlat(makeKaart({ ...vorm }), makeTabel({ x: TOEN })).criteria[0]!;
      const los: Meetlat = { ...meetlat, criteria: [zonder] };
      return listGenormaliseerd(
        scoreBuurten(makeKaart({ ...vorm, normalisatie: { methode: 'rang' } }), makeTabel({ x: NU }), [], {
          meetlat: los,
        }),
      );
    };
    // 25 lies 37.5 % of the way from the lowest to the highest: 1 + 0.375 * 4.
    expectDichtbij(score({}), [1, 1, 2.5, 5, 5]);
    expectDichtbij(score({ richting: 'lager' }), [5, 5, 3.5, 1, 1]);
    expect(listGenormaliseerd(scoreBuurten(opRang, makeTabel({ x: [null, 30] }), [], { meetlat }))).toEqual([null, 3]);
  });

  test('is the same whatever the order of the table, and tells other figures apart', () => {
    const codes = ['BU00010005', 'BU00010004', 'BU00010003', 'BU00010002', 'BU00010001'];
    const om = deriveMeetlat(kaart, makeTabel({ x: [...TOEN].reverse() }, { codes }), [], { naam: 'Toen' });
    expect(om).toEqual(meetlat);
    const anders = deriveMeetlat(kaart, makeTabel({ x: [...TOEN].reverse() }));
    expect(anders.vingerafdruk).not.toBe(meetlat.vingerafdruk);
  });

  test('of all areas, of named ones, or of what was scored', () => {
    const tabel = makeTabel({ x: TOEN });
    const referentie = tabel.gebieden.slice(0, 2).map(({ code }) => code);
    expect(deriveMeetlat(kaart, tabel, [], { referentie }).criteria[0]?.maten).toMatchObject({
      laagste: 10,
      hoogste: 20,
    });
    const gescoord = scoreBuurten(kaart, tabel, [], { kandidaten: referentie, referentie: 'alle' });
    expect(gescoord.buurten.map(({ score }) => score)).toEqual([0.25, 0]);
    expect(gescoord.meetlat).toEqual(deriveMeetlat(kaart, tabel));
    expect(gescoord.referentie).toBe('alle');
  });

  test('reports which candidates lie beyond its ends, also by their distance to a band', () => {
    const melden = (vorm: Partial<Criterium>) => {
      const eens = makeKaart(vorm);
      const { bevindingen } = scoreBuurten(eens, makeTabel({ x: NU }), [], {
        meetlat: deriveMeetlat(eens, makeTabel({ x: TOEN })),
      });
      return bevindingen.map(({ code, ernst, params }) => [code, ernst, params.buurten]);
    };
    const buiten = (...buurten: string[]) => [['routekaart.buiten_meetlat', 'info', buurten]];
    expect(melden({})).toEqual(buiten('BU00010001', 'BU00010005'));
    // At most 20 from the band, then: 0 is 30 from it.
    expect(melden({ richting: 'doel', doel: { van: 30, tot: 40 } })).toEqual(buiten('BU00010001'));
    // These ends do not come from the yardstick.
    expect(melden({ normalisatie: { methode: 'ijkpunten', onder: 10, boven: 50 } })).toEqual([]);
  });
});

describe('gaps and extremes go by the reference set', () => {
  const WIJKEN = ['W1', 'W1', 'W2', 'W2'];
  const score = (ontbrekend: Criterium['ontbrekend'], wijken: readonly string[], gemeenten?: readonly string[]) => {
    const eens = makeKaart({ ...(ontbrekend === undefined ? {} : { ontbrekend }) });
    const gebieden = gemeenten === undefined ? {} : { gemeenten: ['GM1', 'GM1', 'GM2', 'GM2'] };
    const meetlat = deriveMeetlat(eens, makeTabel({ x: [0, 20, 40, 100] }, { wijken: WIJKEN, ...gebieden }));
    const nu = makeTabel({ x: [null, null, 50] }, { wijken, ...(gemeenten === undefined ? {} : { gemeenten }) });
    return scoreBuurten(eens, nu, [], { meetlat });
  };

  test('a gap is filled with the mean or median of then, of its wijk, its gemeente or all', () => {
    // The means of then are 10 in W1 and 70 in W2, the median of all is 30.
    expectDichtbij(
      listGenormaliseerd(score({ regel: 'gemiddelde', groep: 'wijk' }, ['W1', 'W2', 'W1'])),
      [0.1, 0.7, 0.5],
    );
    expect(listGenormaliseerd(score({ regel: 'mediaan' }, WIJKEN))).toEqual([0.3, 0.3, 0.5]);
    expectDichtbij(
      listGenormaliseerd(score({ regel: 'mediaan', groep: 'gemeente' }, WIJKEN, ['GM2', 'GM1', 'GM1'])),
      [0.7, 0.1, 0.5],
    );
  });

  test('the figures that fill gaps stand in order of their codes', () => {
    const eens = makeKaart({ ontbrekend: { regel: 'mediaan', groep: 'wijk' } });
    const wijken = ['W2', 'W1', 'W3', 'W2'];
    expect(deriveMeetlat(eens, makeTabel({ x: [4, 1, 3, 6] }, { wijken })).criteria[0]?.aanvulling).toEqual({
      regel: 'mediaan',
      groep: 'wijk',
      cijfers: [
        { code: 'W1', waarde: 1 },
        { code: 'W2', waarde: 5 },
        { code: 'W3', waarde: 3 },
      ],
    });
  });

  test('a wijk that the yardstick does not know stays empty, and is reported', () => {
    const uit = score({ regel: 'gemiddelde', groep: 'wijk' }, ['W1', 'W3', 'W1']);
    expect(listGenormaliseerd(uit)).toEqual([0.1, null, 0.5]);
    expect(uit.bevindingen.map(({ code, params }) => [code, params.groep, params.buurten])).toEqual([
      ['routekaart.groep_zonder_cijfer', 'wijk', ['BU00010002']],
      // What was filled in is no figure of its own.
      ['routekaart.score_dun', undefined, undefined],
    ]);
    expect(uit.zonderScore.map(({ code }) => code)).toEqual(['BU00010002']);
  });

  test('the lowest score is that of the worst of then', () => {
    expect(listGenormaliseerd(score({ regel: 'bodem' }, WIJKEN))).toEqual([0, 0, 0.5]);
    const opZ = makeKaart({ ontbrekend: { regel: 'bodem' }, normalisatie: { methode: 'zscore' } });
    const meetlat = deriveMeetlat(opZ, makeTabel({ x: TOEN }));
    expectDichtbij(listGenormaliseerd(scoreBuurten(opZ, makeTabel({ x: [null, 40] }), [], { meetlat })), [
      -20 / SD,
      10 / SD,
    ]);
  });

  const SCHEEF = [1, 2, 3, 4, 5, 6, 7, 8, 9, 500];

  test('a value beyond the limits of then is drawn in to them, one within is not', () => {
    const eens = makeKaart({ behandeling: {} });
    const meetlat = deriveMeetlat(eens, makeTabel({ x: SCHEEF }));
    expect(meetlat.criteria[0]?.behandeling).toEqual({ vraag: {}, boven: 9 });
    const uit = scoreBuurten(eens, makeTabel({ x: [300, 8, -7, 5] }), [], { meetlat });
    expect(listGenormaliseerd(uit)).toEqual([1, 0.875, 0, 0.5]);
    expect(uit.criteria[0]?.ingrepen).toEqual([{ rij: 0, soort: 'winsoriseren', was: 300 }]);
    // From the other side, where the long tail is.
    const omgekeerd = deriveMeetlat(eens, makeTabel({ x: SCHEEF.map((waarde) => -waarde) }));
    expect(omgekeerd.criteria[0]?.behandeling).toEqual({ vraag: {}, onder: -9 });
    const laag = scoreBuurten(eens, makeTabel({ x: [-300, -5] }), [], { meetlat: omgekeerd });
    expect(listGenormaliseerd(laag)).toEqual([0, 0.5]);
    expect(laag.criteria[0]?.ingrepen).toEqual([{ rij: 1, soort: 'winsoriseren', was: -300 }]);
    // What needed no treatment then gets none now.
    const recht = deriveMeetlat(eens, makeTabel({ x: TOEN }));
    expect(recht.criteria[0]?.behandeling).toEqual({ vraag: {} });
    expect(scoreBuurten(eens, makeTabel({ x: SCHEEF }), [], { meetlat: recht }).criteria[0]?.ingrepen).toEqual([]);
  });

  test('a transformation is that of then, with its ends', () => {
    const behandeling = { winsoriseren: 0, transformatie: { methode: 'log' as const } };
    const eens = makeKaart({ behandeling });
    const meetlat = deriveMeetlat(eens, makeTabel({ x: SCHEEF }));
    expect(meetlat.criteria[0]?.behandeling).toEqual({
      vraag: behandeling,
      transformatie: { gespiegeld: false, laagste: 1, hoogste: 500 },
    });
    // log(x - min + 0.01 (max - min)); below the lowest counts as the lowest.
    const log = (x: number) => Math.log(x - 1 + 4.99);
    const deel = (log(100) - log(1)) / (log(500) - log(1));
    const nu = makeTabel({ x: [100, 0.5, 500, null] });
    const genormaliseerd = listGenormaliseerd(scoreBuurten(eens, nu, [], { meetlat }));
    expectDichtbij(genormaliseerd.slice(0, 3), [deel, 0, 1]);
    expect(genormaliseerd[3]).toBeNull();
  });

  test('Box-Cox of a long tail to the left reflects as then', () => {
    const behandeling = { winsoriseren: 0, transformatie: { methode: 'boxcox' as const, lambda: 0.5 } };
    const eens = makeKaart({ behandeling });
    const meetlat = deriveMeetlat(eens, makeTabel({ x: SCHEEF.map((waarde) => -waarde) }));
    expect(meetlat.criteria[0]?.behandeling?.transformatie).toEqual({ gespiegeld: true, laagste: 1, hoogste: 500 });
    // Of -x, with x from 1 to 500: minus (root of x - 1 + 1, minus 1) by 0.5, so the share is one minus (root x - 1) / (root 500 - 1).
    const uit = listGenormaliseerd(scoreBuurten(eens, makeTabel({ x: [-100, -1, -500] }), [], { meetlat }));
    expectDichtbij(uit, [1 - 9 / (Math.sqrt(500) - 1), 1, 0]);
    const nul = makeKaart({ behandeling: { ...behandeling, transformatie: { methode: 'boxcox', lambda: 0 } } });
    const opNul = listGenormaliseerd(
      scoreBuurten(nul, makeTabel({ x: [100, 1] }), [], { meetlat: deriveMeetlat(nul, makeTabel({ x: SCHEEF })) }),
    );
    expectDichtbij(opNul, [Math.log(100) / Math.log(500), 0]);
  });
});

describe('what cannot be measured', () => {
  test.each<[Normalisatie, number]>([
    [{ methode: 'minmax' }, 0.5],
    [{ methode: 'zscore', gemiddelde: 100 }, 100],
    [{ methode: 'robuuste_zscore' }, 0],
    [{ methode: 'rang' }, 2],
    [{ methode: 'borda' }, 1],
    [{ methode: 'percentielrang' }, 0.5],
    [{ methode: 'vector' }, 1 / Math.sqrt(3)],
    [{ methode: 'afstand_maximum' }, 0.5],
  ])('by a reference set of equal values every value is neutral: %j', (normalisatie, verwacht) => {
    const kaart = makeKaart({ normalisatie });
    const meetlat = deriveMeetlat(kaart, makeTabel({ x: [4, 4, 4] }));
    const uit = scoreBuurten(kaart, makeTabel({ x: [2, 4, 9, null] }), [], { meetlat });
    expectDichtbij(listGenormaliseerd(uit).slice(0, 3), [verwacht, verwacht, verwacht]);
    expect(uit.bevindingen.map(({ code }) => code)).toContain('routekaart.criterium_constant');
  });

  const code = (vraag: () => unknown) => {
    const { bevindingen } = foutVan(vraag);
    return bevindingen.map((een) => [een.code, ...een.pad].join(' '));
  };

  test('nothing, by a reference set without a figure, except what needs no other value', () => {
    const leeg = (normalisatie: Normalisatie) => {
      const kaart = makeRoutekaart([makeCriterium('x', { gewicht: 0, normalisatie }), makeCriterium('y')]);
      const meetlat = deriveMeetlat(kaart, makeTabel({ x: [null, null], y: [1, 2] }));
      expect(meetlat.criteria[0]).toMatchObject({ aantal: 0 });
      expect(meetlat.criteria[0]).not.toHaveProperty('maten');
      return (waarde: number | null) =>
        listGenormaliseerd(scoreBuurten(kaart, makeTabel({ x: [waarde, null], y: [1, 2] }), [], { meetlat }));
    };
    for (const methode of ['minmax', 'zscore', 'robuuste_zscore', 'rang', 'vector', 'afstand_maximum'] as const) {
      expect(code(() => leeg({ methode })(3))).toEqual(['routekaart.meetlat_leeg criteria 0 normalisatie']);
      expect(leeg({ methode })(null)).toEqual([null, null]);
    }
    expect(leeg({ methode: 'ijkpunten', onder: 0, boven: 4 })(3)).toEqual([0.75, null]);
    expect(leeg({ methode: 'categorieen', grenzen: [2], scores: [0, 1] })(3)).toEqual([1, null]);
  });

  test('below zero as a share of the largest, or beyond a chosen reference', () => {
    const score = (normalisatie: Normalisatie, toen: number[], nu: number[]) => {
      const kaart = makeKaart({ normalisatie });
      const meetlat = deriveMeetlat(kaart, makeTabel({ x: toen }));
      return scoreBuurten(kaart, makeTabel({ x: nu }), [], { meetlat });
    };
    expect(code(() => score({ methode: 'afstand_maximum' }, TOEN, [-1, 5]))).toEqual([
      'routekaart.maximum_niet_positief criteria 0 normalisatie',
    ]);
  });

  test('among a reference set with a figure that is infinite, or becomes so', () => {
    const oneindig = makeTabel({ x: [1, 2, Number.POSITIVE_INFINITY] });
    const kandidaten = ['BU00010001', 'BU00010002'];
    const kaart = makeKaart({});
    expect(scoreBuurten(kaart, oneindig, [], { kandidaten }).buurten[0]?.score).toBe(1);
    expect(code(() => scoreBuurten(kaart, oneindig, [], { kandidaten, referentie: 'alle' }))).toEqual([
      'routekaart.cijfer_oneindig criteria 0',
    ]);
    const groot = makeKaart({
      behandeling: { winsoriseren: 0, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'boxcox', lambda: 3 } },
    });
    const tabel = makeTabel({ x: [1, 2, 3, 4, 1e120] });
    expect(code(() => scoreBuurten(groot, tabel, [], { kandidaten, referentie: 'alle' }))).toContain(
      'routekaart.getal_onbruikbaar criteria 0 behandeling',
    );
  });

  describe('by a yardstick that does not cut off, below a mean that cannot take it', () => {
    const meet = (rest: Partial<RoutekaartInvoer>, nu: number[], vorm: Partial<Criterium> = {}) => {
      const kaart = makeRoutekaart([makeCriterium('x', vorm), makeCriterium('y', vorm)], rest);
      const meetlat = deriveMeetlat(kaart, makeTabel({ x: TOEN, y: TOEN }), [], { begrenzen: false });
      return () => scoreBuurten(kaart, makeTabel({ x: nu, y: TOEN }), [], { meetlat });
    };
    const meetkundig = { aggregatie: { methode: 'meetkundig' as const } };
    const themas = (methode: 'rekenkundig' | 'copeland') => ({
      ...meetkundig,
      themas: [{ id: 't', naam: 'T', aggregatie: { methode } }],
    });

    test('is refused when there is such a score', () => {
      const fout = foutVan(meet(meetkundig, NU));
      expect(fout.bevindingen.map((een) => [een.code, een.params])).toEqual([
        ['routekaart.meetlat_negatief', { methode: 'meetkundig', ids: ['x'], plaats: 'proef' }],
      ]);
      expect(code(meet(themas('rekenkundig'), NU, { thema: 't' }))).toEqual([
        'routekaart.meetlat_negatief meetlat begrenzen',
      ]);
      expect(
        code(meet({ themas: [{ id: 't', naam: 'T', aggregatie: { methode: 'harmonisch' } }] }, NU, { thema: 't' })),
      ).toEqual(['routekaart.meetlat_negatief meetlat begrenzen']);
    });

    test('is scored when there is none, when it does not count, or under an arithmetic mean', () => {
      expect(meet(meetkundig, [10, 20, 60, 70, 80])().buurten[0]?.score).toBeGreaterThan(1);
      expect(meet({}, NU)().buurten.at(-1)?.score).toBe(-0.125);
      const kaart = makeRoutekaart([makeCriterium('x', { gewicht: 0 }), makeCriterium('y')], meetkundig);
      const meetlat = deriveMeetlat(kaart, makeTabel({ x: TOEN, y: TOEN }), [], { begrenzen: false });
      expect(scoreBuurten(kaart, makeTabel({ x: NU, y: TOEN }), [], { meetlat }).zonderScore).toEqual([]);
      expect(meet({ aggregatie: { methode: 'copeland' } }, NU)().zonderScore).toEqual([]);
    });
  });
});

test('an explanation of a score by a yardstick is that of a copy', () => {
  const kaart = makeKaart({});
  const uit = scoreBuurten(kaart, makeTabel({ x: NU }), [], { meetlat: deriveMeetlat(kaart, makeTabel({ x: TOEN })) });
  const kopie: Routekaartscores = JSON.parse(JSON.stringify(uit));
  for (const { code } of uit.buurten) expect(explainScore(kopie, code)).toEqual(explainScore(uit, code));
});

describe('an analysis goes by the same reference set', () => {
  const kaart = makeRoutekaart(
    [
      makeCriterium('x'),
      makeCriterium('y'),
      makeCriterium('z', { bron: { soort: 'beoordeling' }, normalisatie: { methode: 'minmax' } }),
    ],
    { beoordelingsschaal: schaal },
  );
  const tabel = makeTabel({ x: NU, y: [3, 1, 4, 1, 5] });
  const oordelen = tabel.gebieden.flatMap(({ code }, i) => [
    makeOordeel(code, 'z', 'wijk', 'w1', 1 + (i % 5)),
    makeOordeel(code, 'z', 'wijk', 'w2', 5 - ((2 * i) % 5)),
  ]);
  const kandidaten = tabel.gebieden.slice(0, 3).map(({ code }) => code);
  const vast = { gewichten: { methode: 'grenzen', grenzen: {} } } as const;

  test.each([
    ['a declared set', { referentie: 'alle' as const }],
    ['a yardstick', { meetlat: deriveMeetlat(kaart, tabel, oordelen) }],
  ])('%s: with nothing uncertain the scores are those of scoreBuurten', async (_, ijking) => {
    const verwacht = scoreBuurten(kaart, tabel, oordelen, { kandidaten, ...ijking });
    const perCode = Object.fromEntries(verwacht.buurten.map(({ code, score }) => [code, expect.closeTo(score!, 12)]));
    const opties = { zaad: 1, trekkingen: 3, kandidaten, onzekerheid: vast, ...ijking };
    for (const { codes, scores } of drawScores(kaart, tabel, oordelen, opties))
      expect(Object.fromEntries(codes.map((code, i) => [code, scores[i]]))).toEqual(perCode);
    const { buurten } = await analyseGevoeligheid(kaart, tabel, oordelen, opties);
    expect(Object.fromEntries(buurten.map(({ code, score }) => [code, score]))).toEqual(perCode);
    // Among themselves the candidates have other scores.
    const los = await analyseGevoeligheid(kaart, tabel, oordelen, { zaad: 1, trekkingen: 1, kandidaten });
    expect(Object.fromEntries(los.buurten.map(({ code, score }) => [code, score]))).not.toEqual(perCode);
  });

  test('a judgement that is drawn again is measured by it too', () => {
    const meetlat = deriveMeetlat(kaart, tabel, oordelen);
    const alleenZ = {
      ...kaart,
      criteria: kaart.criteria.map((een) => (een.id === 'z' ? een : { ...een, gewicht: 0 })),
    };
    const opties = { zaad: 2, trekkingen: 40, kandidaten, onzekerheid: { bootstrap: true } };
    const hoogste = (uit: Iterable<{ readonly scores: Float64Array }>) =>
      [...uit].map(({ scores }) => Math.max(...scores));
    // Without a yardstick someone always has the highest score; by it that depends on who is drawn.
    expect(new Set(hoogste(drawScores(alleenZ, tabel, oordelen, opties)))).toEqual(new Set([1]));
    expect(new Set(hoogste(drawScores(alleenZ, tabel, oordelen, { ...opties, meetlat }))).size).toBeGreaterThan(1);
  });

  test('a figure that is missing, or drawn from its interval, is measured by it too', async () => {
    const gaten = makeTabel({ x: [null, 10, 25, 50, 60], y: [3, 1, null, 1, 5] });
    const meetlat = deriveMeetlat(kaart, gaten, oordelen);
    const onzekerheid = { cijfers: true, ontbrekend: { methode: 'donoren' } } as const;
    for (const ijking of [{ meetlat }, { referentie: 'alle' as const }]) {
      const opties = { zaad: 3, trekkingen: 30, onzekerheid, kandidaten, ...ijking };
      const { buurten } = await analyseGevoeligheid(kaart, gaten, oordelen, opties);
      const vast = scoreBuurten(kaart, gaten, oordelen, { kandidaten, ...ijking });
      expect(buurten.map(({ code, score }) => [code, score])).toEqual(
        vast.buurten.map(({ code, score }) => [code, expect.closeTo(score!, 12)]),
      );
      // What is known everywhere is certain.
      const zeker = buurten.find(({ code }) => code === 'BU00010002')!;
      expect(zeker.laagsteScore).toBeCloseTo(zeker.hoogsteScore, 12);
    }
  });

  test('an alternative that the yardstick does not know is refused', () => {
    const meetlat = deriveMeetlat(kaart, tabel, oordelen);
    const onzekerheid = { aanvullingen: [{ regel: 'mediaan' as const }] };
    const fout = foutVan(() => [...drawScores(kaart, tabel, oordelen, { zaad: 1, onzekerheid, meetlat })]);
    expect(fout.bevindingen.map(({ code }) => code)).toContain('routekaart.meetlat_anders');
    expect(foutVan(() => [...drawScores(kaart, tabel, oordelen, { zaad: 1, referentie: 3 as never })]).code).toBe(
      'routekaart.invoer_onleesbaar',
    );
  });
});

describe('the buurten of Leeuwarden among those of five gemeenten', () => {
  const rijen: unknown = parse(readFileSync(WERKMAP, 'utf8'), { bom: true, columns: true, delimiter: ';' });
  const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
  const kaart = makeRoutekaart([
    makeCriterium('woz', { bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' }, richting: 'lager' }),
    makeCriterium('koop', { bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' } }),
  ]);
  const kandidaten = tabel.gebieden.flatMap(({ code, soort, gemeente }) =>
    soort === 'buurt' && gemeente === 'GM0080' ? [code] : [],
  );
  const alle = scoreBuurten(kaart, tabel, [], { kandidaten, referentie: 'alle' });

  test('are measured by the ends of all: as written out by hand', () => {
    const kolom = (sleutel: string) => tabel.kolommen.find((een) => een.sleutel.startsWith(sleutel))!.waarden;
    const [woz, koop] = [kolom('gemiddelde_woz_waarde'), kolom('percentage_koopwoningen')];
    const ends = (waarden: Float64Array) => {
      const gevuld = [...waarden].filter((waarde, i) => tabel.gebieden[i]?.soort === 'buurt' && !Number.isNaN(waarde));
      return [Math.min(...gevuld), Math.max(...gevuld)] as const;
    };
    const [[wozLaag, wozHoog], [koopLaag, koopHoog]] = [ends(woz), ends(koop)];
    const plaats = new Map(tabel.gebieden.map(({ code }, rij) => [code, rij]));
    let vergeleken = 0;
    for (const { code, score } of alle.buurten) {
      const rij = plaats.get(code)!;
      if (Number.isNaN(woz[rij]) || Number.isNaN(koop[rij])) continue;
      vergeleken += 1;
      const hand = ((wozHoog - woz[rij]!) / (wozHoog - wozLaag) + (koop[rij]! - koopLaag) / (koopHoog - koopLaag)) / 2;
      expect(score).toBeCloseTo(hand, 12);
    }
    expect(vergeleken).toBeGreaterThan(80);
  });

  test('have the same scores by a yardstick of all that was made apart, and by hand-written codes', () => {
    const meetlat = deriveMeetlat(kaart, tabel, [], { naam: 'Vijf gemeenten 2024' });
    const perMeetlat = scoreBuurten(kaart, tabel, [], { kandidaten, meetlat });
    expect(perMeetlat.buurten).toEqual(alle.buurten);
    expect(perMeetlat.criteria).toEqual(alle.criteria);
    const buurten = tabel.gebieden.flatMap(({ code, soort }) => (soort === 'buurt' ? [code] : []));
    expect(scoreBuurten(kaart, tabel, [], { kandidaten, referentie: buurten }).buurten).toEqual(alle.buurten);
    // Among themselves the spread is smaller, so the scores are others.
    expect(scoreBuurten(kaart, tabel, [], { kandidaten }).buurten).not.toEqual(alle.buurten);
  });
});
