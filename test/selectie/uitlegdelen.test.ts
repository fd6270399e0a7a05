/** The small parts of which an explanation is made. */
import type { Regel } from 'buurtaanpak/selectie';
import { compareSelecties } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { compareKeuzes } from '../../src/selectie/uitleg/compareKeuzes.js';
import { createEisen } from '../../src/selectie/uitleg/createEisen.js';
import { isGekozenMet } from '../../src/selectie/uitleg/isGekozenMet.js';
import { isGelijk } from '../../src/selectie/uitleg/isGelijk.js';
import { isHaalbaar } from '../../src/selectie/uitleg/isHaalbaar.js';
import { listSchuiven } from '../../src/selectie/uitleg/listSchuiven.js';
import { listScoreoorzaken } from '../../src/selectie/uitleg/listScoreoorzaken.js';
import { raiseQuotum } from '../../src/selectie/uitleg/raiseQuotum.js';
import { rankMeedoeners } from '../../src/selectie/uitleg/rankMeedoeners.js';
import { repeatProef } from '../../src/selectie/uitleg/repeatProef.js';
import { shiftEisen } from '../../src/selectie/uitleg/shiftEisen.js';
import { toAlternatief } from '../../src/selectie/uitleg/toAlternatief.js';
import { toTotaalprobleem } from '../../src/selectie/uitleg/toTotaalprobleem.js';
import { buurt, heropendVan, quotum, rijen, scoresVan, vraagstukVan } from './klein.js';

test('choices: the best first, equal ones by the first candidate that differs', () => {
  const keuze = (waarde: number, ...vakken: readonly number[]) => ({ waarde, toewijzing: Int16Array.from(vakken) });
  const compare = (a: readonly number[], b: readonly number[]) => compareKeuzes(keuze(1, ...a), keuze(1, ...b));
  expect(compareKeuzes(keuze(3, -1), keuze(1, 0))).toBe(-2);
  expect(compareKeuzes(keuze(1, 0), keuze(4, -1))).toBe(3);
  expect(compare([0, 1], [0, 1])).toBe(0);
  expect(compare([0, 1, -1], [0, -1, 1])).toBeLessThan(0);
  expect(compare([0, -1, 1], [0, 1, -1])).toBeGreaterThan(0);
  expect(compare([2, 0], [1, 0])).toBe(1);
  expect(compare([0, 1], [2, 1])).toBe(-2);
  expect(compare([0], [-1])).toBe(-1);
  expect(compare([-1], [0])).toBe(1);
});

test('what comes in, goes out and moves, in the order of the lists', () => {
  const voor = [buurt('A', 'p', 1), buurt('B', 'p', 2), buurt('C', 'p', 3), buurt('D', 'p', 3)];
  const na = [buurt('E', 'p', 1), buurt('C', 'r', 9), buurt('F', 'r', 1), buurt('A', 'p', 7)];
  expect(compareSelecties(voor, na)).toEqual({
    erin: [na[0], na[2]],
    eruit: [voor[1], voor[3]],
    verschoven: [na[1]],
  });
});

test('an alternative is as good when no step costs anything', () => {
  const met = (...kosten: readonly number[]) => ({ kosten, optimaal: true, wijzigingen: compareSelecties([], []) });
  expect([met(0, 0), met(0, 1), met(-1, 0), met(), undefined].map(isGelijk)).toEqual([true, false, false, true, false]);
});

test('a question is asked again with all of the budget, twenty times', () => {
  const gevraagd: string[] = [];
  const ask = (vraag: string, budget: number) => {
    gevraagd.push(`${vraag} ${budget}`);
    return vraag === 'ja' ? true : vraag === 'nee' ? false : budget > 2 ? true : undefined;
  };
  const proef = repeatProef(ask, 2, 5);
  expect(['ja', 'nee', 'lastig'].map(proef)).toEqual([true, false, true]);
  expect(gevraagd).toEqual(['ja 2', 'nee 2', 'lastig 2', 'lastig 5']);
  const antwoorden = Array.from({ length: 21 }, () => proef('lastig'));
  expect(antwoorden.map((een) => een === true).lastIndexOf(true)).toBe(18);
  expect(repeatProef(ask, 2, 2)('lastig')).toBeUndefined();
  expect(repeatProef(ask, 3, 2)('lastig')).toBe(true);
});

test('more places: of an exact number both bounds, of a range the upper', () => {
  const quota = [quotum('p', 1), quotum('r', { van: 1, tot: 2 }), quotum('s', { van: 3, tot: 3 })];
  const raise = (positie: number) => raiseQuotum(quota, positie, 2).map(({ aantal }) => aantal);
  expect(raise(0)).toEqual([
    { van: 3, tot: 3 },
    { van: 1, tot: 2 },
    { van: 3, tot: 3 },
  ]);
  expect(raise(1)).toEqual([1, { van: 1, tot: 4 }, { van: 3, tot: 3 }]);
  expect(raise(2)).toEqual([1, { van: 1, tot: 2 }, { van: 5, tot: 5 }]);
  expect(raiseQuotum(quota, 0, 1)[1]).toBe(quota[1]);
});

const REGELS = (): Regel[] => [
  { soort: 'vast', code: 'A' },
  { soort: 'aantal_met', aantal: { van: 1, tot: 3 }, waar: {} },
  { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
  { soort: 'hoogstens_per_groep', hoogstens: 3, groepen: 'wijk' },
];
const vraag = () =>
  vraagstukVan(scoresVan({ A: 3, B: 2, C: 1 }, { A: 1 }), [quotum('p', 2), quotum('r', { van: 0, tot: 3 })], {
    regels: REGELS(),
  });

test('the numbers that can shift, each as far as it asks something', () => {
  const p = { soort: 'quotum', quotum: 'p' };
  const regel = (positie: number) => ({ soort: 'regel', positie, regel: REGELS()[positie] });
  expect(listSchuiven(vraag())).toEqual([
    { eis: p, grens: 'van', was: 2, richting: -1, ruimte: 2 },
    { eis: p, grens: 'tot', was: 2, richting: 1, ruimte: 1 },
    { eis: regel(1), grens: 'van', was: 1, richting: -1, ruimte: 1 },
    { eis: regel(2), grens: 'hoogstens', was: 2, richting: 1, ruimte: 1 },
  ]);
});

test('quota and rules after their numbers have shifted', () => {
  const vraagstuk = vraag();
  const [vast, tel, groep, ruim] = REGELS();
  expect(shiftEisen(vraagstuk, listSchuiven(vraagstuk), Int32Array.of(1, 2, 3, 4))).toEqual({
    quota: [
      { id: 'p', programma: 'p', aantal: { van: 1, tot: 4 } },
      { id: 'r', programma: 'r', aantal: { van: 0, tot: 3 } },
    ],
    regels: [vast, { ...tel, aantal: { van: -2, tot: 3 } }, { ...groep, hoogstens: 6 }, ruim],
  });
});

test('requirements by number, but for wishes', () => {
  const regels: Regel[] = [
    { soort: 'liever_aangrenzend', bonus: 1 },
    { soort: 'uitgesloten', codes: ['A', 'B'], motief: 'm' },
    { soort: 'minimumscore', minimaal: 2 },
  ];
  const eisen = createEisen(
    vraagstukVan(scoresVan({ A: 3, B: 2, C: 1 }, { A: 1 }), [quotum('p', 2), quotum('r', { van: 0, tot: 3 })], {
      regels,
      buren: [],
    }),
  );
  const regel = (positie: number) => ({ soort: 'regel', positie, regel: regels[positie] });
  expect(eisen.aantal).toBe(4);
  expect([0, 1, 2, 3].map(eisen.getEis)).toEqual([
    { soort: 'quotum', quotum: 'p' },
    { soort: 'quotum', quotum: 'r' },
    regel(1),
    regel(2),
  ]);
  expect(eisen.listRegels([3, 0, 2])).toEqual([regels[2], regels[1]]);
  const p = { soort: 'quotum', quotum: 'p', van: 2, tot: 2, kandidaten: 3 };
  expect(eisen.describe([0])).toEqual([{ ...p, over: 3, afgevallen: [] }]);
  expect(eisen.describe([0, 1, 2])).toEqual([
    { ...p, over: 1, afgevallen: ['A', 'B'] },
    { soort: 'quotum', quotum: 'r', van: 0, tot: 3, kandidaten: 1, over: 0, afgevallen: ['A'] },
    regel(1),
  ]);
  expect(eisen.describe([3])).toEqual([regel(2)]);
});

test('whether a selection exists, with other requirements, and whether that is known', () => {
  const vraagstuk = vraagstukVan(scoresVan({ A: 3, B: 2 }), [quotum('p', 3)], {
    regels: [{ soort: 'uitgesloten', codes: ['A'], motief: 'm' }],
  });
  const een = [quotum('p', 1)];
  expect(isHaalbaar(vraagstuk, {})).toBe(false);
  expect(isHaalbaar(vraagstuk, { quota: een })).toBe(true);
  expect(isHaalbaar(vraagstuk, { quota: [quotum('p', 2)] })).toBe(false);
  expect(isHaalbaar(vraagstuk, { quota: [quotum('p', 2)], regels: [] })).toBe(true);
  expect(isHaalbaar(vraagstuk, { vraagt: () => false })).toBe(true);
  expect(isHaalbaar(vraagstuk, { quota: een }, 0)).toBeUndefined();
});

test('whether a buurt is chosen with another score', () => {
  const heropend = heropendVan(scoresVan({ A: 3, B: 2, C: 1 }), [quotum('p', 1)]);
  const met = (score: number) => isGekozenMet(heropend, 1, 'p', score);
  expect([2, 2.9, 3, 3.1].map(met)).toEqual([false, false, false, true]);
  const budget = { ...heropend.vraagstuk.budget, knopen: 0 };
  expect(isGekozenMet({ ...heropend, vraagstuk: { ...heropend.vraagstuk, budget } }, 1, 'p', 4)).toBeUndefined();
});

test('an alternative costs what it is worse in each step, and changes what differs', () => {
  const heropend = heropendVan(scoresVan({ A: 3, B: 2, C: 1 }), [quotum('p', 1)]);
  const uitkomst = { toewijzing: Int16Array.of(-1, 0, -1), stappen: [{ waarde: 2e9, bovengrens: 2e9 }] };
  expect(toAlternatief(heropend, { ...uitkomst, volledig: false } as never)).toEqual({
    kosten: [1],
    wijzigingen: { erin: [buurt('B', 'p', 2)], eruit: [buurt('A', 'p', 3)], verschoven: [] },
    optimaal: false,
  });
  expect(toAlternatief(heropend, { ...uitkomst, toewijzing: undefined } as never)).toBeUndefined();
});

test('the places of a score: those who have them, none lower', () => {
  const heropend = heropendVan(scoresVan({ A: 3, B: 2, C: 1, D: 2 }, { A: 5, C: 1, E: 9 }), [
    quotum('p', 2),
    quotum('r', 1),
  ]);
  const van = (kandidaat: number, ...toewijzing: readonly number[]) =>
    listScoreoorzaken(heropend, kandidaat, Int16Array.from(toewijzing));
  const [A, B, E] = [buurt('A', 'p', 3), buurt('B', 'p', 2), buurt('E', 'r', 9)];
  expect(van(2, 0, 0, -1, -1, 1)).toEqual([
    { soort: 'score', quotum: 'p', score: 1, laagste: 2, houders: [A, B] },
    { soort: 'score', quotum: 'r', score: 1, laagste: 9, houders: [E] },
  ]);
  // D is as good as B, and has no score for r.
  expect(van(3, 0, 0, -1, -1, 1)).toEqual([{ soort: 'score', quotum: 'p', score: 2, laagste: 2, houders: [A, B] }]);
  // Of C, D is better.
  expect(van(3, 0, -1, 0, -1, 1)).toEqual([]);
  expect(van(2, -1, -1, -1, -1, -1)).toEqual([]);
});

test('who could take part, best first, with shared places', () => {
  const heropend = heropendVan(
    { p: rijen({ A: 1, B: 3, C: 2, D: 2.00001, E: 2, F: 0 }), r: rijen({ F: 1, A: 1 }) },
    [quotum('p', 1), quotum('r', 1)],
    { decimalen: 2, regels: [{ soort: 'uitgesloten', codes: ['E'], motief: 'm' }] },
  );
  const rij = (code: string, score: number, plaats: number, gedeeld: boolean) => ({ code, score, plaats, gedeeld });
  expect(rankMeedoeners(heropend)).toEqual([
    {
      quotum: quotum('p', 1),
      buurten: [
        rij('B', 3, 1, false),
        rij('C', 2, 2, true),
        rij('D', 2.00001, 2, true),
        rij('A', 1, 4, false),
        rij('F', 0, 5, false),
      ],
    },
    { quotum: quotum('r', 1), buurten: [rij('A', 1, 1, true), rij('F', 1, 1, true)] },
  ]);
});

test('an objective as one total, with what earlier steps must keep', () => {
  const scores = scoresVan({ A: 3, B: 2, C: 1 }, { A: 1, B: 2, C: 3 });
  const quota = [quotum('p', 1), quotum('r', 1)];
  const open = (doel: object) => heropendVan(scores, quota, { decimalen: 0, doel: doel as never });
  const totaal = open({ soort: 'totaal' });
  expect(toTotaalprobleem(totaal)).toEqual({ probleem: totaal.probleem, waarde: 6 });
  const hoogste = open({ soort: 'hoogste_minimum' });
  expect(toTotaalprobleem(hoogste)).toEqual({
    probleem: { ...hoogste.probleem, masker: Int32Array.of(1, 0, 2) },
    waarde: 6,
  });
  const eerst = open({ soort: 'lexicografisch', volgorde: ['r', 'p'] });
  expect(toTotaalprobleem(eerst)).toEqual({
    probleem: {
      ...eerst.probleem,
      waarden: Float64Array.of(3, 2, 1, 0, 0, 0),
      vloeren: [{ waarden: Float64Array.of(0, 0, 0, 1, 2, 3), minimaal: 3 }],
    },
    waarde: 3,
  });
});
