/** The small parts of which a lot is made. */
import { createToeval } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { compareDelen } from '../../src/selectie/loting/compareDelen.js';
import { countTrekkingen, limitStappen } from '../../src/selectie/loting/countTrekkingen.js';
import { createOpzoek } from '../../src/selectie/loting/createOpzoek.js';
import { createToelating } from '../../src/selectie/loting/createToelating.js';
import { isToegestaan } from '../../src/selectie/loting/isToegestaan.js';
import { keepBindend } from '../../src/selectie/loting/keepBindend.js';
import { isVrij, listLotkandidaten } from '../../src/selectie/loting/listLotkandidaten.js';
import { createLotopgave, type Lotblok } from '../../src/selectie/loting/lotopgave.js';
import { createLotstand } from '../../src/selectie/loting/lotstand.js';
import { openLotvraag } from '../../src/selectie/loting/openLotvraag.js';
import { shuffleTrekking } from '../../src/selectie/loting/shuffleTrekking.js';
import { sortBlokken } from '../../src/selectie/loting/sortBlokken.js';
import { toLotblokken } from '../../src/selectie/loting/toLotblokken.js';
import { walkTrekkingen } from '../../src/selectie/loting/walkTrekkingen.js';
import { gevonden, meld, quotum, scoresVan, vraagstukVan, weiger, weigering } from './klein.js';

const BLOKKEN = (): Lotblok[] => [
  { plaatsen: 1, codes: ['A', 'B'] },
  { plaatsen: 2, codes: ['C', 'D', 'E'] },
];

test('every place at which two lots differ', () => {
  const verschil = (pad: readonly (string | number)[], veld: string, loting: string, nu: string) =>
    meld('fout', 'loting_verschil', pad, { veld, loting, nu });
  expect(compareDelen({ a: [1, { b: 2 }], c: null }, { a: [1, { b: 2 }], c: null })).toEqual([]);
  expect(compareDelen({ a: [1, { b: 2 }], c: null, e: 1 }, { a: [1, { b: '2' }, 3], c: {}, d: true }, ['x'])).toEqual([
    verschil(['x', 'a', 1, 'b'], 'x.a.1.b', '2', '"2"'),
    verschil(['x', 'a', 2], 'x.a.2', 'undefined', '3'),
    verschil(['x', 'c'], 'x.c', 'null', 'object'),
    verschil(['x', 'e'], 'x.e', '1', 'undefined'),
    verschil(['x', 'd'], 'x.d', 'undefined', 'true'),
  ]);
  expect(compareDelen(1, 2)).toEqual([verschil([], '', '1', '2')]);
});

test('steps cost more with more requirements', () => {
  expect([0, 1, 8, 16].map((eisen) => limitStappen(1000, eisen))).toEqual([1000, 889, 500, 334]);
});

test('a lot in numbers', () => {
  const eisen = [
    { regel: 0, leden: [{ code: 'B' }, { code: 'E', gewicht: 3 }, { code: 'C', gewicht: 0 }], maximaal: 3 },
    { regel: 1, leden: [{ code: 'A' }], paren: [['A', 'D']] as [string, string][], minimaal: 1 },
    { regel: 2, leden: [{ code: 'C' }, { code: 'D' }], samen: true as const },
  ];
  const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  expect(createLotopgave(BLOKKEN(), eisen)).toEqual({
    codes: ['A', 'B', 'C', 'D', 'E'],
    blokken: [
      { begin: 0, einde: 2, plaatsen: 1 },
      { begin: 2, einde: 5, plaatsen: 2 },
    ],
    eisen: [
      { gewichten: Float64Array.of(0, 1, 0, 0, 3), paren: [], minimaal: min, maximaal: 3 },
      { gewichten: Float64Array.of(1, 0, 0, 0, 0), paren: [[0, 3]], minimaal: 1, maximaal: max },
      { gewichten: Float64Array.of(0, 0, 1, 1, 0), paren: [], minimaal: min, maximaal: max, alles: 2 },
    ],
  });
});

test('a draw is allowed when every sum lies within its bounds', () => {
  const eis = (grenzen: object) => ({
    eisen: [
      {
        gewichten: Float64Array.of(1, 2, 4),
        paren: [[0, 1]] as [number, number][],
        minimaal: Number.NEGATIVE_INFINITY,
        maximaal: Number.POSITIVE_INFINITY,
        ...grenzen,
      },
    ],
  });
  const past = (grenzen: object, ...keuze: readonly number[]) => isToegestaan(eis(grenzen), keuze);
  expect(isToegestaan({ eisen: [] }, [0])).toBe(true);
  // The first two together are 1 + 2, and 1 for the pair.
  expect([past({ minimaal: 4 }, 0, 1), past({ minimaal: 5 }, 0, 1)]).toEqual([true, false]);
  expect([past({ maximaal: 4 }, 0, 1), past({ maximaal: 3 }, 0, 1)]).toEqual([true, false]);
  expect([past({ minimaal: 5 }, 0, 2), past({ minimaal: 6 }, 0, 2)]).toEqual([true, false]);
  expect([past({ minimaal: 6 }, 1, 2), past({ minimaal: 7 }, 1, 2)]).toEqual([true, false]);
  expect([past({ alles: 4 }, 2), past({ alles: 4 }), past({ alles: 4 }, 1)]).toEqual([true, true, false]);
  const twee = { eisen: [...eis({ minimaal: 0 }).eisen, ...eis({ maximaal: 3 }).eisen] };
  expect([isToegestaan(twee, [1]), isToegestaan(twee, [2])]).toEqual([true, false]);
});

test('what some draw breaks binds, and what every draw obeys does not', () => {
  const bindt = (eis: object) => keepBindend(BLOKKEN(), [{ regel: 0, leden: [{ code: 'C' }], ...eis }]).length === 1;
  const paar = [{ code: 'C' }, { code: 'D' }];
  // One of A and B, two of C, D and E: of C and D at least one, and at most two.
  expect([bindt({ leden: paar, minimaal: 1 }), bindt({ leden: paar, minimaal: 2 })]).toEqual([false, true]);
  expect([bindt({ leden: paar, maximaal: 2 }), bindt({ leden: paar, maximaal: 1 })]).toEqual([false, true]);
  expect(bindt({ leden: paar })).toBe(false);
  expect([bindt({ leden: paar, samen: true }), bindt({ samen: true })]).toEqual([true, false]);
  const zwaar = [
    { code: 'A', gewicht: 5 },
    { code: 'B', gewicht: 2 },
    { code: 'C', gewicht: 10 },
  ];
  // At least B alone, at most A and C.
  expect([bindt({ leden: zwaar, minimaal: 2 }), bindt({ leden: zwaar, minimaal: 3 })]).toEqual([false, true]);
  expect([bindt({ leden: zwaar, maximaal: 15 }), bindt({ leden: zwaar, maximaal: 14 })]).toEqual([false, true]);
  const paren = [['A', 'C']];
  expect([bindt({ leden: zwaar, paren, maximaal: 16 }), bindt({ leden: zwaar, paren, maximaal: 15 })]).toEqual([
    false,
    true,
  ]);
  expect(bindt({ leden: zwaar, paren, minimaal: 2 })).toBe(false);
  expect(keepBindend([], [{ regel: 0, leden: paar, minimaal: 1 }])).toHaveLength(1);
});

test('blocks stand by their first code, and participants by code', () => {
  const blok = (...codes: readonly string[]) => ({ plaatsen: 1, deelnemers: codes.map((code) => ({ code })) });
  const gesorteerd = sortBlokken([blok('D', 'C'), blok('E', 'A'), blok('F', 'B')]);
  expect(toLotblokken(gesorteerd)).toEqual([
    { plaatsen: 1, codes: ['A', 'E'] },
    { plaatsen: 1, codes: ['B', 'F'] },
    { plaatsen: 1, codes: ['C', 'D'] },
  ]);
});

const walk = (eisen: Parameters<typeof createLotopgave>[1], budget = 100, stop = 100) => {
  const gezien: string[] = [];
  const opgave = createLotopgave(BLOKKEN(), eisen);
  const einde = walkTrekkingen(opgave, {
    budget,
    visit: (keuze) => gezien.push(keuze.map((i) => opgave.codes[i]).join('')) >= stop,
  });
  return [einde, ...gezien];
};

test('walks all draws in order, until it is told to stop or may not go on', () => {
  const alle = ['ACD', 'ACE', 'ADE', 'BCD', 'BCE', 'BDE'];
  expect(walk([])).toEqual(['klaar', ...alle]);
  expect(walk([], 100, 2)).toEqual(['gestopt', 'ACD', 'ACE']);
  // A, C, D and E, then D and E: six steps for three draws; six more for those with B.
  expect(walk([], 12)).toEqual(['klaar', ...alle]);
  expect(walk([], 11)).toEqual(['op', ...alle.slice(0, 5)]);
  expect(walk([], 3)).toEqual(['op', 'ACD']);
  expect(walk([], 0)).toEqual(['op']);
});

test('walks only what the rules allow, and spends nothing on what cannot be', () => {
  const hoogstens = { regel: 0, leden: [{ code: 'A' }, { code: 'C' }], maximaal: 1 };
  expect(walk([hoogstens])).toEqual(['klaar', 'ADE', 'BCD', 'BCE', 'BDE']);
  expect(walk([{ regel: 0, leden: [{ code: 'D' }], minimaal: 1 }, hoogstens])).toEqual(['klaar', 'ADE', 'BCD', 'BDE']);
  // Without A there are A, B and the six steps after B.
  expect(walk([{ regel: 0, leden: [{ code: 'A' }], maximaal: 0 }], 8)).toEqual(['klaar', 'BCD', 'BCE', 'BDE']);
});

test('counts the draws, and in how many each participant is', () => {
  const tel = (eisen: Parameters<typeof createLotopgave>[1]) => countTrekkingen(createLotopgave(BLOKKEN(), eisen));
  expect(tel([])).toEqual({ aantal: 6, keren: Int32Array.of(3, 3, 4, 4, 4), op: false });
  expect(tel([{ regel: 0, leden: [{ code: 'A' }, { code: 'C' }], maximaal: 1 }])).toEqual({
    aantal: 4,
    keren: Int32Array.of(1, 3, 2, 3, 3),
    op: false,
  });
  expect(tel([{ regel: 0, leden: [{ code: 'A' }, { code: 'B' }], maximaal: 0 }]).aantal).toBe(0);
});

test('does not count where there are too many', () => {
  const blok = (plaatsen: number, van: number) => ({
    plaatsen,
    codes: Array.from({ length: van }, (_, i) => `c${van}-${i}`),
  });
  expect(countTrekkingen(createLotopgave([blok(12, 24)], []))).toEqual({
    aantal: 0,
    keren: new Int32Array(24),
    op: true,
  });
  expect(countTrekkingen(createLotopgave([blok(1, 1000), blok(1, 401)], [])).op).toBe(true);
});

test('a draw without regard to the rules: of each block the first after shuffling, in order', () => {
  const { blokken } = createLotopgave(BLOKKEN(), []);
  const toeval = createToeval('schudden');
  const [eerste, tweede] = [toeval.shuffle([0, 1]), toeval.shuffle([2, 3, 4])];
  expect(shuffleTrekking({ blokken }, createToeval('schudden'))).toEqual([
    ...eerste.slice(0, 1),
    ...tweede.slice(0, 2).sort(),
  ]);
});

test('looks up neighbours, areas and sets', () => {
  const vraagstuk = vraagstukVan(scoresVan({ A: 1, B: 2, C: 3 }), [quotum('p', 1)], {
    gebieden: [{ code: 'A' }, { code: 'B', kenmerken: ['x'] }, { code: 'C' }],
    voorrang: ['C'],
    buren: [
      ['A', 'B'],
      ['B', 'A'],
      ['C', 'A'],
      ['B', 'B'],
      ['A', 'zoek'],
      ['zoek', 'B'],
    ],
  });
  const { toSet, isIn, listBuren } = createOpzoek(vraagstuk);
  // In order of precedence: C, A and B.
  expect([0, 1, 2].map((c) => [...listBuren(c)])).toEqual([[1], [2, 0], [1]]);
  expect([0, 1, 2].map((c) => isIn({ kenmerken: ['x'] }, c))).toEqual([false, false, true]);
  const codes = ['A', 'B'];
  expect(toSet(codes)).toEqual(new Set(codes));
  expect(toSet(codes)).toBe(toSet(codes));
  expect([...createOpzoek(vraagstukVan(scoresVan({ A: 1 }), [quotum('p', 1)])).listBuren(0)]).toEqual([]);
});

/** B and C were chosen for p, A for r. */
const open = (opties: object = {}) =>
  openLotvraag(
    gevonden(
      scoresVan({ A: 9, B: 7, C: 6, D: 5, E: 4, F: 3 }, { A: 99, D: 1 }),
      [quotum('p', 2, { waar: { zonderKenmerken: ['x'] } }), quotum('r', 1)],
      {
        gebieden: [
          { code: 'A', inwoners: 1 },
          { code: 'B', inwoners: 1 },
          { code: 'C', inwoners: 1 },
          { code: 'D', inwoners: 1 },
          { code: 'E', inwoners: 0 },
          { code: 'F', inwoners: 1, kenmerken: ['x'] },
        ],
        decimalen: 1,
        ...opties,
      },
    ),
  );

test('a selection opens with the place of each candidate', () => {
  const { plaats, gevonden: selectie } = open();
  expect([...plaats]).toEqual([1, 0, 0, -1, -1, -1]);
  const opent = (wijziging: object) => weigering(() => openLotvraag({ ...selectie, ...wijziging } as never));
  const bewijs = { ...selectie.bewijs, gat: 2 };
  expect(opent({ uitkomst: 'beste_gevonden', bewijs })).toEqual(weiger('loting_onbewezen', { gat: 2 }));
  const met = (buurt: object) => opent({ gekozen: [{ code: 'A', programma: 'p', quotum: 'p', score: 1, ...buurt }] });
  expect(met({ code: 'Z' })).toEqual(weiger('niet_gekozen', { code: 'Z' }));
  expect(met({ quotum: 'z' })).toEqual(weiger('niet_gekozen', { code: 'A' }));
  expect(met({})).toBeUndefined();
});

test('who may take part by itself', () => {
  const regels = [
    { soort: 'samen', codes: ['B', 'C'] },
    { soort: 'vast', code: 'B' },
    { soort: 'uitgesloten', codes: ['D'], motief: 'm' },
    { soort: 'minimumscore', minimaal: 4.5, programma: 'p' },
    { soort: 'minimumscore', minimaal: 7, programma: 'r' },
  ];
  const check = createToelating(open({ regels }));
  const regel = (reden: string, positie: number, score: number) => ({ soort: 'regel', reden, regel: positie, score });
  const geen = { soort: 'geen_kandidaat' };
  expect([0, 1, 2, 3, 4, 5].map((c) => check(c, 0))).toEqual([
    { soort: 'mag', score: 9 },
    regel('vast', 1, 7),
    { soort: 'mag', score: 6 },
    regel('uitgesloten', 2, 5),
    regel('minimumscore', 3, 4),
    geen,
  ]);
  expect([0, 1, 3].map((c) => check(c, 1))).toEqual([{ soort: 'mag', score: 99 }, geen, regel('uitgesloten', 2, 1)]);
});

test('who has no number of inhabitants may not take part where a rule asks it', () => {
  const gebieden = [
    { code: 'A', inwoners: 1 },
    { code: 'B', inwoners: 0 },
    { code: 'C', inwoners: 1 },
    { code: 'D', inwoners: null },
    { code: 'E' },
    { code: 'F' },
  ];
  const regels = [{ soort: 'inwoners' }, { soort: 'minimumscore', minimaal: 1 }];
  const check = createToelating(open({ gebieden, regels }));
  expect([1, 3, 4].map((c) => check(c, 0))).toEqual([
    { soort: 'mag', score: 7 },
    { soort: 'regel', reden: 'zonder_inwoners', regel: 0, score: 5 },
    { soort: 'regel', reden: 'zonder_inwoners', regel: 0, score: 4 },
  ]);
});

test('every candidate of every quotum, and who of them is free', () => {
  const kandidaten = listLotkandidaten(open({ regels: [{ soort: 'uitgesloten', codes: ['D'], motief: 'm' }] }));
  const rij = (c: number, quotum: number, score: number, wijziging: object = {}) => ({
    c,
    quotum,
    score,
    eenheden: score * 10,
    gekozen: false,
    elders: false,
    toelating: { soort: 'mag', score },
    ...wijziging,
  });
  const weg = (score: number) => ({ toelating: { soort: 'regel', reden: 'uitgesloten', regel: 0, score } });
  expect(kandidaten).toEqual([
    rij(0, 0, 9, { elders: true }),
    rij(1, 0, 7, { gekozen: true }),
    rij(2, 0, 6, { gekozen: true }),
    rij(3, 0, 5, weg(5)),
    rij(4, 0, 4),
    rij(0, 1, 99, { gekozen: true }),
    rij(3, 1, 1, weg(1)),
  ]);
  expect(kandidaten.map(isVrij)).toEqual([false, true, true, false, true, true, false]);
});

test('who can be in the selection: the participants, and the chosen buurten outside the lot', () => {
  const stand = createLotstand(open(), [{ quotum: 0, leden: [2, 4] }]);
  const lid = (c: number, code: string, programma: string, inLoting: boolean) => [c, { c, code, programma, inLoting }];
  expect([...stand]).toEqual([
    lid(0, 'A', 'r', false),
    lid(1, 'B', 'p', false),
    lid(2, 'C', 'p', true),
    lid(4, 'E', 'p', true),
  ]);
});
