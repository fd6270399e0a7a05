/** What other programs do in silence: here each is an error or a finding with a code, and never a NaN. */

import { isDomeinFout } from 'buurtaanpak/kern';
import { type Beoordeling, type Criterium, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { normalizeWaarden } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { rankTopsis } from '../gevoeligheid/hulp.js';
import { type dag, lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';
import { weighByEntropie } from './wegen.js';

/** The codes of everything that is wrong. */
function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.bevindingen.map(({ code }) => code);
    throw fout;
  }
  return [];
}

const beide = [makeCriterium('a'), makeCriterium('b')];

describe('values', () => {
  test('a missing cell makes no other score NaN: it is left out, shown, and its weight goes to the others', () => {
    const scores = scoreBuurten(makeRoutekaart(beide), makeTabel({ a: [0, 5, 10], b: [10, null, 0] }), []);
    const midden = lees(scores).buurten.find(({ code }) => code === 'BU00010002')!;
    expect(midden.score).toBe(0.5);
    expect(midden.ontbrekend).toEqual(['b']);
    expect(midden.dekking).toBe(0.5);
    expect(lees(scores).buurten.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('an infinite value (%d) is refused', (waarde) => {
    const tabel = makeTabel({ a: [0, waarde, 1], b: [1, 2, 3] });
    expect(codesOf(() => scoreBuurten(makeRoutekaart(beide), tabel, []))).toEqual(['routekaart.cijfer_oneindig']);
    expect(codesOf(() => normalizeWaarden([0, waarde], { methode: 'minmax' }))).toEqual(['routekaart.waarde_oneindig']);
  });

  test('a constant column is not scored as 1: it gives the middle, and is reported', () => {
    const scores = scoreBuurten(makeRoutekaart(beide), makeTabel({ a: [7, 7, 7], b: [0, 1, 2] }), []);
    expect(lees(scores).buurten.map(({ bijdragen }) => bijdragen.a)).toEqual([0.25, 0.25, 0.25]);
    expect(scores.bevindingen).toMatchObject([
      { code: 'routekaart.criterium_constant', ernst: 'waarschuwing', params: { criterium: 'a' } },
    ]);
  });

  test('a single candidate is no NaN, under any normalisation', () => {
    for (const methode of [
      'minmax',
      'zscore',
      'robuuste_zscore',
      'rang',
      'percentielrang',
      'borda',
      'vector',
      'afstand_maximum',
    ] as const) {
      const kaart = makeRoutekaart([makeCriterium('a', { normalisatie: { methode } })]);
      const { buurten } = lees(scoreBuurten(kaart, makeTabel({ a: [42] }), []));
      expect(Number.isFinite(buurten[0]?.score), methode).toBe(true);
      expect(buurten[0]?.rang).toBe(1);
    }
  });

  test('a criterion without any value is refused, unless it counts for nothing', () => {
    const tabel = makeTabel({ a: [1, 2], b: [null, null] });
    const kaart = (gewicht: number) => makeRoutekaart([makeCriterium('a'), makeCriterium('b', { gewicht })]);
    expect(codesOf(() => scoreBuurten(kaart(1), tabel, []))).toContain('routekaart.criterium_zonder_gegevens');
    expect(lees(scoreBuurten(kaart(0), tabel, [])).buurten.map(({ score }) => score)).toEqual([1, 0]);
  });

  test('a figure that the table does not have is refused, with the name that was probably meant', () => {
    const kaart = makeRoutekaart([makeCriterium('inwonrs'), makeCriterium('zzz')]);
    expect(codesOf(() => scoreBuurten(kaart, makeTabel({ inwoners: [1, 2] }), []))).toEqual([
      'routekaart.kerncijfer_onbekend_suggestie',
      'routekaart.kerncijfer_onbekend',
    ]);
  });

  test('too little spread for the robust z-score is refused', () => {
    const kaart = makeRoutekaart([makeCriterium('a', { normalisatie: { methode: 'robuuste_zscore' } })]);
    expect(codesOf(() => scoreBuurten(kaart, makeTabel({ a: [1, 1, 1, 1, 9] }), []))).toEqual([
      'routekaart.spreiding_nul',
    ]);
  });

  test('a double code, no candidate, an unknown or double candidate', () => {
    const kaart = makeRoutekaart([makeCriterium('a')]);
    const dubbel = makeTabel({ a: [1, 2] }, { codes: ['BU00010001', 'BU00010001'] });
    expect(codesOf(() => scoreBuurten(kaart, dubbel, []))).toEqual(['routekaart.buurt_dubbel']);
    const tabel = makeTabel({ a: [1, 2] });
    expect(codesOf(() => scoreBuurten(kaart, tabel, [], { kandidaten: [] }))).toEqual(['routekaart.geen_kandidaten']);
    const kandidaten = ['BU00010001', 'BU00010001', 'BU99999999'];
    expect(codesOf(() => scoreBuurten(kaart, tabel, [], { kandidaten }))).toEqual([
      'routekaart.buurt_dubbel',
      'routekaart.buurt_onbekend',
    ]);
  });
});

describe('weights', () => {
  const parse = (criteria: readonly Criterium[], rest = {}) => codesOf(() => makeRoutekaart(criteria, rest));
  test('negative', () => {
    expect(parse([makeCriterium('a', { gewicht: -1 }), makeCriterium('b')])).toEqual(['routekaart.gewicht_negatief']);
  });
  test('all zero', () => {
    expect(parse([makeCriterium('a', { gewicht: 0 })])).toEqual(['routekaart.gewichten_nul']);
  });
  test('NaN and infinity are no JSON', () => {
    expect(parse([makeCriterium('a', { gewicht: Number.NaN })])).toEqual(['kern.type_verkeerd']);
    expect(parse([makeCriterium('a', { gewicht: Number.POSITIVE_INFINITY })])).toEqual(['kern.type_verkeerd']);
  });
  test('too few are not recycled', () => {
    expect(parse(beide, { weging: { methode: 'swing', punten: { a: 100 } } })).toEqual(['routekaart.weging_vergeten']);
    expect(parse(beide, { weging: { methode: 'rangorde', volgorde: ['a'] } })).toEqual(['routekaart.weging_vergeten']);
    expect(codesOf(() => rankTopsis({ a: [1, 2], b: [1, 2] }, { a: 1 }))).toEqual(['routekaart.gewicht_ontbreekt']);
  });
  test('unknown, double, zero and negative ones', () => {
    expect(parse(beide, { weging: { methode: 'rangorde', volgorde: ['a', 'b', 'c', 'a'] } })).toEqual([
      'routekaart.weging_onbekend',
      'routekaart.weging_dubbel',
    ]);
    expect(parse(beide, { weging: { methode: 'swing', punten: { a: 0, b: 0 } } })).toEqual([
      'routekaart.gewichten_nul',
    ]);
    expect(parse(beide, { weging: { methode: 'swing', punten: { a: -1, b: 2 } } })).toEqual([
      'routekaart.gewicht_negatief',
    ]);
    expect(parse([makeCriterium('a', { gewicht: 2 }), makeCriterium('b')], { weging: { methode: 'gelijk' } })).toEqual([
      'routekaart.gewicht_overbodig',
    ]);
  });
  test('AHP: a pair missing, a ratio of zero, a pair twice, contradiction', () => {
    const drie = [...beide, makeCriterium('c')];
    const ab = { a: 'a', b: 'b', verhouding: 3 };
    const ahp = (...vergelijkingen: { a: string; b: string; verhouding: number }[]) =>
      parse(drie, { weging: { methode: 'ahp', vergelijkingen } });
    expect(ahp(ab, { a: 'b', b: 'c', verhouding: 2 })).toEqual(['routekaart.vergelijkingen_ontbreken']);
    expect(ahp(ab, { a: 'b', b: 'a', verhouding: 2 }, { a: 'a', b: 'c', verhouding: 0 })).toEqual([
      'routekaart.vergelijking_dubbel',
      'routekaart.verhouding_ongeldig',
    ]);
    expect(ahp(ab, { a: 'b', b: 'c', verhouding: 3 }, { a: 'c', b: 'a', verhouding: 3 })).toEqual([
      'routekaart.vergelijkingen_tegenstrijdig',
    ]);
    expect(ahp(ab, { a: 'b', b: 'c', verhouding: 2 }, { a: 'a', b: 'c', verhouding: 6 })).toEqual([]);
  });
  test('from data without any difference', () => {
    expect(codesOf(() => weighByEntropie({ a: [1, 1], b: [2, 2] }))).toEqual(['routekaart.gewichten_niet_bepaald']);
  });
});

describe('the document', () => {
  test('an unknown direction is no "lower is better"', () => {
    const onzin = { id: 'x', naam: 'x', criteria: [{ ...makeCriterium('a'), richting: 'omhoog' }] };
    expect(codesOf(() => Routekaart.create(onzin as unknown as Routekaart))).toEqual(['kern.keuze_onbekend']);
  });

  test('everything that is wrong is told at once, with its place', () => {
    const run = () =>
      Routekaart.create({
        id: 'x',
        naam: 'x',
        schaal: { van: 1, tot: 0 },
        beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 9, betekenis: 'hoog' }] },
        themas: [
          { id: 't', naam: 't', boven: 'u' },
          { id: 'u', naam: 'u', boven: 't' },
          { id: 'leeg', naam: 'leeg', boven: 'weg' },
        ],
        criteria: [
          makeCriterium('a', { richting: 'doel' }),
          makeCriterium('a', { doel: { van: 2, tot: 1 } }),
          makeCriterium('b', { normalisatie: { methode: 'doelband', onder: 0, boven: 1 } }),
          makeCriterium('c', { normalisatie: { methode: 'categorieen', grenzen: [2, 1], scores: [0, 1] } }),
        ],
      });
    const codes = codesOf(run);
    for (const code of [
      'routekaart.schaal_omgekeerd',
      'routekaart.anker_buiten_schaal',
      'routekaart.thema_onbekend',
      'routekaart.kring',
      'routekaart.thema_leeg',
      'routekaart.doel_ontbreekt',
      'routekaart.id_dubbel',
      'routekaart.doel_overbodig',
      'routekaart.band_omgekeerd',
      'routekaart.normalisatie_richting',
      'routekaart.categorieen_aantal',
      'routekaart.categorieen_grenzen',
    ])
      expect(codes).toContain(code);
  });

  test('a circle of thema’s names who stand in it', () => {
    const kring = () =>
      makeRoutekaart([makeCriterium('a')], {
        themas: [
          { id: 't', naam: 't', boven: 'u' },
          { id: 'u', naam: 'u', boven: 't' },
        ],
      });
    try {
      kring();
      expect.unreachable();
    } catch (fout) {
      expect(isDomeinFout(fout) && fout.bevindingen.find(({ code }) => code === 'routekaart.kring')?.params).toEqual({
        themas: ['t', 'u', 't'],
      });
    }
  });

  test.each(['meetkundig', 'harmonisch'] as const)('a %s mean of scores that can be negative is refused', (methode) => {
    const kaart = () =>
      makeRoutekaart([makeCriterium('a', { normalisatie: { methode: 'zscore' } })], { aggregatie: { methode } });
    expect(codesOf(kaart)).toEqual(['routekaart.aggregatie_negatief']);
  });

  test('also when they can be negative deep below', () => {
    const kaart = () =>
      makeRoutekaart([makeCriterium('a', { thema: 't', normalisatie: { methode: 'zscore' } })], {
        aggregatie: { methode: 'meetkundig' },
        themas: [{ id: 't', naam: 't' }],
      });
    expect(codesOf(kaart)).toEqual(['routekaart.aggregatie_negatief']);
  });

  test('a geometric mean on a scale from 0 works, and is reported', () => {
    const kaart = makeRoutekaart(beide, { aggregatie: { methode: 'meetkundig' } });
    const scores = scoreBuurten(kaart, makeTabel({ a: [0, 1, 2], b: [2, 1, 0] }), []);
    expect(lees(scores).buurten.map(({ score }) => score)).toEqual([0.5, 0, 0]);
    expect(scores.bevindingen.map(({ code }) => code)).toEqual(['routekaart.aggregatie_nul']);
  });

  test('the maximum as a yardstick needs figures of zero and more', () => {
    const kaart = makeRoutekaart([makeCriterium('a', { normalisatie: { methode: 'afstand_maximum' } })]);
    expect(codesOf(() => scoreBuurten(kaart, makeTabel({ a: [-1, 4] }), []))).toEqual([
      'routekaart.maximum_niet_positief',
    ]);
  });
});

describe('judgements', () => {
  const kaart = makeRoutekaart([makeCriterium('v', { bron: { soort: 'beoordeling', schaal } }), makeCriterium('a')]);
  const tabel = makeTabel({ a: [1, 2] });
  const score = (...rijen: Beoordeling[]) => codesOf(() => scoreBuurten(kaart, tabel, rijen));
  const goed = makeOordeel('BU00010001', 'v', 'wijk', 'w1', 3);

  test('a buurt without voices is missing, not average', () => {
    const scores = scoreBuurten(kaart, tabel, [goed]);
    expect(lees(scores).buurten.find(({ code }) => code === 'BU00010002')?.ontbrekend).toEqual(['v']);
  });
  test('no judgement at all is refused', () => {
    expect(score()).toEqual(['routekaart.criterium_zonder_gegevens']);
  });
  test.each([0, 6, 2.5])('a score of %d is no point of the scale', (punten) => {
    expect(score({ ...goed, score: punten })).toEqual(['routekaart.score_buiten_schaal']);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a score of %d is no number', (punten) => {
    expect(score({ ...goed, score: punten })).toEqual(['kern.type_verkeerd']);
  });
  test('an unknown criterion or buurt, a criterion that is a figure', () => {
    expect(score(goed, { ...goed, criterium: 'w' })).toEqual(['routekaart.criterium_onbekend_suggestie']);
    expect(score(goed, { ...goed, criterium: 'heel iets anders' })).toEqual(['routekaart.criterium_onbekend']);
    expect(score(goed, { ...goed, criterium: 'a' })).toEqual(['routekaart.criterium_geen_beoordeling']);
    expect(score(goed, { ...goed, buurt: 'BU99999999' })).toEqual(['routekaart.buurt_onbekend']);
  });
  test('twice on one day is refused, later replaces earlier, two roles are reported', () => {
    expect(score(goed, { ...goed, score: 4 })).toEqual(['routekaart.beoordeling_dubbel']);
    const later = { ...goed, score: 5, datum: '2026-04-01' as typeof dag };
    for (const rijen of [
      [goed, later],
      [later, goed],
    ]) {
      const scores = scoreBuurten(kaart, tabel, rijen);
      expect(scores.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
        ['routekaart.beoordeling_vervangen', ['beoordelingen', rijen.indexOf(goed)]],
      ]);
      expect(lees(scores).buurten.find(({ code }) => code === goed.buurt)?.bijdragen.v).toBe(0.5);
    }
    const twee = scoreBuurten(kaart, tabel, [goed, { ...goed, rol: 'gemeente' }]);
    expect(twee.bevindingen.map(({ code }) => code)).toEqual(['routekaart.beoordelaar_twee_rollen']);
  });
});

describe('missing by rule', () => {
  const tabel = makeTabel({ a: [1, null, 3, 5], b: [0, 1, 2, 3] }, { wijken: ['W1', 'W1', 'W2', 'W2'] });
  const run = (ontbrekend: Criterium['ontbrekend'], rest = {}) =>
    scoreBuurten(makeRoutekaart([makeCriterium('a', { ontbrekend }), makeCriterium('b')], rest), tabel, []);

  test('refuse: no score, apart, with the reason', () => {
    const scores = run({ regel: 'weigeren' });
    expect(lees(scores).buurten).toHaveLength(3);
    expect(lees(scores).zonderScore).toEqual([
      {
        code: 'BU00010002',
        naam: 'Buurt 2',
        redenen: [
          {
            code: 'routekaart.buurt_geweigerd',
            ernst: 'info',
            pad: ['buurten', 'BU00010002'],
            params: { criterium: 'a', reden: 'geheim' },
          },
        ],
      },
    ]);
  });
  test('a floor: the lowest score, visible', () => {
    const rij = lees(run({ regel: 'bodem' })).buurten.find(({ code }) => code === 'BU00010002')!;
    expect(rij.aangevuld).toEqual(['a']);
    expect(rij.bijdragen.a).toBe(0);
    expect(rij.score).toBeCloseTo(1 / 6, 15);
  });
  test('the mean of the wijk, of all; the median', () => {
    const bijdrageOf = (ontbrekend: Criterium['ontbrekend']) =>
      lees(run(ontbrekend)).buurten.find(({ code }) => code === 'BU00010002')!.bijdragen.a;
    // W1: 1, normalised 0. All: mean and median 3, normalised 0.5, weight 0.5.
    expect(bijdrageOf({ regel: 'gemiddelde', groep: 'wijk' })).toBe(0);
    expect(bijdrageOf({ regel: 'gemiddelde' })).toBe(0.25);
    expect(bijdrageOf({ regel: 'mediaan', groep: 'gemeente' })).toBe(0.25);
  });
  test('a group without a figure: reported, and the criterion is left out there', () => {
    const alleen = makeTabel({ a: [null, 3, 5], b: [0, 1, 2] }, { wijken: ['W1', 'W2', 'W2'] });
    const kaart = makeRoutekaart([
      makeCriterium('a', { ontbrekend: { regel: 'gemiddelde', groep: 'wijk' } }),
      makeCriterium('b'),
    ]);
    const scores = scoreBuurten(kaart, alleen, []);
    expect(scores.bevindingen).toMatchObject([
      { code: 'routekaart.groep_zonder_cijfer', params: { buurten: ['BU00010001'] } },
    ]);
    expect(lees(scores).buurten.find(({ code }) => code === 'BU00010001')).toMatchObject({
      score: 0,
      ontbrekend: ['a'],
    });
  });
  test('too little data on a level: no score, with what is missing', () => {
    const scores = run(undefined, { dekking: 0.6 });
    expect(lees(scores).zonderScore[0]?.redenen[0]).toMatchObject({
      code: 'routekaart.buurt_te_weinig_gegevens',
      params: { procent: 50, drempel: 60, ontbreekt: ['a'], aantal: 1 },
    });
  });
});
