/** Every step of a small account done again: each finding as a whole, and what settings an account makes count. */
import { createSelectiebesluit, type Selectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { redoVerantwoording } from '../../src/register/verantwoording/redoVerantwoording.js';
import { type Inhoud, kaart, kleineInhoud, kolom, meld, programma, tabel } from './klein.js';

type Wijziging = (inhoud: Inhoud) => Partial<Inhoud>;

const redo = (wijziging: Partial<Inhoud> = {}) => redoVerantwoording(kleineInhoud(wijziging));
const mislukt = (stap: string, code: string) => ({
  ...meld('stap_mislukt', [stap], { stap, code }),
});
type Rij = readonly [code: string, score: number | null];
const scores = (...rijen: readonly Rij[]) => ({
  energie: rijen.map(([code, score]) => ({ code, score })),
});
const ander = (i: number, buurt: string, vastgelegd: number, opnieuw: number | '-') =>
  meld('score_verschilt', ['scores', 'energie', i, 'score'], { programma: 'energie', buurt, vastgelegd, opnieuw });
const elders = (buurt: string, vastgelegd: string, opnieuw: string) =>
  meld('buurt_verschilt', ['uitkomst', 'gekozen'], { buurt, vastgelegd, opnieuw });
const totaal = (vastgelegd: number | '-', opnieuw: number | '-') =>
  meld('totaalscore_verschilt', ['uitkomst', 'totaalscore'], { vastgelegd, opnieuw });

test.each<[string, Wijziging, object[]]>([
  ['nothing', () => ({}), []],
  ['a score at the margin', () => ({ scores: scores(['A', 0.9], ['B', 1], ['C', 1e-9]) }), []],
  [
    'a score beyond the margin',
    () => ({ scores: scores(['A', 0.9], ['B', 1], ['C', 2e-9]) }),
    [ander(2, 'C', 2e-9, 0)],
  ],
  ['a score that is not there', () => ({ scores: scores(['A', null], ['B', 1]) }), []],
  ['a buurt that is not there', () => ({ scores: scores(['B', 1], ['X', 0]) }), [ander(1, 'X', 0, '-')]],
  [
    'scores of a programme without a Routekaart',
    ({ scores: eigen }) => ({ scores: { ...eigen, zorg: [] } }),
    [meld('programma_zonder_routekaart', ['scores', 'zorg'], { programma: 'zorg' })],
  ],
  [
    'a programme twice',
    ({ programmas }) => ({ programmas: [...programmas, ...programmas] }),
    [meld('programma_dubbel', ['programmas', 1, 'programma'], { programma: 'energie' })],
  ],
  [
    'a gebied twice',
    ({ kerncijfers }) => ({
      kerncijfers: { ...kerncijfers, gebieden: kerncijfers.gebieden.map((een) => ({ ...een, code: 'A' })) },
    }),
    [
      mislukt('kerncijfers', 'kern.document_ongeldig'),
      ...[1, 2].map((g) => ({
        ...meld('', ['kerncijfers', 'gebieden', g, 'code'], { rij: g + 1, code: 'A', eerder: 1 }),
        code: 'kerncijfers.code_dubbel',
      })),
    ],
  ],
  [
    'a figure that is gone',
    ({ kerncijfers }) => ({ kerncijfers: { ...kerncijfers, kolommen: [] } }),
    [
      mislukt('programmas[0]', 'routekaart.score_onmogelijk'),
      {
        ...meld('', ['programmas[0]', 'criteria', 0, 'bron', 'sleutel'], { sleutel: 'gas' }),
        code: 'routekaart.kerncijfer_onbekend',
      },
    ],
  ],
  [
    'a quotum twice',
    ({ quota }) => ({ quota: [...quota, ...quota] }),
    [
      mislukt('quota', 'selectie.invoer_ongeldig'),
      { ...meld('', ['quota', 'quota', 1, 'id'], { quotum: 'een' }), code: 'selectie.quotum_dubbel' },
    ],
  ],
  [
    'another outcome',
    ({ uitkomst }) => ({ uitkomst: { ...uitkomst, uitkomst: 'beste_gevonden' } }),
    [meld('uitkomst_verschilt', ['uitkomst', 'uitkomst'], { vastgelegd: 'beste_gevonden', opnieuw: 'optimaal' })],
  ],
  [
    'another buurt, in order of code',
    ({ uitkomst }) => ({
      uitkomst: { ...uitkomst, gekozen: [{ code: 'C', programma: 'energie', quotum: 'een' }] },
    }),
    [elders('B', '-', 'energie/een'), elders('C', 'energie/een', '-')],
  ],
  [
    'another quotum',
    ({ uitkomst }) => ({
      uitkomst: { ...uitkomst, gekozen: [{ code: 'B', programma: 'energie', quotum: 'twee' }] },
    }),
    [elders('B', 'energie/twee', 'energie/een')],
  ],
  ['another total', ({ uitkomst }) => ({ uitkomst: { ...uitkomst, totaalscore: 1.5 } }), [totaal(1.5, 1)]],
  ['a total at the margin', ({ uitkomst }) => ({ uitkomst: { ...uitkomst, totaalscore: 1 + 5e-10 } }), []],
  ['no total', ({ uitkomst }) => ({ uitkomst: { ...uitkomst, totaalscore: null } }), [totaal('-', 1)]],
  [
    'no total where it is nought',
    () => ({
      quota: [{ id: 'een', programma: 'energie', aantal: 0 }],
      uitkomst: { uitkomst: 'optimaal', gekozen: [], totaalscore: null },
    }),
    [totaal('-', 0)],
  ],
  [
    'a total where there is none',
    () => ({
      quota: [{ id: 'een', programma: 'energie', aantal: 4 }],
      uitkomst: { uitkomst: 'onhaalbaar', gekozen: [], totaalscore: 0 },
    }),
    [totaal(0, '-')],
  ],
  [
    'nothing, where nothing can be chosen',
    () => ({
      quota: [{ id: 'een', programma: 'energie', aantal: 4 }],
      uitkomst: { uitkomst: 'onhaalbaar', gekozen: [], totaalscore: null },
    }),
    [],
  ],
])('what differs: %s', (_, verander, verwacht) => {
  expect(redo(verander(kleineInhoud()))).toEqual(verwacht);
});

describe('the margin', () => {
  const op = (schaal: number, afwijking: number) =>
    redo({
      programmas: [programma('energie', { routekaart: kaart({ schaal: { van: 0, tot: schaal } }) })],
      scores: scores(['B', schaal + afwijking]),
      uitkomst: {
        uitkomst: 'optimaal',
        gekozen: [{ code: 'B', programma: 'energie', quotum: 'een' }],
        totaalscore: schaal,
      },
    });

  test('grows with large scores', () => {
    expect(op(1000, 9e-7)).toEqual([]);
    expect(op(1000, 1.1e-6)).toEqual([ander(0, 'B', 1000 + 1.1e-6, 1000)]);
  });

  test('does not shrink with small ones', () => {
    expect(op(0.001, 9e-10)).toEqual([]);
    expect(op(0.001, 1.1e-9)).toEqual([ander(0, 'B', 0.001 + 1.1e-9, 0.001)]);
  });
});

describe('among whom was measured', () => {
  const onder = (velden: Parameters<typeof programma>[1], ...rijen: readonly Rij[]) =>
    redo({
      programmas: [programma('energie', velden)],
      scores: scores(...rijen),
      uitkomst: {
        uitkomst: 'optimaal',
        gekozen: [{ code: 'A', programma: 'energie', quotum: 'een' }],
        totaalscore: 1,
      },
    });

  test('is the candidates, or the reference', () => {
    expect(onder({ kandidaten: ['A', 'C'] }, ['A', 1], ['C', 0])).toEqual([]);
    expect(onder({ kandidaten: ['A', 'C'], referentie: 'alle' }, ['A', 1], ['C', 0])[0]).toEqual(ander(0, 'A', 1, 0.9));
  });
});

describe('the settings of an account count, not those of this library', () => {
  const selectie = (velden: Partial<Inhoud['rekenwijze']['selectie']>): Inhoud['rekenwijze'] => {
    const { rekenwijze } = kleineInhoud();
    return { ...rekenwijze, selectie: { ...rekenwijze.selectie, ...velden } };
  };

  test('decimals: without any, the first by code is as good', () => {
    const rekenwijze = selectie({ decimalen: 0 });
    expect(redo({ rekenwijze })).toEqual([elders('A', '-', 'energie/een'), elders('B', 'energie/een', '-')]);
    expect(redo({ rekenwijze, opties: { decimalen: 1 } })).toEqual([]);
    expect(redo({ rekenwijze: selectie({ decimalen: undefined }) })).toEqual([]);
  });

  test('the objective', () => {
    const vier = {
      kerncijfers: tabel(['A', 'B', 'C', 'D', 'E'], kolom('gas', [1000, 200, 550, 550, 0])),
      scores: scores(['A', 1], ['B', 0.2], ['C', 0.55], ['D', 0.55]),
      quota: [{ id: 'twee', programma: 'energie', aantal: 2 }],
      opties: {
        regels: [
          { soort: 'samen' as const, codes: ['A', 'B'] },
          { soort: 'samen' as const, codes: ['C', 'D'] },
        ],
      },
    };
    const gekozen = (een: string, twee: string, totaalscore: number): Inhoud['uitkomst'] => ({
      uitkomst: 'optimaal',
      gekozen: [een, twee].map((code) => ({ code, programma: 'energie', quotum: 'twee' })),
      totaalscore,
    });
    expect(redo({ ...vier, uitkomst: gekozen('A', 'B', 1.2) })).toEqual([]);
    const laagste = selectie({ doel: 'hoogste_minimum' });
    expect(redo({ ...vier, rekenwijze: laagste, uitkomst: gekozen('C', 'D', 1.1) })).toEqual([]);
    const opties = { ...vier.opties, doel: { soort: 'totaal' as const } };
    expect(redo({ ...vier, opties, rekenwijze: laagste, uitkomst: gekozen('A', 'B', 1.2) })).toEqual([]);
  });

  test('an objective that this library does not know', () => {
    expect(redo({ rekenwijze: selectie({ doel: 'mooi' }) })).toEqual([
      mislukt('quota', 'kern.document_ongeldig'),
      {
        ...meld('', ['quota', 'soort'], {
          waarde: '"mooi"',
          keuzes: ['totaal', 'hoogste_minimum', 'lexicografisch'],
        }),
        code: 'kern.keuze_onbekend',
      },
    ]);
  });

  test('the methods are told first', () => {
    const { rekenwijze } = kleineInhoud();
    const methoden = [{ naam: 'gokken', versie: 1 }];
    const onbekend = meld('methode_onbekend', ['rekenwijze', 'methoden', 0], {
      methode: 'gokken',
      versie: 1,
      bekend: '-',
    });
    const later = { ...rekenwijze, methoden };
    expect(redo({ rekenwijze: later })).toEqual([onbekend]);
    expect(redo({ rekenwijze: later, scores: { ...scores(['B', 1]), zorg: [] } }).map(({ code }) => code)).toEqual([
      'register.methode_onbekend',
      'register.programma_zonder_routekaart',
    ]);
  });
});

describe('the decision', () => {
  const { scores: eigen, quota } = kleineInhoud();
  const datum = '2026-08-15' as Selectiebesluit['datum'];
  const besluit = createSelectiebesluit(selectBuurten(eigen, quota, {}), {
    kenmerk: 'SB-1',
    datum,
    routekaarten: {},
  });
  const anders = (deel: string) => meld('besluit_verschilt', ['besluit', deel], { deel });
  /** What is told of the difference between the decision and the selection. */
  const compare = (velden: Partial<Selectiebesluit>, opties: Inhoud['opties'] = {}) =>
    redo({ besluit: { ...besluit, ...velden }, opties }).filter(({ code }) => code === 'register.besluit_verschilt');

  test('on this selection', () => {
    expect(redo({ besluit })).toEqual([]);
  });

  test.each<[string, Partial<Selectiebesluit>, Inhoud['opties']?]>([
    ['quota', { quota: [{ id: 'een', programma: 'energie', aantal: 2 }] }],
    ['regels', { regels: [{ soort: 'niet_aangrenzend' }] }],
    ['doel', { doel: { soort: 'hoogste_minimum' } }],
    ['voorrang', { voorrang: ['C'] }],
    ['voorrang', {}, { voorrang: ['C'] }],
    ['decimalen', {}, { decimalen: 3 }],
    ['knopenbudget', {}, { knopenbudget: 7 }],
    ['pivotbudget', {}, { pivotbudget: 7 }],
    ['routekaarten.energie.id', { routekaarten: { energie: { id: 'ander', versie: '1' } } }],
    [
      'routekaarten.energie.vingerafdruk',
      {
        routekaarten: {
          energie: { id: 'energie-2026', versie: '1', vingerafdruk: `sha256:${'0'.repeat(64)}` },
        },
      },
    ],
  ])('on another: %s', (deel, velden, opties) => {
    expect(compare(velden, opties)).toEqual([anders(deel)]);
  });

  test('with what it left to a default', () => {
    expect(compare({ decimalen: 3, knopenbudget: 7, pivotbudget: 8 })).toEqual([]);
    expect(compare({ routekaarten: { energie: { id: 'energie-2026', versie: '1' } } })).toEqual([]);
  });

  test('that was changed itself', () => {
    expect(redo({ besluit: { ...besluit, kenmerk: 'SB-2' } }).map(({ code, pad }) => [code, ...pad])).toEqual([
      ['selectie.besluit_gewijzigd', 'besluit', 'vingerafdrukken', 'geheel'],
      ['selectie.besluit_deel_gewijzigd', 'besluit', 'kenmerk'],
    ]);
  });
});
