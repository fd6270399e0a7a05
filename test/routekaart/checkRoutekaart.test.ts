/** What is wrong with a Routekaart, how badly, and where: the rules that its shape cannot say. */

import { drawScores, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { formatPad } from 'buurtaanpak/kern/huis';
import {
  type Beoordelingsschaal,
  type Criterium,
  checkRoutekaart,
  type Routekaart,
  type RoutekaartInvoer,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { checkOnzekerheid } from '../../src/gevoeligheid/trekking/checkOnzekerheid.js';
import { expectVolledigeTekst, foutVan } from '../hulp.js';
import { makeCriterium, makeTabel, schaal } from './hulp.js';

/** As a document that was never checked: `Routekaart.create` would refuse it. */
const kaart = (criteria: readonly Criterium[], rest: Partial<RoutekaartInvoer> = {}): Routekaart => ({
  soort: 'routekaart',
  versie: 1,
  id: 'proef',
  naam: 'Proef',
  criteria,
  ...rest,
});

/** Every finding as `severity code path`, after a look at its text. */
const meld = (routekaart: Routekaart, kerncijfers?: ReturnType<typeof makeTabel>): string[] =>
  checkRoutekaart(routekaart, kerncijfers === undefined ? {} : { kerncijfers }).map((bevinding) => {
    expectVolledigeTekst(bevinding);
    return `${bevinding.ernst} ${bevinding.code.replace('routekaart.', '')} ${formatPad(bevinding.pad)}`;
  });

const a = makeCriterium('a');
const b = makeCriterium('b');

describe('a scale of judgements', () => {
  const anker = (waarde: number) => ({ waarde, betekenis: `${waarde}` });
  const op = (van: number, tot: number, ankers: number[], stap?: number): Beoordelingsschaal => ({
    van,
    tot,
    ...(stap === undefined ? {} : { stap }),
    ankers: ankers.map(anker),
  });
  test.each<[string, Beoordelingsschaal, string[]]>([
    ['whole steps', op(1, 5, [1, 3, 5]), []],
    ['half steps', op(2, 4, [2, 2.5, 4], 0.5), []],
    ['tenths, as floats have them', op(0, 1, [0, 0.3, 1], 0.1), []],
    ['upside down', op(5, 1, [1, 5]), ['fout schaal_omgekeerd ']],
    ['of one point', op(3, 3, [3]), ['fout schaal_omgekeerd ']],
    ['steps that miss the end', op(1, 4, [1, 4], 2), ['fout schaal_stap .stap', 'fout anker_buiten_schaal .ankers[1]']],
    ['an anchor below', op(1, 5, [0, 1, 5]), ['fout anker_buiten_schaal .ankers[0]']],
    ['an anchor above', op(1, 5, [1, 5, 6]), ['fout anker_buiten_schaal .ankers[2]']],
    ['an anchor between two steps', op(1, 5, [1, 2.5, 5]), ['fout anker_buiten_schaal .ankers[1]']],
    ['an anchor twice', op(1, 5, [1, 5, 1]), ['fout anker_dubbel .ankers[2]']],
    ['without an anchor at the top', op(1, 5, [1, 4]), ['waarschuwing anker_ontbreekt .ankers']],
    ['without an anchor at the bottom', op(1, 5, [2, 5]), ['waarschuwing anker_ontbreekt .ankers']],
  ])('%s', (_, eigen, verwacht) => {
    const onder = (waar: string) => verwacht.map((regel) => regel.replace(/ ([^ ]*)$/, ` ${waar}$1`));
    expect(meld(kaart([a], { beoordelingsschaal: eigen }))).toEqual(onder('beoordelingsschaal'));
    const criterium = makeCriterium('v', { bron: { soort: 'beoordeling', schaal: eigen } });
    expect(meld(kaart([criterium]))).toEqual(onder('criteria[0].bron.schaal'));
  });
});

describe('a criterion by judgements', () => {
  const bron = (rest: object, algemeen = true) =>
    meld(
      kaart(
        [a, makeCriterium('v', { bron: { soort: 'beoordeling', ...rest } })],
        algemeen ? { beoordelingsschaal: schaal } : {},
      ),
    );
  test('has a scale, its own or the general one', () => {
    expect(bron({})).toEqual([]);
    expect(bron({ schaal }, false)).toEqual([]);
    expect(bron({}, false)).toEqual(['fout schaal_ontbreekt criteria[1].bron.schaal']);
  });
  test('has weights of the roles of which one is above zero', () => {
    expect(bron({ rolgewichten: { gemeente: 0, opbouwwerk: 0 } })).toEqual([]);
    expect(bron({ rolgewichten: { opbouwwerk: 0, wijk: 0 } })).toEqual([]);
    expect(bron({ rolgewichten: { gemeente: 0, wijk: 0, opbouwwerk: 2 } })).toEqual([]);
    expect(bron({ rolgewichten: { gemeente: 0, opbouwwerk: 0, wijk: 0 } })).toEqual([
      'fout gewichten_nul criteria[1].bron.rolgewichten',
    ]);
    expect(bron({ rolgewichten: { wijk: -1, gemeente: undefined } })).toEqual([
      'fout gewicht_negatief criteria[1].bron.rolgewichten.wijk',
    ]);
  });
  test('asks a whole number of voices of a role', () => {
    expect(bron({ minimumStemmen: { wijk: 1, gemeente: 2, opbouwwerk: undefined } })).toEqual([]);
    for (const wijk of [0, 1.5, Number.NaN])
      expect(bron({ minimumStemmen: { wijk } })).toEqual([
        'fout minimum_ongeldig criteria[1].bron.minimumStemmen.wijk',
      ]);
  });
});

describe('a criterion by figures', () => {
  const tabel = makeTabel({ aantal_inwoners: [1, 2], leeg: [null, null], half: [null, 1] });
  const op = (sleutel: string, rest: Partial<Criterium> = {}) =>
    meld(kaart([makeCriterium('a', { bron: { soort: 'kerncijfer', sleutel }, ...rest })]), tabel);
  test('is found in the table, with data', () => {
    expect(op('aantal_inwoners')).toEqual([]);
    expect(op('half')).toEqual([]);
    expect(op('aantal_inwoner')).toEqual(['fout kerncijfer_onbekend_suggestie criteria[0].bron.sleutel']);
    expect(op('iets_heel_anders')).toEqual(['fout kerncijfer_onbekend criteria[0].bron.sleutel']);
    expect(op('leeg')).toEqual(['fout criterium_zonder_gegevens criteria[0].bron.sleutel']);
    expect(meld(kaart([makeCriterium('leeg', { gewicht: 0 }), makeCriterium('half')]), tabel)).toEqual([]);
  });
});

describe('the tree', () => {
  const thema = (id: string, boven?: string) => ({ id, naam: id, ...(boven === undefined ? {} : { boven }) });
  test.each<[string, Routekaart, string[]]>([
    ['what is right', kaart([makeCriterium('a', { thema: 't' }), b], { themas: [thema('t')] }), []],
    [
      'a criterion twice',
      kaart([a, b, a]),
      ['fout id_dubbel criteria[2].id', 'waarschuwing kerncijfer_dubbel criteria[2].bron'],
    ],
    [
      'a thema twice, and a criterion of the name of a thema',
      kaart([makeCriterium('x', { thema: 't' }), makeCriterium('t')], { themas: [thema('t'), thema('t')] }),
      ['fout id_dubbel themas[1].id', 'fout id_dubbel criteria[1].id'],
    ],
    [
      'thema’s that do not exist',
      kaart([makeCriterium('a', { thema: 't' }), makeCriterium('b', { thema: 'x' }), makeCriterium('c')], {
        themas: [thema('t', 'y')],
      }),
      ['fout thema_onbekend themas[0].boven', 'fout thema_onbekend criteria[1].thema'],
    ],
    [
      'a circle, told of each thema in it and not of the one that hangs below',
      kaart([a, makeCriterium('b', { thema: 'los' })], {
        themas: [thema('p', 'q'), thema('q', 'p'), thema('los', 'p')],
      }),
      ['fout kring themas[0].boven', 'fout kring themas[1].boven'],
    ],
    ['a thema with nothing below it', kaart([a], { themas: [thema('t')] }), ['fout thema_leeg themas[0]']],
    [
      'weights below zero',
      kaart([makeCriterium('a', { gewicht: -1, thema: 't' }), makeCriterium('b', { gewicht: Number.NaN })], {
        themas: [{ ...thema('t'), gewicht: -2 }],
      }),
      [
        'fout gewicht_negatief themas[0].gewicht',
        'fout gewicht_negatief criteria[0].gewicht',
        'fout gewicht_negatief criteria[1].gewicht',
      ],
    ],
    [
      'weights that are all zero, in a thema and at the top',
      kaart([makeCriterium('a', { gewicht: 0, thema: 't' })], { themas: [{ ...thema('t'), gewicht: 0 }] }),
      ['fout gewichten_nul ', 'fout gewichten_nul themas[0]'],
    ],
    ['one weight of zero', kaart([makeCriterium('a', { gewicht: 0 }), b]), []],
    [
      'weights beside a method that makes them',
      kaart([makeCriterium('a', { gewicht: 2 }), b], { weging: { methode: 'entropie' } }),
      ['fout gewicht_overbodig weging'],
    ],
    [
      'weights of zero beside a method that makes them',
      kaart([makeCriterium('a', { gewicht: 0, thema: 't' }), b], {
        themas: [{ ...thema('t'), weging: { methode: 'entropie' } }],
      }),
      ['fout gewicht_overbodig themas[0].weging'],
    ],
    [
      'weights beside the method that takes them',
      kaart([makeCriterium('a', { gewicht: 2 }), b], { weging: { methode: 'opgegeven' } }),
      [],
    ],
    ['a scale upside down', kaart([a], { schaal: { van: 1, tot: 1 } }), ['fout schaal_omgekeerd schaal']],
  ])('%s', (_, routekaart, verwacht) => {
    expect(meld(routekaart)).toEqual(verwacht);
  });

  describe('a mean that cannot take every score', () => {
    const met = (rest: Partial<RoutekaartInvoer>, ...criteria: Criterium[]) =>
      meld(kaart(criteria.length > 0 ? criteria : [a, b], rest));
    const meetkundig = { aggregatie: { methode: 'meetkundig' } } as const;
    const vanEen = { schaal: { van: 1, tot: 10 } };
    test('of a zero it is zero: a warning, unless the scale starts above it', () => {
      expect(met(meetkundig)).toEqual(['waarschuwing aggregatie_nul aggregatie']);
      expect(met({ aggregatie: { methode: 'harmonisch' } })).toEqual(['waarschuwing aggregatie_nul aggregatie']);
      expect(met({ ...meetkundig, ...vanEen })).toEqual([]);
      expect(met({ aggregatie: { methode: 'rekenkundig' } })).toEqual([]);
      expect(met({ aggregatie: { methode: 'copeland' } })).toEqual([]);
      expect(met({ aggregatie: { methode: 'machtsgemiddelde', macht: 2 } })).toEqual([]);
      expect(met({ aggregatie: { methode: 'machtsgemiddelde', macht: -1 } })).toEqual([
        'waarschuwing aggregatie_nul aggregatie',
      ]);
    });
    test('of a score below zero there is none: an error', () => {
      const fout = ['fout aggregatie_negatief aggregatie'];
      expect(met({ ...meetkundig, schaal: { van: -1, tot: 1 } })).toEqual(fout);
      for (const methode of ['zscore', 'robuuste_zscore', 'vector'] as const)
        expect(met({ ...meetkundig, ...vanEen }, a, makeCriterium('z', { normalisatie: { methode } }))).toEqual([
          ...fout,
          'waarschuwing schalen_gemengd ',
        ]);
      const ijkpunten = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
      expect(met({ ...meetkundig, ...vanEen }, makeCriterium('i', { normalisatie: ijkpunten }))).toEqual([]);
      const open = { ...ijkpunten, begrenzen: false };
      expect(met({ ...meetkundig, ...vanEen }, makeCriterium('i', { normalisatie: open }))).toEqual(fout);
    });
    test('what lies deeper counts through a mean, and not through another', () => {
      const diep = makeCriterium('z', { normalisatie: { methode: 'zscore' }, thema: 'onder' });
      const themas = (aggregatie?: { methode: 'rekenkundig' | 'copeland' }) => [
        thema('boven'),
        { ...thema('onder', 'boven'), ...(aggregatie === undefined ? {} : { aggregatie }) },
      ];
      const fout = ['fout aggregatie_negatief aggregatie'];
      const gemengd = 'waarschuwing schalen_gemengd ';
      expect(met({ ...meetkundig, ...vanEen, themas: themas() }, diep, a)).toEqual([...fout, gemengd]);
      expect(met({ ...meetkundig, ...vanEen, themas: themas({ methode: 'copeland' }) }, diep, a)).toEqual([
        ...fout,
        'fout schalen_gemengd ',
      ]);
      const goed = makeCriterium('z', { thema: 'onder' });
      expect(met({ ...meetkundig, ...vanEen, themas: themas() }, goed, a)).toEqual([]);
    });
  });
});

describe('a normalisation', () => {
  const bij = (rest: Partial<Criterium>) => meld(kaart([makeCriterium('a', rest)]));
  const categorieen = (grenzen: number[], scores: number[], rest: object = {}) =>
    ({ methode: 'categorieen', grenzen, scores, ...rest }) as const;
  const doel = { van: 2, tot: 4 };
  const veld = 'criteria[0].normalisatie';
  test.each<[string, Partial<Criterium>, string[]]>([
    ['a target', { richting: 'doel', doel }, []],
    ['a target of one point', { richting: 'doel', doel: { van: 2, tot: 2 } }, []],
    ['no target', { richting: 'doel' }, ['fout doel_ontbreekt criteria[0].doel']],
    ['a target too many', { richting: 'lager', doel }, ['fout doel_overbodig criteria[0].doel']],
    ['a target upside down', { richting: 'doel', doel: { van: 4, tot: 2 } }, ['fout band_omgekeerd criteria[0].doel']],
    [
      'points with a target',
      { richting: 'doel', doel, normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1 } },
      [`fout normalisatie_richting ${veld}`],
    ],
    [
      'a band without a target',
      { normalisatie: { methode: 'doelband', onder: 0, boven: 9 } },
      [`fout normalisatie_richting ${veld}`],
    ],
    ['a share of the maximum', { normalisatie: { methode: 'afstand_maximum' } }, []],
    [
      'a share of the maximum when less is better',
      { richting: 'lager', normalisatie: { methode: 'afstand_maximum' } },
      [`fout normalisatie_richting ${veld}`],
    ],
    [
      'points upside down',
      { normalisatie: { methode: 'ijkpunten', onder: 1, boven: 1 } },
      [`fout band_omgekeerd ${veld}`],
    ],
    [
      'a target at both ends of its band',
      { richting: 'doel', doel, normalisatie: { methode: 'doelband', onder: 2, boven: 4 } },
      [],
    ],
    [
      'a target below its band',
      { richting: 'doel', doel, normalisatie: { methode: 'doelband', onder: 2.1, boven: 4 } },
      [`fout doel_buiten_band ${veld}`],
    ],
    [
      'a target above its band',
      { richting: 'doel', doel, normalisatie: { methode: 'doelband', onder: 2, boven: 3.9 } },
      [`fout doel_buiten_band ${veld}`],
    ],
    ['classes', { normalisatie: categorieen([1, 2], [0, 0, 1]) }, []],
    [
      'classes with a target, in any order, and without one',
      { richting: 'doel', normalisatie: categorieen([1, 2], [0, 1, 0]) },
      [],
    ],
    ['a class too few', { normalisatie: categorieen([1, 2], [0, 1]) }, [`fout categorieen_aantal ${veld}.scores`]],
    [
      'bounds that stand still',
      { normalisatie: categorieen([1, 1], [0, 0, 1]) },
      [`fout categorieen_grenzen ${veld}.grenzen`],
    ],
    ['percentiles', { normalisatie: categorieen([0.1, 0.9], [0, 0, 1], { volgens: 'percentiel' }) }, []],
    ...[
      [0, 0.5],
      [0.5, 1],
    ].map((grenzen): [string, Partial<Criterium>, string[]] => [
      `percentiles ${grenzen.join(' and ')}`,
      { normalisatie: categorieen(grenzen, [0, 0, 1], { volgens: 'percentiel' }) },
      [`fout categorieen_grenzen ${veld}.grenzen`],
    ]),
    [
      'scores that fall',
      { normalisatie: categorieen([1, 2], [0, 2, 1]) },
      [`fout categorieen_richting ${veld}.scores`],
    ],
    [
      'scores that rise when less is better',
      { richting: 'lager', normalisatie: categorieen([1, 2], [2, 0, 1]) },
      [`fout categorieen_richting ${veld}.scores`],
    ],
    ['scores that fall when less is better', { richting: 'lager', normalisatie: categorieen([1, 2], [2, 2, 1]) }, []],
  ])('%s', (_, rest, verwacht) => {
    expect(bij(rest)).toEqual(verwacht);
  });
  test.each(['minmax', 'zscore', 'robuuste_zscore', 'rang', 'percentielrang', 'borda'] as const)(
    'a target by %s',
    (methode) => {
      expect(bij({ richting: 'doel', doel, normalisatie: { methode } })).toEqual([]);
    },
  );
});

describe('a way of weighing', () => {
  const bij = (weging: RoutekaartInvoer['weging'], ...ids: string[]) =>
    meld(
      kaart(
        (ids.length > 0 ? ids : ['a', 'b', 'c']).map((id) => makeCriterium(id)),
        { weging },
      ),
    );
  const ahp = (rest: object, ...vergelijkingen: [string, string, number][]) =>
    ({
      methode: 'ahp',
      vergelijkingen: vergelijkingen.map(([x, y, verhouding]) => ({ a: x, b: y, verhouding })),
      ...rest,
    }) as const;
  test('by rank names everything once', () => {
    const rangorde = (...volgorde: string[][]) => ({ methode: 'rangorde', wijze: 'roc', volgorde }) as never;
    expect(bij(rangorde(['a'], ['b', 'c']))).toEqual([]);
    expect(bij(rangorde(['a', 'd'], ['b', 'a']))).toEqual([
      'fout weging_onbekend weging',
      'fout weging_vergeten weging',
      'fout weging_dubbel weging',
    ]);
  });
  test('by swing has points of zero or more, not all zero', () => {
    const swing = (punten: Record<string, number>) => ({ methode: 'swing', punten }) as const;
    expect(bij(swing({ a: 100, b: 0, c: 0 }))).toEqual([]);
    expect(bij(swing({ a: 0, b: 0, c: 0 }))).toEqual(['fout gewichten_nul weging.punten']);
    expect(bij(swing({ a: 1, b: -1, c: Number.NaN }))).toEqual([
      'fout gewicht_negatief weging.punten.b',
      'fout gewicht_negatief weging.punten.c',
    ]);
    expect(bij(swing({ a: 1, b: 1 }))).toEqual(['fout weging_vergeten weging']);
  });
  test('by pairs has each pair once, either way round, in ratios above zero that do not contradict', () => {
    expect(bij(ahp({}, ['a', 'b', 2], ['c', 'b', 0.5], ['a', 'c', 4]))).toEqual([]);
    expect(bij(ahp({}), 'a')).toEqual([]);
    expect(bij(ahp({}, ['a', 'b', 2], ['b', 'c', 0], ['b', 'a', 2], ['c', 'c', 1]))).toEqual([
      'fout verhouding_ongeldig weging.vergelijkingen[1]',
      'fout vergelijking_dubbel weging.vergelijkingen[2]',
      'fout vergelijking_dubbel weging.vergelijkingen[3]',
    ]);
    expect(bij(ahp({}, ['a', 'b', 2], ['b', 'c', 2]))).toEqual(['fout vergelijkingen_ontbreken weging.vergelijkingen']);
    const kring = [
      ['a', 'b', 9],
      ['b', 'c', 9],
      ['c', 'a', 9],
    ] satisfies [string, string, number][];
    expect(bij(ahp({}, ...kring))).toEqual(['fout vergelijkingen_tegenstrijdig weging.vergelijkingen']);
    expect(bij(ahp({ maximaleCr: 100 }, ...kring))).toEqual([]);
  });
});

describe('what may be otherwise', () => {
  const boom = kaart([a, makeCriterium('b', { thema: 't' })], { themas: [{ id: 't', naam: 't' }] });
  const bij = (onzekerheid: Onzekerheid) =>
    checkOnzekerheid(boom, onzekerheid).map((bevinding) => {
      expectVolledigeTekst(bevinding);
      return `${bevinding.ernst} ${bevinding.code.replace('routekaart.', '')} ${formatPad(bevinding.pad)}`;
    });
  test('nothing', () => expect(bij({})).toEqual([]));
  test.each([1e-3, 1, 1e6])('a concentration of %d', (concentratie) => {
    expect(bij({ gewichten: { methode: 'dirichlet', concentratie } })).toEqual([]);
  });
  test('no concentration', () => expect(bij({ gewichten: { methode: 'dirichlet' } })).toEqual([]));
  test.each([0, -1, 1e6 + 1, Number.NaN])('not a concentration of %d', (concentratie) => {
    expect(bij({ gewichten: { methode: 'dirichlet', concentratie } })).toEqual([
      'fout onzekerheid_buiten_bereik gewichten.concentratie',
    ]);
  });
  test.each([0.01, 1])('a margin of %d', (marge) => {
    expect(bij({ gewichten: { methode: 'marge', marge } })).toEqual([]);
  });
  test.each([0, -0.1, 1.01, Number.NaN])('not a margin of %d', (marge) => {
    expect(bij({ gewichten: { methode: 'marge', marge } })).toEqual(['fout onzekerheid_buiten_bereik gewichten.marge']);
  });
  test('bounds of a criterion or a thema', () => {
    const grenzen = (van: number, tot: number, id = 'a') =>
      bij({ gewichten: { methode: 'grenzen', grenzen: { [id]: { van, tot } } } });
    for (const id of ['a', 'b', 't']) expect(grenzen(0, 1, id)).toEqual([]);
    expect(grenzen(0.5, 0.5)).toEqual([]);
    expect(grenzen(0, 1, 'z')).toEqual(['fout criterium_onbekend gewichten.grenzen.z']);
    for (const [van, tot] of [
      [0, 0],
      [-0.1, 1],
      [0.6, 0.5],
      [0, Number.POSITIVE_INFINITY],
      [Number.NaN, 1],
    ] as const)
      expect(grenzen(van, tot)).toEqual(['fout band_omgekeerd gewichten.grenzen.a']);
  });
  test('a list of choices has one at least', () => {
    expect(bij({ normalisaties: [], aggregaties: [], aanvullingen: [] })).toEqual([
      'fout keuzes_leeg normalisaties',
      'fout keuzes_leeg aggregaties',
      'fout keuzes_leeg aanvullingen',
    ]);
    expect(bij({ normalisaties: [{ methode: 'rang' }] })).toEqual([]);
  });
  describe('is refused before the work begins when one combination of choices cannot be, whichever is drawn', () => {
    const cijfers = makeTabel({ a: [1, 2, 3], b: [3, 1, 2] });
    const draw = (aggregatie: 'rekenkundig' | 'meetkundig', onzekerheid: Onzekerheid) => (zaad: number) =>
      foutVan(() => [
        ...drawScores(
          kaart([a, b], { aggregatie: { methode: aggregatie }, schaal: { van: 1, tot: 10 } }),
          cijfers,
          [],
          { zaad, trekkingen: 1, onzekerheid },
        ),
      ]).bevindingen.map(({ code }) => code);
    test.each<[string, (zaad: number) => string[]]>([
      ['a normalisation', draw('meetkundig', { normalisaties: [{ methode: 'minmax' }, { methode: 'zscore' }] })],
      [
        'an aggregation',
        draw('rekenkundig', {
          normalisaties: [{ methode: 'zscore' }],
          aggregaties: [{ methode: 'rekenkundig' }, { methode: 'meetkundig' }],
        }),
      ],
    ])('%s', (_, refuseBy) => {
      for (const zaad of [1, 2, 3, 4, 5, 6]) expect(refuseBy(zaad)).toContain('routekaart.aggregatie_negatief');
    });
  });
  test('what is wrong with it is told together, and with how many', () => {
    const fout = foutVan(() => [
      ...drawScores(kaart([a]), makeTabel({ a: [1, 2] }), [], {
        zaad: 1,
        trekkingen: 1,
        onzekerheid: { normalisaties: [], aggregaties: [] },
      }),
    ]);
    expect([fout.code, fout.params]).toEqual(['routekaart.onzekerheid_ongeldig', { aantal: 2 }]);
    for (const trekkingen of [0, 1.5, 1e7 + 1])
      expect(
        foutVan(() => [...drawScores(kaart([a]), makeTabel({ a: [1, 2] }), [], { zaad: 1, trekkingen })]).code,
      ).toBe('routekaart.trekkingen_ongeldig');
  });
});

test('a figure of two years asks for one of them', () => {
  const tabel = makeTabel({ x: [1, 2] });
  const kolommen = [2023, 2024].flatMap((jaar) =>
    tabel.kolommen.map((kolom) => ({ ...kolom, sleutel: `x:${jaar}`, bron: { ...kolom.bron, jaar } })),
  );
  const check = (sleutel: string) =>
    checkRoutekaart(kaart([makeCriterium('x', { bron: { soort: 'kerncijfer', sleutel } })]), {
      kerncijfers: { ...tabel, kolommen },
    });
  expect(check('x:2023')).toEqual([]);
  const gevonden = check('x');
  gevonden.forEach(expectVolledigeTekst);
  expect(gevonden.map(({ code, pad, params }) => [code, formatPad(pad), params.sleutels])).toEqual([
    ['routekaart.kerncijfer_meerduidig', 'criteria[0].bron.sleutel', ['x:2023', 'x:2024']],
  ]);
});
