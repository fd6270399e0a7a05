/** What the sheet of a buurt holds: read from a small selection, and each reader by itself. */

import type { Bewonersinvoer } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import type { Bewonersgrond, Scoregrond } from '../../src/stukken/bewoners/bewonersgrond.js';
import { findEenheid } from '../../src/stukken/bewoners/findEenheid.js';
import { listBladbronnen } from '../../src/stukken/bewoners/listBladbronnen.js';
import { listOntbreekt } from '../../src/stukken/bewoners/listOntbreekt.js';
import { nameCijfer } from '../../src/stukken/bewoners/nameCijfer.js';
import { openBewoners } from '../../src/stukken/bewoners/openBewoners.js';
import { readBladafwijking } from '../../src/stukken/bewoners/readBladafwijking.js';
import { readBladcijfers } from '../../src/stukken/bewoners/readBladcijfers.js';
import { readBladeisen } from '../../src/stukken/bewoners/readBladeisen.js';
import { readBladgevolg } from '../../src/stukken/bewoners/readBladgevolg.js';
import { readBladloting } from '../../src/stukken/bewoners/readBladloting.js';
import { readBladredenen } from '../../src/stukken/bewoners/readBladredenen.js';
import { readBladzekerheid } from '../../src/stukken/bewoners/readBladzekerheid.js';
import { readBuurtblad } from '../../src/stukken/bewoners/readBuurtblad.js';
import { toBladwaarde } from '../../src/stukken/bewoners/toBladwaarde.js';
import { deepFreeze, foutVan } from '../hulp.js';
import { kies, maakInvoer, OPTIONS } from './bewonersgeval.js';
import { als, DAG } from './klein.js';

const CRITERIA = [
  { id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' },
  { id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' }, richting: 'hoger' },
  { id: 'los', naam: 'Los', bron: { soort: 'beoordeling', schaal: { van: 0, tot: 10 } }, richting: 'lager' },
  { id: 'weg', naam: 'Weg', bron: { soort: 'kerncijfer', sleutel: 'weg' }, richting: 'doel' },
];

const kolom = (
  id: string,
  waarden: readonly (number | null)[],
  bijdragen: readonly (number | null)[],
  meer: object = {},
) => ({
  id,
  gewicht: 1,
  effectief: 0.5,
  waarden,
  genormaliseerd: waarden,
  bijdragen,
  aangevuld: [],
  ingrepen: [],
  ...meer,
});

const SCORES = {
  routekaart: { naam: 'Programma Oost', beoordelingsschaal: { van: 1, tot: 5 }, criteria: CRITERIA },
  buurten: ['A', 'B', 'C'].map((code) => ({ code, naam: `Buurt ${code}` })),
  criteria: [
    kolom('gas', [900, 1300, null], [0.4, 0.2, null], {
      eenheid: 'm3',
      ingrepen: [{ rij: 1, was: 2000 }],
      geschat: [0],
      overgenomen: [1],
    }),
    kolom('animo', [4.5, null, 3], [0.1, 0.3, 0], { aangevuld: [2] }),
    kolom('los', [7, 8, 9], [0.2, -0.1, 0.1]),
  ],
};

const maakBron = (scores: object = SCORES): Scoregrond =>
  als({
    id: 'routekaart-oost',
    programma: 'oost',
    naam: 'Oost',
    scores,
    rij: new Map([
      ['A', 0],
      ['B', 1],
      ['C', 2],
    ]),
  });

describe('the figures of a buurt', () => {
  test('of each criterion that counted, with what is known of its value', () => {
    expect(readBladcijfers(maakBron(), 'A')).toEqual([
      {
        aangevuld: false,
        geschat: true,
        getoond: '900 m3',
        naam: 'Gasverbruik',
        overgenomen: false,
        punten: 0.4,
        richting: 'hoger',
        waarde: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 900,
        },
      },
      {
        aangevuld: false,
        geschat: false,
        getoond: '4,5 (van 1 tot 5)',
        naam: 'Animo',
        overgenomen: false,
        punten: 0.1,
        richting: 'hoger',
        waarde: {
          decimalen: 1,
          tot: 5,
          van: 1,
          vorm: 'oordeel',
          waarde: 4.5,
        },
      },
      {
        aangevuld: false,
        geschat: false,
        getoond: '7,0 (van 0 tot 10)',
        naam: 'Los',
        overgenomen: false,
        punten: 0.2,
        richting: 'lager',
        waarde: {
          decimalen: 1,
          tot: 10,
          van: 0,
          vorm: 'oordeel',
          waarde: 7,
        },
      },
    ]);
    expect(readBladcijfers(maakBron(), 'B')).toEqual([
      {
        aangevuld: false,
        geschat: false,
        getoond: '2.000 m3',
        naam: 'Gasverbruik',
        overgenomen: true,
        punten: 0.2,
        richting: 'hoger',
        waarde: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 2000,
        },
      },
      {
        aangevuld: false,
        geschat: false,
        naam: 'Animo',
        overgenomen: false,
        punten: 0.3,
        richting: 'hoger',
      },
      {
        aangevuld: false,
        geschat: false,
        getoond: '8,0 (van 0 tot 10)',
        naam: 'Los',
        overgenomen: false,
        punten: -0.1,
        richting: 'lager',
        waarde: {
          decimalen: 1,
          tot: 10,
          van: 0,
          vorm: 'oordeel',
          waarde: 8,
        },
      },
    ]);
    expect(readBladcijfers(maakBron(), 'C')).toEqual([
      {
        aangevuld: false,
        geschat: false,
        naam: 'Gasverbruik',
        overgenomen: false,
        richting: 'hoger',
      },
      {
        aangevuld: true,
        geschat: false,
        naam: 'Animo',
        overgenomen: false,
        punten: 0,
        richting: 'hoger',
      },
      {
        aangevuld: false,
        geschat: false,
        getoond: '9,0 (van 0 tot 10)',
        naam: 'Los',
        overgenomen: false,
        punten: 0.1,
        richting: 'lager',
        waarde: {
          decimalen: 1,
          tot: 10,
          van: 0,
          vorm: 'oordeel',
          waarde: 9,
        },
      },
    ]);
    expect(readBladcijfers(maakBron(), 'D')).toEqual([]);
  });

  test('a judgement without a scale is a number', () => {
    const routekaart = { ...SCORES.routekaart, beoordelingsschaal: undefined };
    expect(readBladcijfers(maakBron({ ...SCORES, routekaart }), 'A')[1]?.waarde).toEqual({
      vorm: 'getal',
      waarde: 4.5,
      decimalen: 1,
    });
  });

  test('what is missing, each name once', () => {
    expect(listOntbreekt([maakBron(), maakBron()], 'C')).toEqual(['Gasverbruik', 'Animo']);
    expect(listOntbreekt([maakBron()], 'A')).toEqual([]);
  });

  test('the name and the unit of a figure', () => {
    const bronnen = { scores: [maakBron()] };
    expect(['gas', 'animo', 'aantal_inwoners', 'eigen_cijfer-x'].map((een) => nameCijfer(bronnen, een))).toEqual([
      'gasverbruik',
      'animo',
      'aantal inwoners',
      'eigen cijfer x',
    ]);
    const hoofd = (naam: string) =>
      nameCijfer({ scores: [maakBron({ ...SCORES, routekaart: { criteria: [{ ...CRITERIA[0], naam }] } })] }, 'gas');
    expect(['WOZ-waarde', 'Élan', 'x', 'A'].map(hoofd)).toEqual(['WOZ-waarde', 'élan', 'x', 'A']);
    expect(['gas', 'weg', 'aantal_inwoners', 'onbekend'].map((een) => findEenheid(bronnen, een))).toEqual([
      'm3',
      undefined,
      'aantal',
      undefined,
    ]);
  });

  test('a value in the form that goes with its unit', () => {
    const vormen = [
      [12.5, 'x 1 000 euro'],
      [12.5, '1.000 Euro'],
      [12.555, 'euro'],
      [1e20, 'euro'],
      [2025, 'jaar'],
      [8911, 'Postcode'],
      [25.5, '%'],
      [25, 'procent'],
      [25, 'percentage'],
      [3.12759, 'm3'],
      [3, undefined],
      [3, ''],
      [3, 'aantal per km'],
      [3, 'Klasse'],
    ] as const;
    expect(vormen.map(([waarde, eenheid]) => toBladwaarde(waarde, eenheid))).toEqual([
      {
        vorm: 'bedrag',
        waarde: '12500.00',
      },
      {
        vorm: 'bedrag',
        waarde: '12500.00',
      },
      {
        vorm: 'bedrag',
        waarde: '12.56',
      },
      {
        decimalen: 0,
        eenheid: 'euro',
        vorm: 'getal',
        waarde: 100000000000000000000,
      },
      {
        vorm: 'jaar',
        waarde: 2025,
      },
      {
        vorm: 'jaar',
        waarde: 8911,
      },
      {
        decimalen: 1,
        vorm: 'percentage',
        waarde: 0.255,
      },
      {
        decimalen: 0,
        vorm: 'percentage',
        waarde: 0.25,
      },
      {
        decimalen: 0,
        vorm: 'percentage',
        waarde: 0.25,
      },
      {
        decimalen: 2,
        eenheid: 'm3',
        vorm: 'getal',
        waarde: 3.12759,
      },
      {
        decimalen: 0,
        vorm: 'getal',
        waarde: 3,
      },
      {
        decimalen: 0,
        vorm: 'getal',
        waarde: 3,
      },
      {
        decimalen: 0,
        vorm: 'getal',
        waarde: 3,
      },
      {
        decimalen: 0,
        vorm: 'getal',
        waarde: 3,
      },
    ]);
  });
});

/** The ground of letters of which a test writes only what is read. */
const grond = (deel: object): Bewonersgrond =>
  als({
    nameBuurt: (code: string) => `Buurt ${code}`,
    nameKenmerk: (kenmerk: string) => `k ${kenmerk}`,
    nameQuotum: ({ id }: { id: string }) => `Quotum ${id}`,
    nameProgramma: (programma: string) => (programma === 'weg' ? undefined : `P ${programma}`),
    decimalen: (programma: string) => (programma === 'oost' ? 2 : 1),
    scores: [maakBron()],
    ...deel,
  });

describe('small readers', () => {
  test('the last deviation counts', () => {
    const lees = (code: string, ...afwijkingen: readonly object[]) =>
      readBladafwijking(grond({ invoer: { besluit: { afwijkingen } } }), code);
    expect(lees('A')).toBeUndefined();
    expect(readBladafwijking(grond({ invoer: {} }), 'A')).toBeUndefined();
    const ruil = { erin: 'A', eruit: 'B', motief: 'M' };
    expect(lees('A', ruil)).toEqual({ soort: 'erin', motief: 'M', ander: 'Buurt B' });
    expect(lees('B', ruil)).toEqual({ soort: 'eruit', motief: 'M', ander: 'Buurt A' });
    expect(lees('A', ruil, { eruit: 'A', motief: 'N' }, { erin: 'C', motief: 'O' })).toEqual({
      soort: 'eruit',
      motief: 'N',
    });
  });

  test('the lot', () => {
    const blok = {
      quotum: 'q',
      plaatsen: 2,
      deelnemers: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
      ingeloot: ['A', 'B'],
    };
    const lees = (
      code: string,
      loting: object | undefined = { zaad: 'z', blokken: [{ ...blok, deelnemers: [{ code: 'D' }] }, blok] },
      id = 'q',
    ) =>
      readBladloting(grond({ invoer: { loting }, uitlegger: { vraagstuk: { quota: [{ id: 'p' }, { id }] } } }), code);
    expect(lees('A')).toEqual({ ingeloot: true, naam: 'Quotum q', plekken: 2, deelnemers: 3, zaad: 'z' });
    expect(lees('C')?.ingeloot).toBe(false);
    expect(lees('A', { zaad: 'z', blokken: [blok] }, 'weg')?.naam).toBe('het programma');
    expect(lees('E')).toBeUndefined();
    expect(readBladloting(grond({ invoer: {} }), 'A')).toBeUndefined();
  });

  test('how often it was chosen', () => {
    const lees = (zekerheid: object | undefined, code = 'A') =>
      readBladzekerheid(grond({ invoer: { zekerheid } }), code);
    expect(lees(undefined)).toBeUndefined();
    const kaal = { trekkingen: 10, kans: 0.5 };
    expect(lees(kaal)).toMatchObject({ trekkingen: 10, gewichten: false, geheel: { aantal: 5, van: 10 } });
    expect(lees(kaal)).not.toHaveProperty('buurt');
    const perBuurt = [
      { buurt: 'B', kans: 0.1 },
      { buurt: 'A', kans: 0.75 },
    ];
    expect(lees({ ...kaal, perBuurt, bronnen: ['gewichten'] })).toMatchObject({
      gewichten: true,
      buurt: { aantal: 8, van: 10 },
    });
    expect(lees({ ...kaal, perBuurt, bronnen: ['gewichten', 'cijfers'] }, 'C')).toMatchObject({
      gewichten: false,
      buurt: { soort: 'geen' },
    });
    expect(lees({ ...kaal, bronnen: [] })?.gewichten).toBe(false);
  });

  test('what another choice would cost', () => {
    const lees = (kosten: readonly number[], vraagstuk: object, erin: readonly string[], eruit: readonly string[]) =>
      readBladgevolg(
        grond({
          uitlegger: { vraagstuk: { doel: { soort: 'totaal' }, regels: [], ...vraagstuk } },
          meedoeners: [{ quotum: { programma: 'x' } }, { quotum: { programma: 'oost' } }],
        }),
        als({ kosten, wijzigingen: { erin: erin.map((code) => ({ code })), eruit: eruit.map((code) => ({ code })) } }),
        'A',
      );
    expect(lees([0], {}, ['A'], ['B'])).toBeUndefined();
    expect(lees([0.5], {}, ['A', 'C'], ['B'])).toEqual({
      anderen: ['Buurt B'],
      ook: ['Buurt C'],
      verlies: 0.5,
      maat: 'samen',
      decimalen: 2,
    });
    expect(lees([0.5], {}, ['B'], ['A', 'C'])).toEqual({
      anderen: ['Buurt B'],
      ook: ['Buurt C'],
      verlies: 0.5,
      maat: 'samen',
      decimalen: 2,
    });
    const maat = (kosten: readonly number[], vraagstuk: object) => {
      const { maat: wat, programma } = lees(kosten, vraagstuk, [], []) ?? {};
      return [wat, programma];
    };
    expect(maat([0.5], { doel: { soort: 'hoogste_minimum' } })).toEqual(['laagste', undefined]);
    expect(maat([0, 0.5], { doel: { soort: 'hoogste_minimum' } })).toEqual(['samen', undefined]);
    expect(maat([0, 0.5], { doel: { soort: 'lexicografisch', volgorde: ['oost', 'energie'] } })).toEqual([
      'programma',
      'P energie',
    ]);
    expect(maat([0.5], { doel: { soort: 'lexicografisch', volgorde: ['weg'] } })).toEqual(['programma', undefined]);
    expect(maat([0.5], { doel: { soort: 'totaal', gewichten: { a: 1, b: 2 } } })[0]).toBe('gewogen');
    expect(maat([0.5], { doel: { soort: 'totaal', gewichten: { a: 1 } } })[0]).toBe('samen');
    const bonus = (n: number) =>
      maat([0.5], {
        regels: [
          { soort: 'samen', bonus: 1 },
          { soort: 'liever_aangrenzend', bonus: n },
        ],
      })[0];
    expect([bonus(0), bonus(0.1)]).toEqual(['samen', 'gewogen']);
  });

  test('the conditions that it did not meet: where it lies goes first', () => {
    const eisen = [
      { soort: 'cijfer_te_laag', cijfer: 'gas', waarde: 1, minimaal: 2, maximaal: 9 },
      { soort: 'cijfer_te_hoog', cijfer: 'gas', waarde: 9, minimaal: 1, maximaal: 3 },
      { soort: 'cijfer_ontbreekt', cijfer: 'gas' },
      { soort: 'typisch', zonder: [] },
      { soort: 'typisch', zonder: ['gas', 'weg'] },
      { soort: 'minimumscore', score: 0.1, minimaal: 0.2, programma: 'oost' },
    ];
    const lees = (...gemist: readonly object[]) =>
      readBladeisen(grond({}), als({ id: 'q', waar: {} }), als(gemist), 'C');
    expect(lees(...eisen)).toEqual([
      {
        cijfer: 'gasverbruik',
        grens: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 2,
        },
        soort: 'cijfer_te_laag',
        waarde: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 1,
        },
      },
      {
        cijfer: 'gasverbruik',
        grens: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 3,
        },
        soort: 'cijfer_te_hoog',
        waarde: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 9,
        },
      },
      {
        cijfers: ['gasverbruik'],
        soort: 'ontbreekt',
      },
      {
        soort: 'typisch',
      },
      {
        cijfers: ['gasverbruik', 'weg'],
        soort: 'ontbreekt',
      },
      {
        decimalen: 2,
        minimaal: 0.2,
        score: 0.1,
        soort: 'minimumscore',
      },
    ]);
    expect(lees(eisen[0]!, { soort: 'gebied' }, { soort: 'kenmerk', kenmerk: 'dorp', heeft: true })).toEqual([
      { soort: 'gebied' },
      { soort: 'kenmerk', kenmerk: 'k dorp', heeft: true },
    ]);
  });

  test('the sources of a letter', () => {
    const gemaaktVan = { selectie: 's', 'routekaart-oost': 'r', zekerheid: 'z' };
    const blad = { id: 'b', naam: 'B' };
    expect(listBladbronnen(grond({ gemaaktVan }), blad, ['CBS', 'RVO'])).toEqual([
      blad,
      { id: 'selectie', naam: 'De selectie', vingerafdruk: 's' },
      { id: 'routekaart-oost', naam: 'Routekaart Programma Oost met de scores', vingerafdruk: 'r' },
      { id: 'zekerheid', naam: 'Berekening van hoe zeker de keuze is', vingerafdruk: 'z' },
      { id: 'cijfers-1', naam: 'CBS' },
      { id: 'cijfers-2', naam: 'RVO' },
    ]);
  });
});

describe('the reasons', () => {
  const MEEDOENERS = [
    { quotum: { id: 'p' }, buurten: [{ code: 'A', score: 0.1 }] },
    {
      quotum: { id: 'q' },
      buurten: [
        { code: 'B', score: 0.6 },
        { code: 'A', score: 0.5 },
      ],
    },
  ];
  const lees = (uitleg: object, gekozen: readonly object[] = [], meer: object = {}) =>
    readBladredenen(
      grond({
        meedoeners: MEEDOENERS,
        uitlegger: {
          selectie: { gekozen },
          vraagstuk: {
            quota: [
              { id: 'p', programma: 'oost' },
              { id: 'q', programma: 'oost' },
            ],
            scores: {
              oost: [
                { code: 'A', score: 1 },
                { code: 'C', score: null },
              ],
            },
            ...meer,
          },
        },
      }),
      als({ code: 'A', gemist: [], bevindingen: [], oorzaken: [], ...uitleg }),
    );

  test('nothing is certain', () => {
    expect(lees({ bevindingen: [{ code: 'selectie.uitleg_onbeslist' }] })).toEqual([{ soort: 'onbewezen' }]);
    expect(lees({ bevindingen: [{ code: 'selectie.uitleg_onbewezen' }] })).toEqual([{ soort: 'onbewezen' }]);
  });

  test('what is impossible first, the score once and last', () => {
    const oorzaken = [
      { soort: 'score' },
      { soort: 'quotum' },
      { soort: 'regels', regels: [{ regel: { soort: 'vast' } }], gevolg: 'gekozen' },
      { soort: 'score' },
    ];
    expect(lees({ oorzaken, bevindingen: [{ code: 'selectie.uitleg_onmogelijk' }] })).toEqual([
      { soort: 'onmogelijk' },
      { soort: 'regels', regels: [{ soort: 'vast' }], gevolg: 'gekozen' },
      { soort: 'score' },
    ]);
  });

  test('a rule, and whether a chosen buurt of the same quotum has fewer points', () => {
    const regel = {
      soort: 'regel',
      regel: { soort: 'vast' },
      gevolg: 'mogelijk',
      houders: [{ code: 'B' }],
      positie: 0,
    };
    const hoger = (score: number, quotum = 'q') => {
      const [een] = lees({ oorzaken: [regel] }, [{ quotum, score }]);
      return een?.soort === 'regel' && een.hoger;
    };
    expect(lees({ oorzaken: [regel] })).toEqual([
      { soort: 'regel', regel: { soort: 'vast' }, gevolg: 'mogelijk', houders: ['Buurt B'], hoger: false },
    ]);
    expect([hoger(0.4), hoger(0.5), hoger(0.4, 'x'), hoger(0.05, 'p'), hoger(0.2, 'p')]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('a tie with one other buurt names it', () => {
    const tel = (erin: readonly number[], eruit: readonly number[], verschoven: readonly object[] = []) =>
      lees({
        oorzaken: [{ soort: 'gelijk', doorslag: 'code' }],
        met: {
          wijzigingen: {
            erin: erin.map((score) => ({ code: 'A', score })),
            eruit: eruit.map((score, i) => ({ code: `B${i}`, score })),
            verschoven,
          },
        },
      })[0];
    expect(tel([1], [1])).toEqual({ soort: 'gelijk', doorslag: 'code', ander: 'Buurt B0' });
    const geen = { soort: 'gelijk', doorslag: 'code' };
    expect([tel([1], [2]), tel([1, 1], [1]), tel([1], [1, 1]), tel([1], [1], [{}]), tel([], [1])]).toEqual([
      geen,
      geen,
      geen,
      geen,
      geen,
    ]);
  });

  test('about itself', () => {
    const uitgesloten = { soort: 'uitgesloten', motief: 'M', positie: 2 };
    const oorzaak = { soort: 'regel', positie: 2, gevolg: 'gekozen' };
    const zelf = (...oorzaken: readonly object[]) => lees({ gemist: [{ soort: 'inwoners' }, uitgesloten], oorzaken });
    expect(zelf(oorzaak)).toEqual([{ soort: 'inwoners' }, { soort: 'uitgesloten', motief: 'M', gekozen: true }]);
    for (const geen of [
      { ...oorzaak, positie: 1 },
      { ...oorzaak, gevolg: 'mogelijk' },
      { ...oorzaak, soort: 'score' },
    ])
      expect(zelf(geen)[1]).toEqual({ soort: 'uitgesloten', motief: 'M', gekozen: false });
  });

  test('places that it does not fit, all of them', () => {
    const eis = (quotum: string) => ({ soort: 'gebied', quotum });
    expect(lees({ gemist: [eis('p')] })).toEqual([]);
    expect(lees({ gemist: [eis('p'), eis('q'), { soort: 'inwoners' }] })).toEqual([
      { soort: 'inwoners' },
      { soort: 'elders', naam: 'Quotum p', eisen: [{ soort: 'gebied' }] },
      { soort: 'elders', naam: 'Quotum q', eisen: [{ soort: 'gebied' }] },
    ]);
  });
});

describe('the sheet of a small selection', () => {
  let invoer: Bewonersinvoer | undefined;
  const kleine = (): Bewonersinvoer => {
    invoer ??= maakKleine();
    return invoer;
  };
  const maakKleine = () => {
    const selectie = kies(
      { oost: { A: 0.7, B: 0.5, C: 0.2, D: null } },
      [
        { id: 'q', naam: 'plekken in Oost', programma: 'oost', aantal: 1 },
        { id: 'r', programma: 'oost', aantal: { van: 0, tot: 1 }, waar: { gebieden: ['C', 'D'] } },
      ],
      { gebieden: ['A', 'B', 'C', 'D'].map((code) => ({ code, naam: `Gebied ${code}`, kenmerken: [] })) },
    );
    return deepFreeze(maakInvoer(selectie, { scores: { oost: als(SCORES) } }));
  };
  const lees = (code: string, meer: object = {}, options: object = {}) => {
    const { gemaaktVan, ...blad } = readBuurtblad(openBewoners({ ...kleine(), ...meer }), code, {
      ...OPTIONS,
      ...options,
    });
    expect(Object.keys(gemaaktVan)).toEqual(['selectie', 'routekaart-oost']);
    return blad;
  };

  test('of who was chosen', () => {
    expect(lees('A')).toEqual({
      aantallen: {
        gekozen: 2,
        gescoord: 3,
        konMeedoen: 3,
        verdelingen: '5',
      },
      bewijs: {
        gat: 0,
        optimaal: true,
      },
      buurt: 'A',
      gekozen: true,
      gemeente: 'Leeuwarden',
      gevolg: {
        anderen: ['Buurt B'],
        decimalen: 2,
        maat: 'samen',
        ook: [],
        verlies: 0.2,
      },
      kleinste: [1, 0.1, 0.01, 0.001],
      meeste: [
        {
          aangevuld: false,
          geschat: true,
          getoond: '900 m3',
          naam: 'Gasverbruik',
          overgenomen: false,
          punten: 0.4,
          richting: 'hoger',
          waarde: {
            decimalen: 0,
            eenheid: 'm3',
            vorm: 'getal',
            waarde: 900,
          },
        },
        {
          aangevuld: false,
          geschat: false,
          getoond: '7,0 (van 0 tot 10)',
          naam: 'Los',
          overgenomen: false,
          punten: 0.2,
          richting: 'lager',
          waarde: {
            decimalen: 1,
            tot: 10,
            van: 0,
            vorm: 'oordeel',
            waarde: 7,
          },
        },
      ],
      naam: 'Buurt A',
      oneens: [],
      plaatsen: [
        {
          decimalen: 2,
          gedeeld: false,
          kon: 3,
          naam: 'plekken in Oost',
          rang: 1,
          score: 0.7,
          tot: 1,
          van: 1,
        },
      ],
      plek: {
        naam: 'plekken in Oost',
        programma: 'Programma Oost',
        tot: 1,
        van: 1,
      },
      plekMeer: [],
      programmas: [
        {
          cijfers: [
            {
              aangevuld: false,
              geschat: true,
              getoond: '900 m3',
              naam: 'Gasverbruik',
              overgenomen: false,
              punten: 0.4,
              richting: 'hoger',
              waarde: {
                decimalen: 0,
                eenheid: 'm3',
                vorm: 'getal',
                waarde: 900,
              },
            },
            {
              aangevuld: false,
              geschat: false,
              getoond: '4,5 (van 1 tot 5)',
              naam: 'Animo',
              overgenomen: false,
              punten: 0.1,
              richting: 'hoger',
              waarde: {
                decimalen: 1,
                tot: 5,
                van: 1,
                vorm: 'oordeel',
                waarde: 4.5,
              },
            },
            {
              aangevuld: false,
              geschat: false,
              getoond: '7,0 (van 0 tot 10)',
              naam: 'Los',
              overgenomen: false,
              punten: 0.2,
              richting: 'lager',
              waarde: {
                decimalen: 1,
                tot: 10,
                van: 0,
                vorm: 'oordeel',
                waarde: 7,
              },
            },
          ],
          decimalen: 2,
          naam: 'Programma Oost',
        },
      ],
      redenen: [],
      speling: {
        decimalen: 2,
        punten: 0.2,
      },
      vervolg: [],
    });
  });

  test('of who was not', () => {
    const { programmas, ...rest } = lees('B');
    expect(programmas.map(({ naam, cijfers }) => [naam, cijfers.length])).toEqual([['Programma Oost', 3]]);
    expect(rest).toEqual({
      aantallen: {
        gekozen: 2,
        gescoord: 3,
        konMeedoen: 3,
        verdelingen: '5',
      },
      bewijs: {
        gat: 0,
        optimaal: true,
      },
      buurt: 'B',
      gekozen: false,
      gemeente: 'Leeuwarden',
      gevolg: {
        anderen: ['Buurt A'],
        decimalen: 2,
        maat: 'samen',
        ook: [],
        verlies: 0.2,
      },
      kleinste: [1, 0.1, 0.01, 0.001],
      meeste: [],
      naam: 'Buurt B',
      oneens: [],
      plaatsen: [
        {
          decimalen: 2,
          gedeeld: false,
          kon: 3,
          naam: 'plekken in Oost',
          rang: 2,
          score: 0.5,
          tot: 1,
          van: 1,
        },
      ],
      plekMeer: ['plekken in Oost'],
      redenen: [
        {
          soort: 'score',
        },
      ],
      tekort: {
        decimalen: 2,
        punten: 0.200000001,
      },
      vervolg: [],
    });
  });

  test('of who has no score', () => {
    expect(lees('D')).toEqual({
      aantallen: {
        gekozen: 2,
        gescoord: 3,
        konMeedoen: 3,
        verdelingen: '5',
      },
      bewijs: {
        gat: 0,
        optimaal: true,
      },
      buurt: 'D',
      gekozen: false,
      gemeente: 'Leeuwarden',
      kleinste: [1, 0.1, 0.01, 0.001],
      meeste: [],
      naam: 'Buurt D',
      oneens: [],
      plaatsen: [],
      plekMeer: [],
      programmas: [],
      redenen: [
        {
          cijfers: [],
          soort: 'zonder_score',
        },
      ],
      vervolg: [],
    });
  });

  test('with all that may be added', () => {
    const meer = {
      besluit: { datum: DAG, afwijkingen: [{ erin: 'B', eruit: 'A', quotum: 'q', motief: 'M' }] },
      reserves: [
        {
          quotum: 'q',
          reserves: [
            { code: 'C', rang: 1 },
            { code: 'B', rang: 2 },
          ],
        },
        { quotum: 'x', reserves: [{ code: 'B', rang: 1 }] },
      ],
      spreiding: {
        oost: [
          { code: 'A', spreidingScore: 0.2 },
          { code: 'B', spreidingScore: 0.02 },
          { code: 'C', spreidingScore: 0.3 },
        ],
      },
      programmas: { oost: 'Leeuwarden Oost' },
    };
    const opties = { periode: { van: DAG, tot: DAG }, uitvoerder: 'U', contact: 'C', vervolg: ['V'], oneens: ['O'] };
    const { programmas: _, redenen: __, gevolg: ___, ...blad } = lees('B', meer, opties);
    expect(blad).toEqual({
      aantallen: {
        gekozen: 2,
        gescoord: 3,
        konMeedoen: 3,
        verdelingen: '5',
      },
      afwijking: {
        ander: 'Buurt A',
        motief: 'M',
        soort: 'erin',
      },
      besluitdatum: '2027-08-31',
      bewijs: {
        gat: 0,
        optimaal: true,
      },
      buurt: 'B',
      contact: 'C',
      gekozen: true,
      gemeente: 'Leeuwarden',
      kleinste: [1, 0.1, 0.01, 0.001],
      meeste: [
        {
          aangevuld: false,
          geschat: false,
          naam: 'Animo',
          overgenomen: false,
          punten: 0.3,
          richting: 'hoger',
        },
        {
          aangevuld: false,
          geschat: false,
          getoond: '2.000 m3',
          naam: 'Gasverbruik',
          overgenomen: true,
          punten: 0.2,
          richting: 'hoger',
          waarde: {
            decimalen: 0,
            eenheid: 'm3',
            vorm: 'getal',
            waarde: 2000,
          },
        },
      ],
      naam: 'Buurt B',
      oneens: ['O'],
      periode: {
        tot: '2027-08-31',
        van: '2027-08-31',
      },
      plaatsen: [
        {
          decimalen: 1,
          gedeeld: false,
          kon: 3,
          naam: 'plekken in Oost',
          rang: 2,
          score: 0.5,
          spreiding: 0.02,
          tot: 1,
          van: 1,
        },
      ],
      plek: {
        naam: 'plekken in Oost',
        programma: 'Leeuwarden Oost',
        tot: 1,
        van: 1,
      },
      plekMeer: ['plekken in Oost'],
      reserves: [
        {
          aantal: 2,
          naam: 'plekken in Oost',
          rang: 2,
        },
      ],
      tekort: {
        decimalen: 1,
        punten: 0.200000001,
      },
      uitvoerder: 'U',
      vervolg: ['V'],
    });
  });

  test('beforehand, also by lot', () => {
    const vast = (motief?: string) => {
      const selectie = kies({ oost: { A: 0.7, B: 0.5 } }, [{ id: 'q', programma: 'oost', aantal: 1 }], {
        regels: [{ soort: 'vast', code: 'B', quotum: 'q', ...(motief === undefined ? {} : { motief }) } as never],
      });
      return readBuurtblad(openBewoners(maakInvoer(selectie)), 'B', OPTIONS).vast;
    };
    expect([vast(), vast('M')]).toEqual([{}, { motief: 'M' }]);
  });

  test('the ground: names, and who is chosen in the end', () => {
    const open = openBewoners({ ...kleine(), programmas: { oost: 'X' }, kenmerken: { dorp: 'een dorp' } });
    expect(open.codes).toEqual(['A', 'B', 'C', 'D']);
    expect([...open.gekozen]).toEqual([
      ['A', 'q'],
      ['C', 'r'],
    ]);
    expect([open.nameBuurt('A'), open.nameKenmerk('dorp'), open.nameKenmerk('een_kern-x')]).toEqual([
      'Buurt A',
      'een dorp',
      'een kern x',
    ]);
    const quotum = (naam: string | undefined, programma: string) => open.nameQuotum(als({ id: 'q', naam, programma }));
    expect([quotum('N', 'oost'), quotum(undefined, 'oost'), quotum(undefined, 'y')]).toEqual([
      'N',
      'X',
      'het programma',
    ]);
    expect(openBewoners(kleine()).nameProgramma('oost')).toBe('Programma Oost');
    expect([open.nameProgramma('oost'), open.nameProgramma('y')]).toEqual(['X', undefined]);
    expect(open.gebieden.get('C')?.naam).toBe('Gebied C');
    expect(open.verdelingen).toBeDefined();
    const fout = foutVan(() => open.nameBuurt('Z'));
    expect([fout.code, fout.params, fout.pad]).toEqual(['verslag.naam_ontbreekt', { buurt: 'Z' }, ['namen']]);
  });

  test('a buurt without a name is refused, all of them told', () => {
    const kaal = { ...kleine(), namen: [{ code: 'A', naam: '' }], scores: {} };
    const zonder = { ...kaal.selectie, invoer: { ...kaal.selectie.invoer, opties: {} } };
    const fout = foutVan(() => openBewoners({ ...kaal, selectie: zonder }));
    expect([fout.code, fout.params, fout.pad]).toEqual(['verslag.naam_ontbreekt', { buurt: 'A' }, ['namen']]);
    expect(fout.bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params])).toEqual(
      ['A', 'B', 'C', 'D'].map((buurt) => ['verslag.naam_ontbreekt', 'fout', ['namen'], { buurt }]),
    );
    expect(openBewoners({ ...kaal, namen: [] }).nameBuurt('A')).toBe('Gebied A');
  });

  test('the decimals by the largest score, or by the middle of how much they differ', () => {
    const decimalen = (schaal: number, spreiding?: readonly number[]) => {
      const selectie = kies({ oost: { A: 0.7 * schaal, B: -0.9 * schaal, C: null } }, [
        { id: 'q', programma: 'oost', aantal: 1 },
      ]);
      const oost = (spreiding ?? []).map((spreidingScore) => ({ code: 'A', spreidingScore }));
      return openBewoners(maakInvoer(selectie, spreiding === undefined ? {} : { spreiding: { oost } })).decimalen(
        'oost',
      );
    };
    expect([decimalen(1), decimalen(100 / 9), decimalen(112)]).toEqual([2, 1, 0]);
    expect([decimalen(1, []), decimalen(1, [10, 0.05, 200]), decimalen(1, [0.05, 10])]).toEqual([2, 0, 0]);
  });
});
