import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { codeVan } from '../hulp.js';

const score = (paren: Record<string, number | null>) =>
  Object.entries(paren).map(([code, waarde]) => ({ code, score: waarde }));

describe('the quota of the letter', () => {
  // Eleven buurten in Oost and four elsewhere; worked out by hand. The eight best of Oost for the programme are a to h. For energie
  // the two best of Oost are a (90) and b (80): to give up a and b there for i and j costs (20+19)-(13+12) = 14 and gains
  // (90+80)-(30+20) = 120, so a and b go to energie.
  const oost = 'abcdefghijk'.split('');
  const scores = {
    'leeuwarden-oost': oost.map((code, i) => ({ code, score: 20 - i })),
    energie: score({ a: 90, b: 80, i: 30, j: 20, k: 10, l: 50, m: 60, n: 70, o: 5 }),
  };
  const gebieden = [
    ...oost.map((code) => ({ code, wijk: 'Oost' })),
    { code: 'l', wijk: 'West', kenmerken: ['dorp'] },
    { code: 'm', wijk: 'West', kenmerken: ['dorp', 'gemiddeld'] },
    { code: 'n', wijk: 'West', kenmerken: ['gemiddeld'] },
    { code: 'o', wijk: 'West' },
  ];
  const quota = [
    { id: 'oost', programma: 'leeuwarden-oost', aantal: 8, waar: { gebieden: ['Oost'] } },
    { id: 'energie-oost', programma: 'energie', aantal: 2, waar: { gebieden: ['Oost'] } },
    { id: 'dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
    { id: 'gemiddeld', programma: 'energie', aantal: 1, waar: { kenmerken: ['gemiddeld'] } },
  ];

  it('chooses the best twelve and proves it', () => {
    const selectie = selectBuurten(scores, quota, { gebieden });
    expect(selectie).toMatchObject({
      uitkomst: 'optimaal',
      bewijs: {
        optimaal: true,
        gelijkspel: 'uniek',
        doelwaarde: 18 + 17 + 16 + 15 + 14 + 13 + 12 + 11 + 170 + 60 + 70,
        gat: 0,
      },
    });
    if (selectie.uitkomst !== 'optimaal') return;
    expect(selectie.gekozen.map(({ code, quotum }) => `${quotum} ${code}`)).toEqual([
      ...'cdefghij'.split('').map((code) => `oost ${code}`),
      'energie-oost a',
      'energie-oost b',
      'dorp m',
      'gemiddeld n',
    ]);
  });

  it('says which quota clash, with counts, when there are too few', () => {
    const selectie = selectBuurten(scores, [{ ...quota[0]!, aantal: 10 }, ...quota.slice(1)], { gebieden });
    expect(selectie).toMatchObject({
      uitkomst: 'onhaalbaar',
      botsing: [{ quotum: 'oost', over: 11, afgevallen: [] }, { quotum: 'energie-oost' }],
      kleinste: true,
      verruimingen: [
        { soort: 'aantal', quotum: 'oost', van: 9, tot: 9 },
        { soort: 'aantal', quotum: 'energie-oost', van: 1, tot: 1 },
      ],
      quota: [{ van: 10, tot: 10, kandidaten: 11 }, { kandidaten: 5 }, { kandidaten: 2 }, { kandidaten: 2 }],
    });
    expect(JSON.parse(JSON.stringify(selectie))).toEqual(selectie);
  });
});

it('neighbours may be chosen for two programmes that each have a rule of their own about them', () => {
  const p = score({ a: 10, c: 9, d: 5, e: 5 });
  const r = score({ a: 2, b: 6, c: 5, d: 1, e: 10 });
  const buren = ['ac', 'ad', 'bc', 'be', 'ce'].map(([een, ander]) => [een, ander] as [string, string]);
  const regels = ['p', 'r'].map((programma) => ({ soort: 'niet_aangrenzend' as const, programmas: [programma] }));
  const quota = ['p', 'r'].map((programma) => ({ id: programma, programma, aantal: 2 }));
  // c and e are neighbours, and so are a and d: each for a programme of its own.
  expect(selectBuurten({ p, r }, quota, { buren, regels })).toMatchObject({
    gekozen: [
      { code: 'c', quotum: 'p' },
      { code: 'd', quotum: 'p' },
      { code: 'e', quotum: 'r' },
      { code: 'a', quotum: 'r' },
    ],
    bewijs: { doelwaarde: 26 },
  });
});

it('scores as scoreBuurten gives them count as their rows do, and only code and score are kept', () => {
  const rijen = [
    { code: 'a', score: 3, naam: 'A', rang: 1 },
    { code: 'b', score: null, naam: 'B' },
    { code: 'c', score: 1, naam: 'C' },
  ];
  const quota = [{ id: 'q', programma: 'p', aantal: 1 }];
  const kaal = selectBuurten({ p: rijen.map(({ code, score }) => ({ code, score })) }, quota);
  const document = selectBuurten({ p: { buurten: rijen } }, quota);
  expect(document).toEqual({
    ...kaal,
    invoer: { ...kaal.invoer, scores: { p: kaal.invoer.scores.p?.filter(({ score }) => score !== null) } },
  });
  expect(selectBuurten({ p: rijen }, quota)).toEqual(kaal);
  expect(kaal.invoer.scores.p).toEqual([
    { code: 'a', score: 3 },
    { code: 'b', score: null },
    { code: 'c', score: 1 },
  ]);
  for (const fout of [null, 3, 'x', { buurten: 3 }, { p: null }, { p: { buurten: null } }, { p: { rijen } }]) {
    expect(codeVan(() => selectBuurten(fout as never, quota))).toBe('selectie.invoer_ongeldig');
  }
});
