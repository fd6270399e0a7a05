import { readFileSync } from 'node:fs';
import { isDomeinFout } from 'buurtaanpak/kern';
import {
  type Criterium,
  compareBuurten,
  compareJaren,
  explainScore,
  explainVerandering,
  Routekaartscores,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const [EEN, TWEE, DRIE] = ['BU00010001', 'BU00010002', 'BU00010003'] as const;
const vast = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;

/** The parts of every criterion by id. */
const perCriterium = (...vraag: Parameters<typeof explainVerandering>) =>
  Object.fromEntries(
    explainVerandering(...vraag).criteria.map(({ id, cijfers, meetlat, methode }) => [id, [cijfers, meetlat, methode]]),
  );
const zinnen = (...vraag: Parameters<typeof explainVerandering>) =>
  explainVerandering(...vraag).criteria.map(({ zin }) => zin.nl);

const metEenheid = (tabel: ReturnType<typeof makeTabel>, eenheden: Readonly<Record<string, string>>) => ({
  ...tabel,
  kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, eenheid: eenheden[kolom.sleutel] ?? kolom.eenheid })),
});

const wonen = makeRoutekaart([
  makeCriterium('koop', { naam: 'Koopwoningen', gewicht: 3 }),
  makeCriterium('gas', { naam: 'Gasverbruik', richting: 'lager' }),
]);
const eenheden = { koop: 'percentage', gas: 'm3' };
const toen = scoreBuurten(wonen, metEenheid(makeTabel({ koop: [20, 40, 60], gas: [900, 1000, 1100] }), eenheden));
const nu = scoreBuurten(wonen, metEenheid(makeTabel({ koop: [20, 50, 100], gas: [900, 1050, 1100] }), eenheden));

test('explainVerandering: own figures, then the yardstick, in numbers and in words', () => {
  // Then .75 x .5 + .25 x .5. With the figures of now .75 x 30/40 + .25 x 50/200. By the yardstick of now koop is 30/80.
  const uit = explainVerandering(toen, nu, TWEE);
  expect(uit).toMatchObject({
    code: TWEE,
    naam: 'Buurt 2',
    toen: { score: 0.5, rang: 2, aantal: 3 },
    nu: { score: 0.34375, rang: 2, aantal: 3 },
    verschil: -0.15625,
    tussenstanden: { cijfers: 0.625, meetlat: 0.34375 },
    delen: { cijfers: 0.125, meetlat: -0.28125, methode: 0 },
    ontbrekend: [],
  });
  expect(uit.criteria).toMatchObject([
    { id: 'koop', soort: 'gebleven', cijfers: 0.1875, meetlat: -0.28125, methode: 0, verschil: -0.09375 },
    { id: 'gas', soort: 'gebleven', cijfers: -0.0625, meetlat: 0, methode: 0, verschil: -0.0625 },
  ]);
  expect([uit.criteria[0]?.toen?.waarde, uit.criteria[0]?.nu?.waarde]).toEqual([40, 50]);
  expect(uit.criteria.map(({ zin }) => zin)).toEqual([
    {
      nl: 'Koopwoningen 40% → 50%: +0,19 (cijfers), -0,28 (meetlat)',
      en: 'Koopwoningen 40% → 50%: +0.19 (figures), -0.28 (yardstick)',
    },
    { nl: 'Gasverbruik 1.000 m3 → 1.050 m3: -0,06 (cijfers)', en: 'Gasverbruik 1,000 m3 → 1,050 m3: -0.06 (figures)' },
  ]);
  expect(uit.samenvatting).toEqual({
    nl: 'Buurt 2: score 0,50 → 0,34 (-0,16), blijft plaats 2 van 3. Daarvan: cijfers +0,13, meetlat -0,28, gewichten of methode 0,00. Met de cijfers van nu en al het andere van toen was de score 0,63 geweest.',
    en: 'Buurt 2: score 0.50 → 0.34 (-0.16), still rank 2 of 3. Of this: figures +0.13, yardstick -0.28, weights or method 0.00. With the figures of now and all else of then the score would have been 0.63.',
  });
});

test('explainVerandering: an unchanged figure, and ranks that moved', () => {
  const later = scoreBuurten(wonen, metEenheid(makeTabel({ koop: [20, 70, 60], gas: [900, 1000, 1100] }), eenheden));
  const uit = explainVerandering(toen, later, DRIE);
  expect(uit.criteria[0]?.zin).toEqual({
    nl: 'Koopwoningen blijft 60%: -0,15 (meetlat)',
    en: 'Koopwoningen stays 60%: -0.15 (yardstick)',
  });
  expect(uit.samenvatting.nl).toMatch('plaats 1 van 3 → plaats 2 van 3');
});

test('explainVerandering: a geometric mean is divided by the logarithms', () => {
  const kaart = makeRoutekaart(
    [makeCriterium('a', { normalisatie: vast }), makeCriterium('b', { normalisatie: vast })],
    {
      aggregatie: { methode: 'meetkundig' },
    },
  );
  const jaar = (a: number, b: number) => scoreBuurten(kaart, makeTabel({ a: [a, 1], b: [b, 0.5] }));
  // From sqrt(.25 x .16) = .2 to sqrt(1 x .16) = .4: only a changed, so all is its.
  expect(perCriterium(jaar(0.25, 0.16), jaar(1, 0.16), EEN).b).toEqual([0, 0, 0]);
  expect(explainVerandering(jaar(0.25, 0.16), jaar(1, 0.16), EEN).delen.cijfers).toBeCloseTo(0.2, 12);
  // To sqrt(1 x .64) = .8: both grew by a factor 4, so each has half of .6.
  const { a, b } = perCriterium(jaar(0.25, 0.16), jaar(1, 0.64), EEN);
  expect([a?.[0], b?.[0]]).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.3, 12)]);
});

test('explainVerandering: weights, a scale, a new criterion and one that went are method', () => {
  const cijfers = { a: [1, 0, 0.5], b: [0, 1, 0.5], c: [1, 1, 0.5] };
  const maak = (
    criteria: Readonly<Record<string, Parameters<typeof makeCriterium>[1]>>,
    rest: Parameters<typeof makeRoutekaart>[1] = {},
  ) =>
    scoreBuurten(
      makeRoutekaart(
        Object.entries(criteria).map(([id, deel]) => makeCriterium(id, { normalisatie: vast, ...deel })),
        rest,
      ),
      makeTabel(cijfers),
    );
  const gelijk = maak({ a: {}, b: {} });
  expect(perCriterium(gelijk, maak({ a: { gewicht: 3 }, b: {} }), EEN)).toEqual({ a: [0, 0, 0.25], b: [0, 0, 0] });
  expect(explainVerandering(gelijk, maak({ a: { gewicht: 3 }, b: {} }), EEN).criteria[0]?.zin.nl).toBe(
    'a blijft 1: +0,25 (gewichten of methode)',
  );
  // Weights of another size and other names are the same.
  expect(explainVerandering(gelijk, maak({ a: { gewicht: 7, naam: 'A' }, b: { gewicht: 7 } }), EEN).delen).toEqual({
    cijfers: 0,
    meetlat: 0,
    methode: 0,
  });
  expect(perCriterium(gelijk, maak({ a: {}, b: {} }, { schaal: { van: 0, tot: 10 } }), EEN)).toEqual({
    a: [0, 0, 4.5],
    b: [0, 0, 0],
  });
  const ander = explainVerandering(gelijk, maak({ a: {}, c: {} }), EEN);
  expect(ander.criteria.map(({ id, soort, methode }) => [id, soort, methode])).toEqual([
    ['c', 'nieuw', 0.5],
    ['a', 'gebleven', 0],
    ['b', 'vervallen', 0],
  ]);
  expect(ander.criteria.map(({ zin }) => zin.nl)).toEqual([
    'c 1 (nieuw criterium): +0,50 (gewichten of methode)',
    'a blijft 1: 0,00',
    'b 0 (geen criterium meer): 0,00',
  ]);
  expect(ander.criteria.map(({ zin }) => zin.en)).toEqual([
    'c 1 (new criterion): +0.50 (weights or method)',
    'a stays 1: 0.00',
    'b 0 (no criterion any more): 0.00',
  ]);
  expect([ander.criteria[0]?.toen, ander.criteria[2]?.nu]).toEqual([undefined, undefined]);
  const gekeerd = explainVerandering(gelijk, maak({ a: { richting: 'lager' }, b: {} }), EEN);
  expect(gekeerd.criteria[0]).toMatchObject({ soort: 'gewijzigd', cijfers: 0, meetlat: 0, methode: -0.5 });
  expect(gekeerd.criteria[0]?.zin).toEqual({
    nl: 'a blijft 1, nu anders gemeten of gewaardeerd: -0,50 (gewichten of methode)',
    en: 'a stays 1, now measured or valued in another way: -0.50 (weights or method)',
  });
  const themas = { themas: [{ id: 't', naam: 'T' }] };
  expect(explainVerandering(gelijk, maak({ a: {}, b: { thema: 't' } }, themas), EEN).delen.methode).toBe(0);
  expect(
    explainVerandering(gelijk, maak({ a: {}, b: {} }, { aggregatie: { methode: 'harmonisch' } }), EEN),
  ).toMatchObject({ delen: { cijfers: 0, meetlat: 0, methode: -0.5 } });
});

test('explainVerandering: a figure of now that is measured in another way is figures first, and another figure is method', () => {
  const kaart = (deel: Parameters<typeof makeCriterium>[1]) => makeRoutekaart([makeCriterium('a', deel)]);
  const tabel = (a: readonly number[]) => makeTabel({ a, b: [0, 1, 0.25], 'a~2023': [0, 1, 1] });
  const oud = scoreBuurten(kaart({}), tabel([0, 1, 0.5]));
  const anders = scoreBuurten(kaart({ normalisatie: vast }), tabel([0, 1, 0.75]));
  expect(perCriterium(oud, anders, DRIE)).toEqual({ a: [0.25, 0, 0] });
  const bron = scoreBuurten(kaart({ bron: { soort: 'kerncijfer', sleutel: 'b' } }), tabel([0, 1, 0.5]));
  expect(perCriterium(oud, bron, DRIE)).toEqual({ a: [0, 0, -0.25] });
  // The unit tells figures apart too; a unit that is not told does not.
  const procent = scoreBuurten(kaart({}), metEenheid(tabel([0, 1, 0.75]), { a: 'percentage' }));
  expect(perCriterium(oud, procent, DRIE)).toEqual({ a: [0, 0, 0.25] });
  const zonder = {
    ...oud,
    criteria: oud.criteria.map(({ eenheid: _, ...rest }) => rest),
  };
  expect(perCriterium(JSON.parse(JSON.stringify(zonder)), procent, DRIE)).toEqual({ a: [0.25, 0, 0] });
});

test('explainVerandering: judgements have no yardstick but their scale', () => {
  const kaart = (roepend: number) =>
    makeRoutekaart([
      makeCriterium('animo', { bron: { soort: 'beoordeling', schaal, rolgewichten: { wijk: roepend } } }),
    ]);
  const tabel = makeTabel({ a: [1, 2] });
  const oordelen = (score: number) => [
    makeOordeel(EEN, 'animo', 'wijk', 'w1', score),
    makeOordeel(EEN, 'animo', 'gemeente', 'g1', 2),
    makeOordeel(TWEE, 'animo', 'wijk', 'w1', 3),
  ];
  const oud = scoreBuurten(kaart(1), tabel, oordelen(2));
  expect(perCriterium(oud, scoreBuurten(kaart(1), tabel, oordelen(4)), EEN)).toEqual({ animo: [0.25, 0, 0] });
  expect(perCriterium(oud, scoreBuurten(kaart(3), tabel, oordelen(4)), EEN)).toEqual({ animo: [0, 0, 0.375] });
});

test('explainVerandering: a figure that went, came or is filled in stands on a line of its own', () => {
  const kaart = (regel: 'weglaten' | 'gemiddelde' | 'bodem') =>
    makeRoutekaart([
      makeCriterium('a', { naam: 'Animo', normalisatie: vast, ontbrekend: { regel } }),
      makeCriterium('b', { normalisatie: vast }),
    ]);
  const jaar = (regel: 'weglaten' | 'gemiddelde' | 'bodem', a: number | null, tweede = 0.5) =>
    scoreBuurten(kaart(regel), makeTabel({ a: [a, tweede], b: [0, 0] }));
  const list = (...vraag: Parameters<typeof explainVerandering>) =>
    explainVerandering(...vraag).ontbrekend.map(({ id, soort, mist, gevolg, cijfers, meetlat, zin }) => ({
      id,
      soort,
      mist,
      gevolg,
      delen: [cijfers, meetlat],
      zin,
    }));
  expect(list(jaar('weglaten', 1), jaar('weglaten', null), EEN)).toEqual([
    {
      id: 'a',
      soort: 'criterium',
      mist: { toen: false, nu: true },
      gevolg: 'weggelaten',
      delen: [-0.5, 0],
      zin: {
        nl: 'Animo ontbreekt nu en telt niet mee: -0,50 (cijfers)',
        en: 'Animo is missing now and does not count: -0.50 (figures)',
      },
    },
  ]);
  expect(zinnen(jaar('weglaten', 1), jaar('weglaten', null), EEN)).toEqual([
    'Animo 1 → geheim: 0,00',
    'b blijft 0: 0,00',
  ]);
  expect(list(jaar('weglaten', null), jaar('weglaten', 1), EEN)).toMatchObject([
    {
      mist: { toen: true, nu: false },
      delen: [0.5, 0],
      zin: {
        nl: 'Animo ontbrak toen en telde niet mee: +0,50 (cijfers)',
        en: 'Animo was missing then and did not count: +0.50 (figures)',
      },
    },
  ]);
  // Filled in with the mean of the other: .5 then and 1 now.
  expect(list(jaar('gemiddelde', null), jaar('gemiddelde', null, 1), EEN)).toMatchObject([
    {
      mist: { toen: true, nu: true },
      gevolg: 'aangevuld',
      delen: [0, 0.25],
      zin: {
        nl: 'Animo ontbreekt toen en nu en is aangevuld: +0,25 (meetlat)',
        en: 'Animo is missing then and now and is filled in: +0.25 (yardstick)',
      },
    },
  ]);
  expect(list(jaar('gemiddelde', null), jaar('gemiddelde', 1), EEN)).toMatchObject([
    {
      delen: [0.25, 0],
      zin: {
        nl: 'Animo ontbrak toen en was aangevuld: +0,25 (cijfers)',
        en: 'Animo was missing then and was filled in: +0.25 (figures)',
      },
    },
  ]);
  expect(list(jaar('bodem', 1), jaar('bodem', null), EEN)).toMatchObject([{ gevolg: 'aangevuld', delen: [-0.5, 0] }]);
});

test('explainVerandering: a thema in which nothing is left', () => {
  const themas = [{ id: 't', naam: 'Wonen' }];
  const kaart = makeRoutekaart(
    [makeCriterium('a', { thema: 't', normalisatie: vast }), makeCriterium('b', { normalisatie: vast })],
    { themas },
  );
  const jaar = (a: number | null) => scoreBuurten(kaart, makeTabel({ a: [a, 0.5], b: [0, 0] }));
  expect(explainVerandering(jaar(1), jaar(null), EEN).ontbrekend).toMatchObject([
    { soort: 'thema', id: 't', naam: 'Wonen', gevolg: 'weggelaten', cijfers: -0.5, verschil: -0.5 },
  ]);
});

test('explainVerandering: where the rules of then give no score, all is method', () => {
  const kaart = (regel: 'weigeren' | 'weglaten') =>
    makeRoutekaart([makeCriterium('a', { ontbrekend: { regel } }), makeCriterium('b', { gewicht: 3 })]);
  const oud = scoreBuurten(kaart('weigeren'), makeTabel({ a: [1, 0], b: [0, 1] }));
  const later = scoreBuurten(kaart('weglaten'), makeTabel({ a: [null, 0, 1], b: [0.5, 1, 0] }));
  const uit = explainVerandering(oud, later, EEN);
  expect(uit).toMatchObject({ verschil: 0.25, delen: { cijfers: 0, meetlat: 0, methode: 0.25 }, ontbrekend: [] });
  expect(uit.tussenstanden).toBeUndefined();
  expect(uit.criteria.map(({ id, methode }) => [id, methode])).toEqual([
    ['b', 0.5],
    ['a', -0.25],
  ]);
  expect(uit.samenvatting.nl).toMatch('Met de regels van toen zou de buurt nu geen score hebben.');
  expect(uit.samenvatting.en).toMatch('By the rules of then the buurt would have no score now.');
  expect(compareJaren(oud, later).buurten.find(({ code }) => code === EEN)).toMatchObject(uit.delen);
});

test('explainVerandering: a figure that the yardstick of then cannot measure counts as unchanged, for that buurt only', () => {
  const kaart = (methode: 'afstand_maximum' | 'minmax') =>
    makeRoutekaart([makeCriterium('a', { normalisatie: { methode } }), makeCriterium('leeg', { gewicht: 0 })]);
  const oud = scoreBuurten(kaart('afstand_maximum'), makeTabel({ a: [1, 2, 4], leeg: [null, null, null] }));
  const later = scoreBuurten(kaart('minmax'), makeTabel({ a: [-4, 3, 4], leeg: [1, 2, 3] }));
  expect(perCriterium(oud, later, EEN)).toEqual({ a: [0, 0, -0.25], leeg: [0, 0, 0] });
  expect(perCriterium(oud, later, TWEE)).toEqual({ a: [0.25, 0, 0.125], leeg: [0, 0, 0] });
  expect(compareJaren(oud, later).buurten.map(({ code, cijfers, methode }) => [code, cijfers, methode])).toEqual([
    [DRIE, 0, 0],
    [TWEE, 0.25, 0.125],
    [EEN, 0, -0.25],
  ]);
});

test('explainVerandering: duels against the others as they were; what these did is the rest', () => {
  const kaart = (gewicht: number) =>
    makeRoutekaart([makeCriterium('a'), makeCriterium('b', { gewicht })], { aggregatie: { methode: 'copeland' } });
  const jaar = (a: readonly (number | null)[], gewicht = 0) =>
    scoreBuurten(kaart(gewicht), makeTabel({ a, b: [2, 1, 0] }));
  const [oud, later] = [jaar([1, 2, 3]), jaar([2.5, 2, 3])];
  expect(explainVerandering(oud, later, EEN).delen).toEqual({ cijfers: 2, meetlat: 0, methode: 0 });
  expect(explainVerandering(oud, later, TWEE)).toMatchObject({
    tussenstanden: { cijfers: 0, meetlat: -2 },
    delen: { cijfers: 0, meetlat: -2, methode: 0 },
  });
  expect(perCriterium(oud, later, TWEE)).toEqual({ a: [0, -2, 0], b: [0, 0, 0] });
  // With another weight it cannot be told which of the two did it.
  expect(explainVerandering(oud, jaar([2.5, 2, 3], 2), EEN).delen).toEqual({ cijfers: 2, meetlat: 0, methode: 2 });
  expect(explainVerandering(jaar([1, 2, 3], 1), jaar([null, 2, 3], 1), EEN).ontbrekend).toMatchObject([
    { id: 'a', gevolg: 'weggelaten' },
  ]);
});

test('explainVerandering: a thema of duels in which nothing is left, and a criterion in another thema', () => {
  const themas = [
    { id: 't', naam: 'Wonen', aggregatie: { methode: 'copeland' } as const },
    { id: 'u', naam: 'Leven', gewicht: 2, aggregatie: { methode: 'copeland' } as const },
  ];
  const kaart = (a: string, b: string) =>
    makeRoutekaart([makeCriterium('a', { thema: a }), makeCriterium('b', { thema: b })], { themas });
  const jaar = (cijfers: readonly (number | null)[], thema: readonly [string, string] = ['t', 'u']) =>
    scoreBuurten(kaart(...thema), makeTabel({ a: cijfers, b: [1, 0, 0.5] }));
  // The thema of then: -2, 0 and 2 duels; the mean with b (2 duels, twice the weight) then, b alone now.
  expect(explainVerandering(jaar([1, 2, 3]), jaar([null, 2, 3]), EEN)).toMatchObject({
    toen: { score: 2 / 3 },
    nu: { score: 2 },
    delen: { cijfers: expect.closeTo(4 / 3, 12), meetlat: 0, methode: 0 },
    ontbrekend: [{ soort: 'thema', id: 't', naam: 'Wonen', cijfers: expect.closeTo(4 / 3, 12) }],
  });
  const gewisseld = explainVerandering(jaar([1, 2, 3]), jaar([1, 2, 3], ['u', 't']), DRIE);
  expect(gewisseld.delen).toEqual({ cijfers: 0, meetlat: 0, methode: gewisseld.verschil });
  expect(gewisseld.verschil).toBeCloseTo(2 / 3, 12);
});

test('explainVerandering: areas without a wijk or gemeente, and figures of then that were filled in, of version 1', () => {
  const kaart = makeRoutekaart([makeCriterium('a', { ontbrekend: { regel: 'gemiddelde' } }), makeCriterium('b')]);
  const kaal = (a: readonly (number | null)[]) => {
    const tabel = makeTabel({ a, b: [1, 2, 3] });
    return { ...tabel, gebieden: tabel.gebieden.map(({ code, naam, soort }) => ({ code, naam, soort })) };
  };
  const [oud, later] = [scoreBuurten(kaart, kaal([0, 10, null])), scoreBuurten(kaart, kaal([0, 10, 8]))];
  const { meetlat: _, ...rest } = { ...oud };
  const een = JSON.parse(JSON.stringify({ ...rest, versie: 1 }));
  // Filled in with 5, and 8 now: .3 of half the weight.
  for (const document of [oud, een])
    expect(explainVerandering(document, later, DRIE)).toMatchObject({
      delen: { cijfers: expect.closeTo(0.15, 12), meetlat: 0, methode: 0 },
      ontbrekend: [{ id: 'a', gevolg: 'aangevuld', mist: { toen: true, nu: false } }],
    });
});

test('explainVerandering: scores of version 1 are measured by their own candidates', () => {
  const naarEen = ({ meetlat: _, ...rest }: Routekaartscores) =>
    JSON.parse(JSON.stringify({ ...rest, versie: 1 })) as Routekaartscores;
  const [een, twee] = [explainVerandering(naarEen({ ...toen }), nu, TWEE), explainVerandering(toen, nu, TWEE)];
  expect(een).toEqual(twee);
  expect(explainVerandering(naarEen({ ...toen }), naarEen({ ...nu }), TWEE)).toEqual(twee);
});

test('explainVerandering: scores of version 1 had another default threshold, and all of them can still be explained', () => {
  const themas = [{ id: 't', naam: 'T' }];
  const criteria = [
    makeCriterium('a', { gewicht: 3 }),
    makeCriterium('b'),
    makeCriterium('c', { thema: 't', gewicht: 3 }),
    makeCriterium('d', { thema: 't' }),
  ];
  // A quarter of the weight, on the level itself and in its thema.
  const cijfers = { a: [null, 1, 3], b: [1, 2, 3], c: [null, 1, 3], d: [2, 1, 3] };
  const nul = makeRoutekaart(criteria, { dekking: 0, themas: themas.map((een) => ({ ...een, dekking: 0 })) });
  const { meetlat: _, ...rest } = { ...scoreBuurten(nul, makeTabel(cijfers)) };
  const bewaard = {
    ...rest,
    versie: 1,
    routekaart: makeRoutekaart(criteria, { themas }),
  } as unknown as Routekaartscores;
  const gelezen = Routekaartscores.parse(JSON.parse(JSON.stringify(bewaard)));
  expect(gelezen.routekaart).toEqual(nul);
  for (const document of [bewaard, gelezen]) {
    expect(explainScore(document, EEN)).toMatchObject({ soort: 'score', score: 0.25 });
    expect(compareBuurten(document, EEN, TWEE)).toMatchObject({ verschil: 0.25 - 0.1 });
    // By the rule of today the buurt would have had no score then; now it has all figures, and the rule makes no difference.
    const later = scoreBuurten(
      makeRoutekaart(criteria, { themas }),
      makeTabel({ ...cijfers, a: [2, 1, 3], c: [2, 2, 3] }),
    );
    expect(explainVerandering(document, later, EEN).delen).toMatchObject({ methode: 0 });
  }
  // A threshold that somebody named is what it was, and what is no Routekaart is refused and not mended.
  const eigen = { ...bewaard, routekaart: { ...bewaard.routekaart, dekking: 0.25 } } as Routekaartscores;
  expect(Routekaartscores.parse(eigen).routekaart).toMatchObject({ dekking: 0.25, themas: [{ dekking: 0 }] });
  for (const routekaart of [null, 3, [], { ...nul, themas: 3 }, { ...nul, themas: [null] }])
    expect(Routekaartscores.safeParse({ ...bewaard, routekaart }).success).toBe(false);
});

test('explainScore: scores that were stored before ranks beside another scale were refused', () => {
  const maak = (normalisatie: Criterium['normalisatie']) =>
    makeRoutekaart([makeCriterium('a', { normalisatie }), makeCriterium('b')]);
  const scores = JSON.parse(
    JSON.stringify(scoreBuurten(maak({ methode: 'percentielrang' }), makeTabel({ a: [1, 2, 3], b: [0, 1, 1] }))),
  ) as Routekaartscores;
  const oud = {
    ...scores,
    routekaart: {
      ...scores.routekaart,
      criteria: scores.routekaart.criteria.map((een) =>
        een.id === 'a' ? { ...een, normalisatie: { methode: 'rang' } as const } : een,
      ),
    },
  };
  expect(explainScore(oud, TWEE)).toMatchObject({ score: 0.75 });
  expect(compareBuurten(oud, TWEE, EEN)).toMatchObject({ verschil: 0.75 });
});

test('explainVerandering: a stored document of version 1 beside scores of today', () => {
  const bewaard = Routekaartscores.parse(JSON.parse(readFileSync('test/goud/routekaartscores-1-onzeker.json', 'utf8')));
  expect(bewaard.meetlat).toBeUndefined();
  const BUURT = 'BU00010006';
  const rij = bewaard.buurten.findIndex(({ code }) => code === BUURT);
  // Of this buurt the income went from 22 to 24, and the share that was filled in with 38 is told: 41. The ends and the median stay.
  const anders: Readonly<Record<string, number>> = { inkomen: 24, eenzaam: 41 };
  const kolommen = bewaard.criteria.map(({ id, waarden, aangevuld, eenheid }) => ({
    id,
    eenheid: eenheid ?? '',
    waarden: waarden.map((waarde, i) =>
      i === rij && id in anders ? anders[id]! : aangevuld.includes(i) ? null : waarde,
    ),
  }));
  const sleutels: Readonly<Record<string, string>> = { huishoudens: 'aantal_huishoudens' };
  const tabel = metEenheid(
    makeTabel(Object.fromEntries(kolommen.map(({ id, waarden }) => [sleutels[id] ?? id, waarden])), {
      codes: bewaard.buurten.map(({ code }) => code),
    }),
    Object.fromEntries(kolommen.map(({ id, eenheid }) => [sleutels[id] ?? id, eenheid])),
  );
  const uit = explainVerandering(bewaard, scoreBuurten(bewaard.routekaart, tabel), BUURT);
  expect(uit.delen).toEqual({ cijfers: expect.closeTo(0.025, 12), meetlat: 0, methode: 0 });
  expect(uit.criteria.map(({ id, cijfers, zin }) => [id, cijfers, zin.nl])).toEqual([
    ['inkomen', expect.closeTo(-0.1, 12), 'Inkomen € 22.000 → € 24.000: -0,10 (cijfers)'],
    ['huishoudens', 0, 'Huishoudens blijft 300: 0,00'],
    ['eenzaam', 0, 'Eenzaam niet van toepassing → 41%: 0,00'],
  ]);
  expect(uit.ontbrekend.map(({ cijfers, zin }) => [cijfers, zin.nl])).toEqual([
    [expect.closeTo(0.125, 12), 'Eenzaam ontbrak toen en was aangevuld: +0,13 (cijfers)'],
  ]);
});

test('explainVerandering: a buurt by another code then, and what is asked wrongly', () => {
  const anders = scoreBuurten(
    wonen,
    metEenheid(
      makeTabel({ koop: [20, 50, 100], gas: [900, 1050, 1100] }, { codes: [EEN, 'BU00020002', DRIE] }),
      eenheden,
    ),
  );
  expect(explainVerandering(toen, anders, 'BU00020002', { codeToen: TWEE })).toEqual({
    ...explainVerandering(toen, nu, TWEE),
    code: 'BU00020002',
  });
  const refused = (vraag: () => unknown) => {
    try {
      return vraag();
    } catch (fout) {
      return isDomeinFout(fout) ? [fout.code, fout.pad] : fout;
    }
  };
  expect(refused(() => explainVerandering(toen, anders, 'BU00020002'))).toEqual([
    'routekaart.buurt_onbekend',
    ['toen'],
  ]);
  expect(refused(() => explainVerandering(toen, anders, TWEE))).toEqual(['routekaart.buurt_onbekend', ['nu']]);
  const gat = scoreBuurten(
    makeRoutekaart([makeCriterium('koop', { ontbrekend: { regel: 'weigeren' } })]),
    makeTabel({ koop: [null, 1, 2] }),
  );
  expect(refused(() => explainVerandering(gat, nu, EEN))).toEqual(['routekaart.buurt_zonder_score', ['toen']]);
  expect(refused(() => explainVerandering(toen, gat, EEN))).toEqual(['routekaart.buurt_zonder_score', ['nu']]);
  expect(refused(() => explainVerandering(toen, nu, 5 as never))).toEqual(['routekaart.buurt_onbekend', ['toen']]);
  const zonderDeel = { ...toen, meetlat: { ...toen.meetlat!, criteria: toen.meetlat!.criteria.slice(1) } };
  expect(refused(() => explainVerandering(JSON.parse(JSON.stringify(zonderDeel)), nu, TWEE))).toEqual([
    'routekaart.meetlat_zonder_criterium',
    ['toen', 'meetlat', 'criteria'],
  ]);
  for (const fout of [
    () => explainVerandering({} as never, nu, EEN),
    () => explainVerandering(toen, null as never, EEN),
    () => explainVerandering(toen, nu, EEN, { code: EEN } as never),
    () => compareJaren(toen, [] as never),
  ])
    expect(refused(fout)).toEqual(['kern.document_ongeldig', []]);
});
