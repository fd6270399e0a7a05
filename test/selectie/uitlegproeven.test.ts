/** The parts of an explanation that solve again. */
import type { Quotum, Regel } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { countGelijk } from '../../src/selectie/uitleg/countGelijk.js';
import { createProef } from '../../src/selectie/uitleg/createProef.js';
import { findSpeling } from '../../src/selectie/uitleg/findSpeling.js';
import { findStijging } from '../../src/selectie/uitleg/findStijging.js';
import { listRegeloorzaken } from '../../src/selectie/uitleg/listRegeloorzaken.js';
import { listVerruimingen } from '../../src/selectie/uitleg/listVerruimingen.js';
import { loosenLoting } from '../../src/selectie/uitleg/loosenLoting.js';
import { type Heropend, reopenSelectie } from '../../src/selectie/uitleg/reopenSelectie.js';
import { solveBinnen } from '../../src/selectie/uitleg/solveBinnen.js';
import { solveProef } from '../../src/selectie/uitleg/solveProef.js';
import { toAlternatief } from '../../src/selectie/uitleg/toAlternatief.js';
import { gevonden, heropendVan, quotum, scoresVan } from './klein.js';

test('many equally good selections are counted to twenty', () => {
  const heropend = heropendVan(scoresVan({ A: 1, B: 1, C: 1, D: 1, E: 1, F: 1, G: 1 }), [quotum('p', 3)]);
  const ander = Int16Array.of(-1, 0, 0, 0, -1, -1, -1);
  expect(countGelijk(heropend, 0, ander)).toMatchObject({ doorslag: 'code', selecties: 20, alle: false });
  const klein = heropendVan(scoresVan({ A: 1, B: 1, C: 1, D: 1 }), [quotum('p', 2)]);
  expect(countGelijk(klein, 3, Int16Array.of(0, -1, -1, 0))).toEqual({
    doorslag: 'code',
    selecties: 6,
    alle: true,
    keren: 3,
  });
  const budget = { ...klein.vraagstuk.budget, knopen: 0 };
  const stil = { ...klein, vraagstuk: { ...klein.vraagstuk, budget } };
  expect(countGelijk(stil, 3, Int16Array.of(0, -1, -1, 0))).toEqual({
    doorslag: 'code',
    selecties: 2,
    alle: false,
    keren: 1,
  });
});

/** What the chosen buurt can lose. */
const speling = (heropend: Heropend, code: string) => {
  const kandidaat = heropend.vraagstuk.index.get(code) as number;
  const eigen = heropend.selectie.gekozen.find((een) => een.code === code);
  if (eigen === undefined) throw new Error(`${code} was not chosen`);
  return findSpeling(heropend, kandidaat, eigen, toAlternatief(heropend, solveBinnen(heropend, kandidaat, 0)));
};

test('what a buurt can lose: by weight, by rules, and in another programme', () => {
  const p = { A: 9, B: 7, C: 5 };
  const een = (opties: object, quota: readonly Quotum[] = [quotum('p', 1)]) => heropendVan(scoresVan(p), quota, opties);
  expect(speling(een({}), 'A')).toBe(2);
  expect(speling(een({ doel: { soort: 'totaal', gewichten: { p: 4 } } }), 'A')).toBe(2);
  expect(speling(een({ doel: { soort: 'totaal', gewichten: { p: 0 } } }), 'A')).toBeUndefined();
  const min = (minimaal: number, programma?: string) => ({
    soort: 'minimumscore',
    minimaal,
    ...(programma && { programma }),
  });
  expect(speling(een({ regels: [min(8)] }), 'A')).toBe(1);
  expect(speling(een({ regels: [min(1)] }), 'A')).toBe(2);
  expect(speling(een({ regels: [min(8, 'p'), min(8.5, 'p')] }), 'A')).toBe(0.5);
  expect(speling(een({ regels: [{ soort: 'vast', code: 'A' }] }), 'A')).toBeUndefined();
  expect(speling(een({ regels: [{ soort: 'vast', code: 'A' }, min(4)] }), 'A')).toBe(5);
  expect(speling(een({}, [quotum('p', 3)]), 'A')).toBeUndefined();
  const twee = (r: Readonly<Record<string, number>>, opties: object = {}) =>
    heropendVan(scoresVan(p, r), [quotum('p', 1), quotum('r', 1)], opties);
  // In r A is not worth it: B is in both, or A moves there.
  expect(speling(twee({ C: 9, A: 1 }), 'A')).toBe(2);
  expect(speling(twee({ C: 1, A: 1 }), 'A')).toBeUndefined();
  expect(speling(twee({ C: 9 }, { regels: [min(8.5, 'r')] }), 'A')).toBe(2);
});

test('what a buurt can lose under other objectives', () => {
  const quota = [quotum('p', 1), quotum('r', 1)];
  const scores = scoresVan({ A: 9, B: 7 }, { C: 5, D: 4 });
  const met = (doel: object, code: string) =>
    speling(heropendVan(scores, quota, { doel: doel as never, decimalen: 1 }), code);
  const eerst = (...volgorde: readonly string[]) => ({ soort: 'lexicografisch', volgorde });
  expect([met(eerst('p', 'r'), 'A'), met(eerst('r', 'p'), 'A'), met(eerst('r', 'p'), 'C')]).toEqual([2, 2, 1]);
  const samen: Regel[] = [{ soort: 'samen', codes: ['A', 'C'] }];
  const open = (volgorde: readonly string[]) =>
    heropendVan(scores, quota, { regels: samen, doel: { soort: 'lexicografisch', volgorde } });
  // Without A also C goes, which the step before decides.
  expect(speling(open(['r', 'p']), 'A')).toBeUndefined();
  expect(speling(open(['p', 'r']), 'A')).toBe(2);
  const hoogste = { soort: 'hoogste_minimum' };
  // A does not set the minimum: it stays until the total is less, that is until 7.
  expect(met(hoogste, 'A')).toBe(2);
  expect(met(hoogste, 'C')).toBe(1);
  expect(met({ ...hoogste, gewichten: { p: 2 } }, 'A')).toBe(2);
});

test('the smallest rise: for the programme where it is smallest, to the minimum of rules', () => {
  const stijging = (opties: object, r: Readonly<Record<string, number>> = { A: 1, B: 4, C: 3 }, code = 'C') => {
    const heropend = heropendVan(scoresVan({ A: 9, C: 5 }, r), [quotum('p', 1), quotum('r', 1)], {
      decimalen: 1,
      ...opties,
    });
    return findStijging(heropend, heropend.vraagstuk.index.get(code) as number);
  };
  expect(stijging({})).toEqual({ programma: 'r', punten: 1.1, score: 4.1, gelijk: { punten: 1, score: 4 } });
  expect(stijging({ voorrang: ['C'] })).toEqual({ programma: 'r', punten: 1, score: 4 });
  expect(stijging({ doel: { soort: 'hoogste_minimum' } })).toBeUndefined();
  expect(stijging({ voorrang: ['C'], doel: { soort: 'totaal', gewichten: { r: 2 } } })).toEqual({
    programma: 'r',
    punten: 1,
    score: 4,
  });
  expect(stijging({ voorrang: ['C'] }, { A: 1, B: 9, C: 3 })).toEqual({ programma: 'p', punten: 4, score: 9 });
  const min = (minimaal: number, programma?: string) => ({
    soort: 'minimumscore',
    minimaal,
    ...(programma && { programma }),
  });
  expect(stijging({ voorrang: ['C'], regels: [min(4, 'r')] })).toEqual({ programma: 'r', punten: 1, score: 4 });
  expect(stijging({ voorrang: ['C'], regels: [min(3.5, 'r')] }, { A: 1, B: 3.6, C: 1 })).toMatchObject({ score: 3.6 });
  expect(
    stijging({
      regels: [
        { soort: 'vast', code: 'A', quotum: 'p' },
        { soort: 'vast', code: 'B' },
      ],
    }),
  ).toBeUndefined();
  expect(stijging({ regels: [{ soort: 'uitgesloten', codes: ['C'], motief: 'm' }] })).toBeUndefined();
});

test('a trial of other rules or quota', () => {
  const regels: Regel[] = [{ soort: 'niet_samen', codes: ['A', 'B'] }];
  const heropend = heropendVan(scoresVan({ A: 9, B: 8, C: 5, D: 1 }), [quotum('p', 2)], { regels });
  const drie = [quotum('p', 3)];
  const B = createProef(heropend, 1, true);
  const D = createProef(heropend, 3, true);
  const zonder = createProef(heropend, 3, false);
  expect([B([]), B(regels), B(regels, drie), B([], drie)]).toEqual(['gekozen', undefined, undefined, 'gekozen']);
  expect([D([]), D(regels, drie), D(regels, [quotum('p', 9)])]).toEqual([undefined, 'gekozen', undefined]);
  expect([zonder([]), zonder(regels), zonder([{ soort: 'niet_samen', codes: ['C', 'D'] }, ...regels], drie)]).toEqual([
    'mogelijk',
    'mogelijk',
    undefined,
  ]);
  const budget = { ...heropend.vraagstuk.budget, knopen: 0 };
  const op = { ...heropend, vraagstuk: { ...heropend.vraagstuk, budget }, proeven: new Map() };
  expect(createProef(op, 1, true)([])).toBeUndefined();
});

test('outcomes of trials are kept, and a problem that cannot be is none', () => {
  const heropend = heropendVan(scoresVan({ A: 9, B: 8 }), [quotum('p', 1)]);
  const { budget, quota } = heropend.vraagstuk;
  const eerste = solveProef(heropend, [], quota, budget);
  expect(heropend.proeven.size).toBe(1);
  expect(solveProef(heropend, [], quota, budget)?.uitkomst).toBe(eerste?.uitkomst);
  expect(solveProef(heropend, [], [quotum('p', 2)], budget)?.uitkomst).not.toBe(eerste?.uitkomst);
  expect(solveProef(heropend, [{ soort: 'vast', code: 'B' }], quota, budget)?.uitkomst.toewijzing).toEqual(
    Int16Array.of(-1, 0),
  );
  expect(heropend.proeven.size).toBe(3);
  expect(eerste?.createProbleem()).toEqual(heropend.probleem);
  expect(solveProef(heropend, [], quota, { ...budget, knopen: 0 })?.uitkomst.volledig).toBe(false);
  expect(heropend.proeven.size).toBe(3);
  const groot: Regel[] = [{ soort: 'liever_aangrenzend', bonus: 1e12 }];
  expect(solveProef(heropend, groot, quota, budget)).toBeUndefined();
});

test('rules that keep a buurt out together, but none alone', () => {
  const regels: Regel[] = [
    { soort: 'niet_samen', codes: ['A', 'B'] },
    { soort: 'minimumscore', minimaal: 0 },
    { soort: 'niet_samen', codes: ['B', 'A', 'D'] },
  ];
  const heropend = heropendVan(scoresVan({ A: 9, B: 8, C: 5, D: 1 }), [quotum('p', 2)], { regels });
  const plekken = regels.map((regel, positie) => ({ positie, regel }));
  const list = (lijst: typeof plekken) => listRegeloorzaken(heropend, 1, createProef(heropend, 1, true), lijst);
  expect(list(plekken)).toEqual([{ soort: 'regels', regels: [plekken[0], plekken[2]], gevolg: 'gekozen' }]);
  expect(list(plekken.slice(0, 2))).toEqual([]);
  expect(list(plekken.slice(0, 1))).toEqual([]);
});

test('the smallest change of a rule that brings a buurt in', () => {
  const groep: Regel = { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: [{ naam: 'g', codes: ['A', 'B', 'C'] }] };
  const uit: Regel = { soort: 'uitgesloten', codes: ['C', 'D'], motief: 'm' };
  const { vraagstuk } = heropendVan(
    scoresVan({ A: 9, B: 8, C: 5, D: 1 }),
    [quotum('p', 1), quotum('q', { van: 1, tot: 2 }, { programma: 'p' })],
    {
      regels: [groep],
    },
  );
  const gevraagd: string[] = [];
  /** Says yes to a number of the group from three on, to three more places, and to who is admitted. */
  const proef = (regels: readonly Regel[], quota: readonly Quotum[] = []) => {
    const [regel] = regels;
    const hoogstens = regel?.soort === 'hoogstens_per_groep' ? regel.hoogstens : 0;
    const tot = quota.map(({ aantal }) => (typeof aantal === 'number' ? aantal : aantal.tot)).join();
    gevraagd.push(`${hoogstens} ${tot}`);
    const mag = regel?.soort === 'uitgesloten' && !regel.codes.includes('C');
    return hoogstens >= 3 || tot === '4,2' || mag ? ('gekozen' as const) : undefined;
  };
  const list = (regel: Regel, bits: number, oorzaken: Parameters<typeof listVerruimingen>[5], code = 'C') =>
    listVerruimingen({ ...vraagstuk, regels: [regel] }, code, bits, proef, [{ positie: 0, regel }], oorzaken);
  const zonder = (regel: Regel) => ({
    soort: 'regel' as const,
    positie: 0,
    regel,
    gevolg: 'gekozen' as const,
    houders: [],
  });
  expect(list(groep, 1, [zonder(groep)])).toEqual([
    { soort: 'aantal', quotum: 'p', van: 4, tot: 4 },
    { soort: 'hoogstens', positie: 0, hoogstens: 3 },
    { soort: 'zonder_regel', positie: 0, regel: groep },
  ]);
  expect(gevraagd).toEqual(['1 3,2', '1 4,2', '2 ', '3 ']);
  // Without the rule it is not in: then one more is tried only.
  expect(list(groep, 0, [])).toEqual([]);
  const vol = { soort: 'quotum' as const, quotum: 'q', van: 1, tot: 2, gevolg: 'gekozen' as const, houders: [] };
  expect(list(groep, 0, [vol])).toEqual([{ soort: 'aantal', quotum: 'q', van: 1, tot: 3 }]);
  expect(list(groep, 0, [{ ...vol, gevolg: 'mogelijk' }])).toEqual([]);
  expect(list(uit, 0, [])).toEqual([{ soort: 'toelaten', positie: 0, code: 'C' }]);
  expect(list(uit, 0, [], 'A')).toEqual([]);
  expect(list({ ...uit, codes: ['C'] }, 0, [])).toEqual([]);
});

test('of a lot as much is left out as gives the same selection', () => {
  const vast = (code: string, motief: string): Regel => ({ soort: 'vast', code, quotum: 'p', motief });
  const open = (...regels: readonly Regel[]) =>
    reopenSelectie(gevonden(scoresVan({ A: 9, B: 7, C: 7 }), [quotum('p', 2)], { regels }));
  const los = (heropend: Heropend) => loosenLoting(heropend).vraagstuk.regels;
  const [in_, buiten] = ['ingeloot', 'gekozen buiten de loting'];
  const samen: Regel = { soort: 'samen', codes: ['A', 'B'] };
  expect(los(open(samen, vast('B', in_), vast('A', buiten)))).toEqual([samen]);
  expect(loosenLoting(open(vast('B', in_))).probleem.verplicht).toEqual([]);
  expect(los(open(vast('C', in_), vast('A', buiten)))).toEqual([vast('C', in_)]);
  const zonder = open(vast('A', buiten));
  expect(loosenLoting(zonder)).toBe(zonder);
  const krom = { ...open(vast('C', in_), vast('A', buiten)), toewijzing: Int16Array.of(-1, 0, 0) };
  expect(loosenLoting(krom)).toBe(krom);
});
