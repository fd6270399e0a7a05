import type { Regel, SelectieGebied } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { countQuota } from '../../src/selectie/resultaat/countQuota.js';
import { listGekozen } from '../../src/selectie/resultaat/listGekozen.js';
import { sumScores } from '../../src/selectie/resultaat/sumScores.js';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { createKeuzeprobleem } from '../../src/selectie/vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../../src/selectie/vraagstuk/createVraagstuk.js';
import { listKlassen } from '../../src/selectie/vraagstuk/listKlassen.js';
import { listMaskers } from '../../src/selectie/vraagstuk/listMaskers.js';
import { narrowVraagstuk } from '../../src/selectie/vraagstuk/narrowVraagstuk.js';
import { readKandidaten } from '../../src/selectie/vraagstuk/readKandidaten.js';
import { buurt, quotum, scoresVan, vraagstukVan, weiger, weigering } from './klein.js';

const GEBIEDEN = (): SelectieGebied[] => [
  { code: 'D', wijk: 'w2', inwoners: 400 },
  { code: 'A', wijk: 'w1', kenmerken: ['x'], inwoners: 100 },
  { code: 'B', wijk: 'w1', inwoners: 0 },
  { code: 'C', kenmerken: ['x'], inwoners: null },
];
const SCORES = () => scoresVan({ A: 3, B: 2, C: 1, D: null }, { B: 0.5, D: -4 });
const QUOTA = () => [quotum('p', 2), quotum('r', { van: 1, tot: 5 })];
const vraag = (regels: readonly Regel[] = [], opties: object = {}) =>
  vraagstukVan(SCORES(), QUOTA(), { gebieden: GEBIEDEN(), decimalen: 1, regels, ...opties });
const probleem = (regels: readonly Regel[] = [], opties: object = {}) => createKeuzeprobleem(vraag(regels, opties));

test('a question gets its defaults, in order of code', () => {
  const invoer = [scoresVan({ A: 1, B: 2 }), [quotum('p', 1)]] as const;
  const { index, ...rest } = vraagstukVan(...invoer);
  expect(rest).toEqual({
    scores: invoer[0],
    quota: invoer[1],
    gebieden: [{ code: 'A' }, { code: 'B' }],
    volgorde: Int32Array.of(0, 1),
    kandidaten: [{ code: 'A' }, { code: 'B' }],
    rijen: { p: Int32Array.of(0, 1) },
    regels: [],
    buren: [],
    doel: { soort: 'totaal' },
    eenheid: 1e9,
    budget: { knopen: 50_000, pivots: 200_000, signaal: undefined },
  });
  expect([index.get('A'), index.get('B')]).toEqual([0, 1]);
});

test('a question keeps what is given, and goes by precedence and then by code', () => {
  const signaal = { aborted: false };
  const opties = {
    gebieden: GEBIEDEN(),
    regels: [{ soort: 'minimumscore' as const, minimaal: 0 }],
    buren: [['A', 'B']] as const,
    doel: { soort: 'hoogste_minimum' as const },
    decimalen: 2,
    knopenbudget: 7,
    pivotbudget: 8,
    voorrang: ['C', 'zoek', 'B'],
  };
  const gelezen = checkInvoer(SCORES(), QUOTA(), opties);
  const { index, volgorde, kandidaten, ...rest } = createVraagstuk(SCORES(), QUOTA(), gelezen, { ...opties, signaal });
  expect(kandidaten.map(({ code }) => code)).toEqual(['C', 'B', 'A', 'D']);
  expect(volgorde).toEqual(Int32Array.of(3, 2, 1, 0));
  expect(['A', 'B', 'C', 'D', 'E'].map((code) => index.get(code))).toEqual([2, 1, 0, 3, undefined]);
  expect(rest).toMatchObject({
    regels: opties.regels,
    buren: opties.buren,
    doel: opties.doel,
    eenheid: 100,
    budget: { knopen: 7, pivots: 8, signaal },
  });
});

test('precedence in the order of the codes changes nothing', () => {
  const { volgorde, index } = vraagstukVan(scoresVan({ A: 1, B: 2 }), [quotum('p', 1)], { voorrang: ['A'] });
  expect([volgorde, index.get('B')]).toEqual([Int32Array.of(0, 1), 1]);
});

test('candidates have a score and lie where the quotum looks', () => {
  // In order of code: A, B, C and D.
  expect(readKandidaten(vraag())).toEqual({
    masker: Int32Array.of(1, 3, 1, 2),
    waarden: Float64Array.of(30, 20, 10, 0, 0, 5, 0, -40),
    van: Int32Array.of(2, 1),
    tot: Int32Array.of(2, 2),
  });
  const waar = vraagstukVan(SCORES(), [quotum('p', 1, { waar: { kenmerken: ['x'] } })], { gebieden: GEBIEDEN() });
  expect(readKandidaten(waar, true)).toEqual({
    masker: Int32Array.of(1, 0, 1, 0),
    waarden: new Float64Array(4),
    van: Int32Array.of(1),
    tot: Int32Array.of(1),
  });
});

test('a weight counts, and more places than candidates are one more than these', () => {
  const doel = { soort: 'totaal' as const, gewichten: { r: 2 } };
  expect([...readKandidaten(vraag([], { doel })).waarden]).toEqual([30, 20, 10, 0, 0, 10, 0, -80]);
  const range = (aantal: number | { van: number; tot: number }) => {
    const { van, tot } = readKandidaten(vraagstukVan(scoresVan({ A: 1, B: 1 }), [quotum('p', aantal)]));
    return [van[0], tot[0]];
  };
  expect([2, 3, 4, { van: 0, tot: 1 }, { van: 0, tot: 9 }, { van: 5, tot: 9 }].map(range)).toEqual([
    [2, 2],
    [3, 3],
    [3, 3],
    [0, 1],
    [0, 2],
    [3, 3],
  ]);
});

test('values that are too large are refused at the border', () => {
  const lees = (score: number) => {
    const vraagstuk = vraagstukVan(scoresVan({ A: score, B: 0 }), [quotum('p', 2)], { decimalen: 0 });
    return weigering(() => readKandidaten(vraagstuk));
  };
  expect(lees(2 ** 48)).toBeUndefined();
  const teGroot = (score: number) => weiger('scores_te_groot', { score, aantal: 2, eenheid: 1 }, ['scores']);
  expect(lees(2 ** 48 + 1)).toEqual(teGroot(2 ** 48 + 1));
  expect(lees(-(2 ** 48) - 1)).toEqual(teGroot(2 ** 48 + 1));
  const oneindig = vraagstukVan(scoresVan({ A: 1e300 }), [quotum('p', 1)], { decimalen: 12 });
  expect(weigering(() => readKandidaten(oneindig))?.params).toEqual({
    score: Number.MAX_VALUE,
    aantal: 1,
    eenheid: 1e-12,
  });
});

test('a problem without rules', () => {
  expect(probleem()).toEqual({
    vakken: { van: Int32Array.of(2, 1), tot: Int32Array.of(2, 2) },
    masker: Int32Array.of(1, 3, 1, 2),
    waarden: Float64Array.of(30, 20, 10, 0, 0, 5, 0, -40),
    verplicht: [],
    tellingen: [],
    groepen: [],
    samen: [],
    paren: undefined,
    botsingen: [],
    bonus: 0,
    band: undefined,
    vloeren: [],
  });
});

test.each<[string, Regel, readonly number[], readonly number[]]>([
  ['a fixed buurt', { soort: 'vast', code: 'B' }, [1, 3, 1, 2], [1]],
  ['a fixed buurt for a quotum', { soort: 'vast', code: 'B', quotum: 'r' }, [1, 2, 1, 2], [1]],
  ['excluded buurten', { soort: 'uitgesloten', codes: ['A', 'D'], motief: 'm' }, [0, 3, 1, 0], []],
  ['inhabitants', { soort: 'inwoners' }, [1, 3, 0, 2], []],
  ['a lowest score', { soort: 'minimumscore', minimaal: 1 }, [1, 1, 1, 0], []],
  ['a lowest score of one programme', { soort: 'minimumscore', minimaal: 1, programma: 'r' }, [1, 1, 1, 0], []],
  ['a lowest score of another', { soort: 'minimumscore', minimaal: 2, programma: 'p' }, [1, 3, 0, 2], []],
])('%s leaves these candidates', (_, regel, masker, verplicht) => {
  const uit = probleem([regel]);
  expect([[...uit.masker], uit.verplicht]).toEqual([masker, verplicht]);
  const { voor, na, waarden } = listMaskers(vraag(), [regel]);
  expect([[...voor], [...na], [...waarden]]).toEqual([[1, 3, 1, 2], masker, [30, 20, 10, 0, 0, 5, 0, -40]]);
});

test('a buurt without the figure of inhabitants is unknown, and fixed buurten stand in order', () => {
  const gebieden = [{ code: 'A' }, { code: 'B', inwoners: 1 }, { code: 'C' }, { code: 'D' }];
  expect([...probleem([{ soort: 'inwoners', minimaal: 1 }], { gebieden }).masker]).toEqual([0, 3, 0, 0]);
  const vast = (code: string): Regel => ({ soort: 'vast', code });
  expect(probleem([vast('D'), vast('A'), vast('D')]).verplicht).toEqual([0, 3]);
});

test('rules about several buurten in numbers', () => {
  const groepen = [
    { naam: 'g', codes: ['B', 'A'] },
    { naam: 'h', codes: ['D'] },
  ];
  const uit = probleem(
    [
      { soort: 'niet_samen', codes: ['D', 'A', 'D'] },
      { soort: 'hoogstens_per_groep', hoogstens: 2, groepen, programmas: ['r'] },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'samen', codes: ['C', 'B'] },
      { soort: 'inwoners', minimaal: 100 },
      { soort: 'inwoners', minimaal: 50, maximaal: 900 },
      { soort: 'inwoners', maximaal: 950 },
      { soort: 'aantal_met', aantal: 1, waar: { kenmerken: ['x'] } },
      { soort: 'aantal_met', aantal: { van: 0, tot: 2 }, waar: {}, programmas: ['p'] },
    ],
    {},
  );
  expect(uit).toMatchObject({
    groepen: [
      { leden: Int32Array.of(0, 3), hoogstens: 1, vakken: -1 },
      { leden: Int32Array.of(0, 1), hoogstens: 2, vakken: 2 },
      { leden: Int32Array.of(3), hoogstens: 2, vakken: 2 },
      { leden: Int32Array.of(0, 1), hoogstens: 1, vakken: 3 },
      { leden: Int32Array.of(3), hoogstens: 1, vakken: 3 },
    ],
    samen: [Int32Array.of(1, 2)],
    band: { gewichten: Float64Array.of(100, 0, 0, 400), minimaal: 100, maximaal: 900 },
    tellingen: [
      { leden: Int32Array.of(0, 2), van: 1, tot: 1, vakken: 3 },
      { leden: Int32Array.of(0, 1, 2, 3), van: 0, tot: 2, vakken: 1 },
    ],
    paren: undefined,
  });
  expect(uit.groepen).toHaveLength(5);
  expect(probleem([{ soort: 'inwoners' }]).band).toEqual({
    gewichten: Float64Array.of(100, 0, 0, 400),
    minimaal: 0,
    maximaal: Infinity,
  });
});

test('a wijk that is not given is that of the code', () => {
  const codes = ['BU00802001', 'BU00802002', 'X'];
  const scores = { p: codes.map((code) => ({ code, score: 1 })) };
  const regels: Regel[] = [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }];
  expect(createKeuzeprobleem(vraagstukVan(scores, [quotum('p', 1)], { regels })).groepen).toEqual([
    { leden: Int32Array.of(0, 1), hoogstens: 1, vakken: 1 },
  ]);
});

test('neighbours are read when a rule asks for them, each pair once, unknown codes not', () => {
  const buren = [
    ['B', 'A'],
    ['A', 'B'],
    ['A', 'A'],
    ['A', 'zoek'],
    ['zoek', 'A'],
    ['C', 'B'],
  ];
  const paren = { start: Int32Array.of(0, 1, 3, 4, 4), buren: Int32Array.of(1, 0, 2, 1) };
  expect(probleem([], { buren }).paren).toBeUndefined();
  expect(probleem([{ soort: 'niet_aangrenzend' }], { buren })).toMatchObject({ paren, botsingen: [3], bonus: 0 });
  expect(probleem([{ soort: 'niet_aangrenzend', programmas: ['r'] }], { buren })).toMatchObject({ botsingen: [2] });
  const liever = (bonus: number) => probleem([{ soort: 'liever_aangrenzend', bonus }], { buren });
  expect(liever(1.5)).toMatchObject({ paren, botsingen: [], bonus: 15 });
  expect(liever(0)).toMatchObject({ paren: undefined, bonus: 0 });
});

test('a bonus that is too large is refused, but not where values do not count', () => {
  const met = (bonus: number) => vraag([{ soort: 'liever_aangrenzend', bonus }], { buren: [], decimalen: 0 });
  // Four places: sixteen times the bonus is at most 2^49.
  expect(createKeuzeprobleem(met(2 ** 45)).bonus).toBe(2 ** 45);
  expect(weigering(() => createKeuzeprobleem(met(2 ** 45 + 1)))).toEqual(
    weiger('scores_te_groot', { score: 2 ** 45 + 1, aantal: 4, eenheid: 1 }, ['regels']),
  );
  expect(createKeuzeprobleem(met(2 ** 45 + 1), { zonderWaarden: true })).toMatchObject({
    bonus: 0,
    waarden: new Float64Array(8),
  });
  const half = vraag([{ soort: 'liever_aangrenzend', bonus: 2 ** 45 }], { buren: [], decimalen: 1 });
  expect(weigering(() => createKeuzeprobleem(half))?.params).toEqual({ score: 2 ** 45, aantal: 4, eenheid: 0.1 });
});

test('a number that is not required is any number, and then a buurt costs', () => {
  const uit = createKeuzeprobleem(vraag(), { vraagt: (j) => j === 1 });
  expect([uit.vakken, uit.waarden]).toEqual([
    { van: Int32Array.of(0, 1), tot: Int32Array.of(3, 2) },
    Float64Array.of(-1, -1, -1, -1, 0, 5, 0, -40),
  ]);
  expect(createKeuzeprobleem(vraag(), { vraagt: (j) => j === 0 })).toMatchObject({
    vakken: { van: Int32Array.of(2, 0), tot: Int32Array.of(2, 2) },
    waarden: Float64Array.of(30, 20, 10, 0, -1, -1, -1, -1),
  });
});

test('other rules than those of the question', () => {
  const regels: Regel[] = [{ soort: 'uitgesloten', codes: ['A'], motief: 'm' }];
  expect([...createKeuzeprobleem(vraag(regels), { regels: [] }).masker]).toEqual([1, 3, 1, 2]);
  expect([...createKeuzeprobleem(vraag(), { regels }).masker]).toEqual([0, 3, 1, 2]);
});

test('a problem with some of its candidates', () => {
  const smal = narrowVraagstuk(vraag([], { voorrang: ['C'] }), Int32Array.of(0, 2));
  expect(smal.kandidaten.map(({ code }) => code)).toEqual(['C', 'B']);
  expect([...smal.volgorde]).toEqual([3, 2]);
  expect(['A', 'B', 'C'].map((code) => smal.index.get(code))).toEqual([undefined, 1, 0]);
  expect([...readKandidaten(smal).masker]).toEqual([1, 3]);
});

test('classes of candidates that count for the same rules', () => {
  const tel = (waar: object): Regel => ({ soort: 'aantal_met', aantal: 1, waar });
  const alle = Int32Array.of(1, 3, 1, 2);
  expect([...listKlassen(vraag(), alle)]).toEqual([0, 0, 0, 0]);
  const een = vraag([{ soort: 'minimumscore', minimaal: 0 }, tel({ kenmerken: ['x'] })]);
  expect([...listKlassen(een, alle)]).toEqual([0, 1, 0, 1]);
  const twee = vraag([tel({ kenmerken: ['x'] }), tel({ gebieden: ['w1'] })]);
  expect([...listKlassen(twee, alle)]).toEqual([0, 1, 2, 3]);
  // One that is no candidate any more makes no class.
  expect([...listKlassen(twee, Int32Array.of(0, 3, 1, 2))]).toEqual([0, 0, 1, 2]);
});

test('the chosen buurten stand by quotum, then by score, then by precedence', () => {
  const vraagstuk = vraagstukVan(
    scoresVan({ A: 1, B: 2, C: 2.00001, D: 9, E: 5 }, { D: 1, E: 1 }),
    [quotum('r', 1), quotum('p', 3)],
    { decimalen: 2 },
  );
  const gekozen = listGekozen(vraagstuk, Int16Array.of(1, 1, 1, -1, 0));
  expect(gekozen).toEqual([buurt('E', 'r', 1), buurt('B', 'p', 2), buurt('C', 'p', 2.00001), buurt('A', 'p', 1)]);
  expect(sumScores(gekozen, 100)).toBe(6);
  expect(sumScores([], 100)).toBe(0);
});

test('counts the candidates of each quotum before and after the rules', () => {
  expect(countQuota(vraag(), Int32Array.of(1, 3, 1, 2), Int32Array.of(1, 2, 0, 0))).toEqual([
    { quotum: 'p', van: 2, tot: 2, kandidaten: 3, over: 1 },
    { quotum: 'r', van: 1, tot: 5, kandidaten: 2, over: 1 },
  ]);
});
