import { expect, test } from 'vitest';
import { isIngeloot } from '../../src/selectie/model/isIngeloot.js';
import { isLotregel } from '../../src/selectie/model/isLotregel.js';
import { keepScores } from '../../src/selectie/model/keepScores.js';
import { readScores } from '../../src/selectie/model/readScores.js';
import { checkLijst } from '../../src/selectie/vraagstuk/checkLijst.js';
import { checkObject } from '../../src/selectie/vraagstuk/checkObject.js';
import { checkVraag } from '../../src/selectie/vraagstuk/checkVraag.js';
import { chooseDecimalen } from '../../src/selectie/vraagstuk/chooseDecimalen.js';
import { createWaarToets } from '../../src/selectie/vraagstuk/createWaarToets.js';
import { getBits } from '../../src/selectie/vraagstuk/getBits.js';
import { getCijfer } from '../../src/selectie/vraagstuk/getCijfer.js';
import { getGewicht } from '../../src/selectie/vraagstuk/getGewicht.js';
import { getScore } from '../../src/selectie/vraagstuk/getScore.js';
import { getWijkVanCode } from '../../src/selectie/vraagstuk/getWijkVanCode.js';
import { isLager } from '../../src/selectie/vraagstuk/isLager.js';
import { limitKnopen } from '../../src/selectie/vraagstuk/limitKnopen.js';
import { createPlekken } from '../../src/selectie/vraagstuk/plekken.js';
import { rangeVanAantal } from '../../src/selectie/vraagstuk/rangeVanAantal.js';
import { rankTypisch } from '../../src/selectie/vraagstuk/rankTypisch.js';
import { sumBonus } from '../../src/selectie/vraagstuk/sumBonus.js';
import { toEenheden } from '../../src/selectie/vraagstuk/toEenheden.js';
import { toLeden } from '../../src/selectie/vraagstuk/toLeden.js';
import { toRekendoel } from '../../src/selectie/vraagstuk/toRekendoel.js';
import { meld, ongeldig, quotum, rijen, scoresVan, vraagstukVan, weigering } from './klein.js';

test.each<[number, number, number]>([
  [1.005, 100, 101],
  [1.004, 100, 100],
  [2.5, 1, 3],
  [-2.5, 1, -2],
  [0.285, 100, 29],
  [1.4999, 1, 1],
  [1.5001, 1, 2],
  [0, 10, 0],
  [-0.001, 10, 0],
  [123456789012.5, 1, 123456789013],
])('%s points of %s units are %s units', (score, eenheid, eenheden) => {
  expect(toEenheden(score, eenheid)).toBe(eenheden);
});

test.each<[number, number, boolean]>([
  [1, 2, true],
  [2, 2, false],
  [3, 2, false],
  [0.7 + 0.1, 0.8, false],
  [0.79, 0.8, true],
])('%s is below %s: %s', (getal, grens, lager) => {
  expect(isLager(getal, grens)).toBe(lager);
});

test.each<[string, string | undefined]>([
  ['BU00802001', 'WK008020'],
  ['BU0080200', undefined],
  ['BU008020012', undefined],
  ['xBU00802001', undefined],
  ['WK008020', undefined],
  ['', undefined],
])('the wijk of %j is %s', (code, wijk) => {
  expect(getWijkVanCode(code)).toBe(wijk);
});

test('a number is exact or a range', () => {
  expect(rangeVanAantal(3)).toEqual({ van: 3, tot: 3 });
  expect(rangeVanAantal({ van: 0, tot: 2 })).toEqual({ van: 0, tot: 2 });
});

test('quota of programmes as bits', () => {
  const quota = [quotum('p', 1), quotum('r', 1), quotum('s', 1, { programma: 'p' })];
  expect([undefined, ['p'], ['r'], ['p', 'r'], [], ['x']].map((namen) => getBits(quota, namen))).toEqual([
    7, 5, 2, 7, 0, 0,
  ]);
});

test('a figure that is missing is not there, whatever its name', () => {
  const gebied = { code: 'A', cijfers: { woz: 0, gas: null } };
  expect(['woz', 'gas', 'x', 'toString'].map((cijfer) => getCijfer(gebied, cijfer))).toEqual([
    0,
    undefined,
    undefined,
    undefined,
  ]);
  expect(getCijfer({ code: 'A' }, 'woz')).toBeUndefined();
});

test('a programme weighs 1 where nothing else is said', () => {
  const gewichten = { p: 0, r: 2.5 };
  const weeg = (doel: Parameters<typeof getGewicht>[0]['doel']) =>
    ['p', 'r', 'x', 'toString'].map((programma) => getGewicht({ doel }, programma));
  expect(weeg({ soort: 'totaal', gewichten })).toEqual([0, 2.5, 1, 1]);
  expect(weeg({ soort: 'hoogste_minimum', gewichten })).toEqual([0, 2.5, 1, 1]);
  expect(weeg({ soort: 'totaal' })).toEqual([1, 1, 1, 1]);
  expect(weeg({ soort: 'lexicografisch', volgorde: ['p'], gewichten } as never)).toEqual([1, 1, 1, 1]);
});

test('the score of a candidate, in order of precedence', () => {
  const vraagstuk = vraagstukVan(scoresVan({ A: 3, B: null, C: 0 }, { C: 1 }), [quotum('p', 1)], { voorrang: ['C'] });
  expect(vraagstuk.kandidaten.map(({ code }) => code)).toEqual(['C', 'A', 'B']);
  expect([0, 1, 2].map((c) => getScore(vraagstuk, 'p', c))).toEqual([0, 3, undefined]);
  expect([0, 1, 2].map((c) => getScore(vraagstuk, 'r', c))).toEqual([1, undefined, undefined]);
});

test('limits with fewer subproblems', () => {
  expect(limitKnopen({ knopen: 5, pivots: 7, signaal: undefined }, 3)).toEqual({
    knopen: 3,
    pivots: 7,
    signaal: undefined,
  });
  expect(limitKnopen({ knopen: 2, pivots: 7, signaal: undefined }, 3).knopen).toBe(2);
});

test('a bonus is the sum of the rules, in units', () => {
  expect(sumBonus([], 10)).toBe(0);
  expect(
    sumBonus(
      [
        { soort: 'liever_aangrenzend', bonus: 0.25 },
        { soort: 'minimumscore', minimaal: 9 },
        { soort: 'liever_aangrenzend', bonus: 1 },
      ],
      100,
    ),
  ).toBe(125);
});

test('codes as candidates, each once and in order', () => {
  const index = createPlekken([{ code: 'A' }, { code: 'B' }, { code: 'C' }]);
  expect(toLeden(index, ['C', 'X', 'A', 'C'])).toEqual(Int32Array.of(0, 2));
  expect(toLeden(index, [])).toEqual(new Int32Array(0));
});

test('an objective in numbers', () => {
  const quota = [quotum('p', 1), quotum('r', 1), quotum('s', 1, { programma: 'p' })];
  expect(toRekendoel({ quota, doel: { soort: 'totaal', gewichten: { p: 2 } } })).toEqual({ soort: 'totaal' });
  expect(toRekendoel({ quota, doel: { soort: 'hoogste_minimum' } })).toEqual({ soort: 'hoogste_minimum' });
  expect(toRekendoel({ quota, doel: { soort: 'lexicografisch', volgorde: ['r', 'p'] } })).toEqual({
    soort: 'lexicografisch',
    volgorde: [2, 5],
  });
});

test('the distance from the middle is that of the rank, over all figures', () => {
  const gebieden = [
    { code: 'A', cijfers: { woz: 10, gas: 5 } },
    { code: 'B', cijfers: { woz: 30, gas: 5 } },
    { code: 'C', cijfers: { woz: 20, gas: 9 } },
    { code: 'D', cijfers: { woz: 20, gas: null } },
  ];
  // Of 10, 20, 20, 30 the middles of the ranks are 0.5, 2, 2 and 3.5 of 4.
  expect([...rankTypisch(gebieden, ['woz'])]).toEqual([0.75, 0.75, 0, 0]);
  // Of 5, 5, 9 these are 1, 1 and 2.5 of 3; both figures count for a half.
  expect([...rankTypisch(gebieden, ['woz', 'gas'])].map((een) => Number(een.toFixed(6)))).toEqual([
    0.541667,
    0.541667,
    0.333333,
    Number.NaN,
  ]);
  expect([...rankTypisch([], ['woz'])]).toEqual([]);
});

const GEBIEDEN = () => [
  { code: 'A', wijk: 'w', kenmerken: ['x', 'y'], cijfers: { woz: 10 } },
  { code: 'BU00802001', kenmerken: ['y'], cijfers: { woz: 20, gas: 1 } },
  { code: 'C', cijfers: { woz: 30 } },
];
test.each<[string, Parameters<typeof createWaarToets>[0], readonly boolean[]]>([
  ['no area', undefined, [true, true, true]],
  ['an empty area', {}, [true, true, true]],
  ['a buurt', { gebieden: ['C'] }, [false, false, true]],
  ['a wijk that is given', { gebieden: ['w'] }, [true, false, false]],
  ['a wijk by the code', { gebieden: ['WK008020', 'A'] }, [true, true, false]],
  ['a feature', { kenmerken: ['y'] }, [true, true, false]],
  ['two features', { kenmerken: ['y', 'x'] }, [true, false, false]],
  ['not a feature', { zonderKenmerken: ['x'] }, [false, true, true]],
  ['none of two features', { zonderKenmerken: ['x', 'y'] }, [false, false, true]],
  ['a figure from', { cijfers: [{ cijfer: 'woz', minimaal: 20 }] }, [false, true, true]],
  ['a figure to', { cijfers: [{ cijfer: 'woz', maximaal: 20 }] }, [true, true, false]],
  ['a figure of a range', { cijfers: [{ cijfer: 'woz', minimaal: 15, maximaal: 25 }] }, [false, true, false]],
  ['a figure that is known', { cijfers: [{ cijfer: 'gas' }] }, [false, true, false]],
  ['two figures', { cijfers: [{ cijfer: 'woz' }, { cijfer: 'gas', minimaal: 2 }] }, [false, false, false]],
  ['typical', { typisch: { cijfers: ['woz'], hoogstens: 0 } }, [false, true, false]],
  ['at most so far from the middle', { typisch: { cijfers: ['woz'], hoogstens: 0.67 } }, [true, true, true]],
  ['typical by a figure that is missing', { typisch: { cijfers: ['gas'], hoogstens: 1 } }, [false, true, false]],
])('%s', (_, waar, verwacht) => {
  const toets = createWaarToets(waar, GEBIEDEN());
  expect([0, 1, 2].map(toets)).toEqual(verwacht);
});

test('as many decimals as can be added exactly, at most nine', () => {
  const kies = (score: number | null, opties: Parameters<typeof chooseDecimalen>[2] = {}, aantal = 1) =>
    chooseDecimalen({ p: rijen({ A: score, B: 0 }) }, [quotum('p', aantal)], opties);
  expect(kies(1)).toBe(9);
  expect(kies(null)).toBe(9);
  expect(kies(1, { decimalen: 2 })).toBe(2);
  expect(kies(1, { decimalen: 0 })).toBe(0);
  // 2^49 is 562949953421312: 562949 points in a billionth fit, and 562950 do not.
  expect([562_949, 562_950, -562_950].map((score) => kies(score))).toEqual([9, 8, 8]);
  expect(kies(562_949, {}, 2)).toBe(8);
  // More places than rows count as one more than there are rows.
  expect([kies(187_649, {}, 3), kies(187_650, {}, 3), kies(187_649, {}, 9)]).toEqual([9, 8, 9]);
  expect(kies(56_295, { doel: { soort: 'totaal', gewichten: { p: 10 } } })).toBe(8);
  expect(kies(1e15)).toBe(0);
  const bonus = (getal: number) => ({ regels: [{ soort: 'liever_aangrenzend' as const, bonus: getal }] });
  expect([kies(1, bonus(562_949)), kies(1, bonus(562_950)), kies(1, bonus(140_738), 2)]).toEqual([9, 8, 8]);
  expect(kies(1, bonus(140_737), 2)).toBe(9);
});

test('a range counts to its end, a programme without scores as none, and the largest may be known', () => {
  const scores = { p: rijen({ A: 281_475, B: 1 }) };
  const kies = (van: number, tot: number) => chooseDecimalen(scores, [quotum('p', { van, tot })], {});
  expect([kies(0, 1), kies(0, 2), kies(0, 9), kies(0, 0)]).toEqual([9, 8, 8, 9]);
  expect(chooseDecimalen({}, [quotum('toString', 1)], {})).toBe(9);
  expect(chooseDecimalen(scores, [quotum('p', 1)], {}, new Map([['p', 600_000]]))).toBe(8);
  expect(chooseDecimalen(scores, [quotum('p', 1)], {}, new Map([['r', 600_000]]))).toBe(9);
});

test('a value is an object, and a list is of objects without a hole', () => {
  const fout = (naam: string, verwacht: string, gekregen: string) =>
    ongeldig(meld('fout', 'kern.type_verkeerd', [naam], { verwacht, gekregen }));
  const ding = {};
  expect(checkObject(ding, 'x')).toBe(ding);
  for (const [waarde, gekregen] of [
    [null, 'null'],
    [[], 'array(0)'],
    ['x', '"x"'],
  ] as const)
    expect(weigering(() => checkObject(waarde as never, 'x'))).toEqual(fout('x', 'object', gekregen));
  const lijst = [ding];
  expect(checkLijst(lijst, 'y')).toBe(lijst);
  expect(checkLijst([], 'y')).toEqual([]);
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried
  for (const waarde of [[null], [ding, 3], [ding, , ding], [undefined]])
    expect(weigering(() => checkLijst(waarde as never, 'y'))).toEqual(fout('y', 'array', `array(${waarde.length})`));
  expect(weigering(() => checkLijst({} as never, 'y'))).toEqual(fout('y', 'array', 'object'));
});

test('a question without buurten does not tell of codes, and never of neighbours', () => {
  const regels = [{ soort: 'vast' as const, code: 'A' }, { soort: 'niet_aangrenzend' as const }];
  const quota = [quotum('p', { van: 2, tot: 1 }, { waar: { gebieden: ['w'] } })];
  const omgekeerd = meld('fout', 'aantal_omgekeerd', ['quota', 0, 'aantal'], { quotum: 'p', van: 2, tot: 1 });
  expect(checkVraag(quota, { regels })).toEqual([omgekeerd]);
  expect(checkVraag(quota, { regels, gebieden: [{ code: 'B' }] })).toEqual([
    omgekeerd,
    meld('fout', 'waar_onbekend', ['quota', 0, 'waar', 'gebieden', 0], { code: 'w', suggestie: 'B' }),
    meld('fout', 'code_onbekend', ['opties', 'regels', 0, 'code'], { code: 'A', suggestie: 'B' }),
  ]);
  expect(checkVraag([quotum('p', 1), quotum('r', 1)], {})).toEqual([]);
});

test('scores as rows or as a result, of which a row without a score is left out', () => {
  const rij = rijen({ A: 1, B: null });
  expect(readScores({ p: rij, r: { buurten: [...rij, undefined as never] } })).toEqual({
    p: rij,
    r: [{ code: 'A', score: 1 }, undefined],
  });
  expect(readScores({ p: { buurten: 'x' }, r: null, s: 'y' } as never)).toEqual({ p: 'x', r: null, s: 'y' });
  expect([readScores(null as never), readScores('x' as never)]).toEqual([null, 'x']);
});

test('of a row only its code and score are kept', () => {
  const kaal = rijen({ A: 1, B: null });
  const rijk = [
    { code: 'A', score: 1 },
    { code: 'B', score: 2, naam: 'b' },
  ];
  const bewaard = keepScores({ kaal, rijk });
  expect(bewaard).toEqual({ kaal, rijk: rijen({ A: 1, B: 2 }) });
  expect(bewaard.kaal).toBe(kaal);
});

test('the rules of a lot are known by their reason', () => {
  const regels = [
    { soort: 'vast' as const, code: 'A', motief: 'ingeloot' },
    { soort: 'vast' as const, code: 'A', motief: 'gekozen buiten de loting' },
    { soort: 'vast' as const, code: 'A', motief: 'x' },
    { soort: 'uitgesloten' as const, codes: ['A'], motief: 'ingeloot' },
  ];
  expect(regels.map(isLotregel)).toEqual([true, true, false, false]);
  expect(regels.map(isIngeloot)).toEqual([true, false, false, false]);
});
