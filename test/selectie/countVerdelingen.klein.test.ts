import { countVerdelingen, type Quotumkandidaten, selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { countToewijzingen } from '../../src/selectie/verdelingen/countToewijzingen.js';
import { countVerzamelingen } from '../../src/selectie/verdelingen/countVerzamelingen.js';
import { createBinomialen } from '../../src/selectie/verdelingen/createBinomialen.js';
import type { Deel } from '../../src/selectie/verdelingen/deel.js';
import { splitDelen } from '../../src/selectie/verdelingen/splitDelen.js';
import { meld, ongeldig, quotum, scoresVan, weigering } from './klein.js';

/** Work that is counted, and never too much. */
function telWerk() {
  const stappen: number[] = [];
  return { stappen, werk: { spend: (aantal: number) => stappen.push(aantal), look: () => undefined } as never };
}
const q = (id: string, aantal: Quotumkandidaten['aantal'], kandidaten: string): Quotumkandidaten => ({
  id,
  aantal,
  kandidaten: [...kandidaten],
});

test('numbers of ways to choose some of many, each computed once', () => {
  const { stappen, werk } = telWerk();
  const choose = createBinomialen(werk);
  expect([choose(5, 0), choose(5, 2), choose(5, 5), choose(4, 2), choose(5, 3), choose(2, 3)]).toEqual([
    1n,
    10n,
    1n,
    6n,
    10n,
    0n,
  ]);
  expect(stappen.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((i) => 1 + i / 64));
  expect(stappen).toHaveLength(5 + 2 + 3);
  expect(choose(60, 30)).toBe(118264581564861424n);
});

test('quota that share buurten are one part, also by way of others', () => {
  const quota = [
    q('a', 1, 'A'),
    q('b', { van: 0, tot: 2 }, 'BC'),
    q('c', 2, 'CDE'),
    q('d', 1, 'F'),
    q('e', 3, 'ED'),
    q('f', 1, ''),
    q('g', 4, 'FA'),
  ];
  expect(splitDelen(quota, telWerk().werk)).toEqual([
    {
      van: [1, 1, 4],
      tot: [1, 1, 4],
      groepen: [
        { masker: 5, leden: 1 },
        { masker: 6, leden: 1 },
      ],
    },
    {
      van: [0, 2, 3],
      tot: [2, 2, 3],
      groepen: [
        { masker: 1, leden: 1 },
        { masker: 3, leden: 1 },
        { masker: 6, leden: 2 },
      ],
    },
    { van: [1], tot: [1], groepen: [] },
  ]);
});

test('more than thirty quota that hang together are too much', () => {
  const keten = (n: number) => Array.from({ length: n }, (_, i) => q(`q${i}`, 1, 'A'));
  const infinities = (n: number) => {
    const { stappen, werk } = telWerk();
    splitDelen(keten(n), werk);
    return stappen;
  };
  expect([infinities(30), infinities(31)]).toEqual([[], [Infinity]]);
});

const tel = (deel: Deel) => {
  const { werk } = telWerk();
  const choose = createBinomialen(werk);
  return [countToewijzingen(deel, choose, werk), countVerzamelingen(deel, choose, werk)];
};
const deel = (van: readonly number[], tot: readonly number[], ...groepen: readonly (readonly [number, number])[]) => ({
  van,
  tot,
  groepen: groepen.map(([masker, leden]) => ({ masker, leden })),
});
test.each<[string, Deel, bigint, bigint]>([
  ['two of four', deel([2], [2], [1, 4]), 6n, 6n],
  ['all of four', deel([4], [4], [1, 4]), 1n, 1n],
  ['five of four', deel([5], [5], [1, 4]), 0n, 0n],
  ['none of four', deel([0], [0], [1, 4]), 1n, 1n],
  ['none or one of four', deel([0], [1], [1, 4]), 5n, 5n],
  ['one or more of four', deel([1], [9], [1, 4]), 15n, 15n],
  ['one each of two quota for the same three', deel([1, 1], [1, 1], [3, 3]), 6n, 3n],
  // A for the first, B for both, C for the second.
  ['one each, one buurt for both', deel([1, 1], [1, 1], [1, 1], [2, 1], [3, 1]), 3n, 3n],
  // A or none; of the second B or none; the shared one may be with either, and alone it is one set.
  ['at most one each, one buurt for both', deel([0, 0], [1, 1], [1, 1], [2, 1], [3, 1]), 8n, 7n],
  ['one for the first, at most one for the second', deel([1, 0], [1, 1], [1, 1], [3, 2]), 7n, 6n],
  // Of the pairs AB, AC and BC only BC has none for the first.
  ['two places where only one has buurten', deel([2, 1], [2, 1], [1, 2], [2, 1]), 1n, 1n],
  ['no buurten', deel([1], [1]), 0n, 0n],
  ['no buurten and no places', deel([0], [1]), 1n, 1n],
  ['three quota in a ring', deel([1, 1, 1], [1, 1, 1], [3, 1], [5, 1], [6, 1]), 2n, 1n],
  ['three quota in a ring, at most one each', deel([0, 0, 0], [1, 1, 1], [3, 1], [5, 1], [6, 1]), 18n, 8n],
  ['two of three, of which the second wants one', deel([1, 1], [2, 1], [1, 1], [3, 2]), 6n, 4n],
])('%s: %s', (_, vraag, toewijzingen, verzamelingen) => {
  expect(tel(vraag)).toEqual([toewijzingen, verzamelingen]);
});

test('counts the buurten and the ways of quota together', () => {
  expect(
    countVerdelingen([
      q('oost', 2, 'ABCD'),
      q('energie', 1, 'ABCDEE'),
      q('west', { van: 0, tot: 2 }, 'XYZ'),
      q('los', 0, ''),
    ]),
  ).toEqual({
    konMeedoen: 8,
    perQuotum: { oost: 4, energie: 5, west: 3, los: 0 },
    somPerQuotum: 12,
    dubbelGeteld: 4,
    plekken: 5,
    // 18 and 10 for the first two; 1 + 3 + 3 for the third.
    toewijzingen: '126',
    verzamelingen: '70',
  });
  expect(countVerdelingen([])).toEqual({
    konMeedoen: 0,
    perQuotum: {},
    somPerQuotum: 0,
    dubbelGeteld: 0,
    plekken: 0,
    toewijzingen: '1',
    verzamelingen: '1',
  });
});

test('of a selection those count that the rules about single buurten leave', () => {
  const regels = [{ soort: 'uitgesloten' as const, codes: ['B'], motief: 'm' }];
  const quota = [quotum('p', 1), quotum('r', { van: 0, tot: 1 })];
  const selectie = selectBuurten(scoresVan({ A: 1, B: 2, C: 3 }, { C: 1 }), quota, { regels });
  const verwacht = {
    konMeedoen: 2,
    perQuotum: { p: 2, r: 1 },
    somPerQuotum: 3,
    dubbelGeteld: 1,
    plekken: 2,
    // A or C alone, and A with C.
    toewijzingen: '3',
    verzamelingen: '3',
  };
  expect(countVerdelingen(selectie)).toEqual(verwacht);
  const onhaalbaar = selectBuurten(scoresVan({ A: 1 }), [quotum('p', 2)]);
  expect(countVerdelingen(onhaalbaar)).toMatchObject({ konMeedoen: 1, toewijzingen: '0', verzamelingen: '0' });
  const type = (naam: string, gekregen: string) =>
    ongeldig(meld('fout', 'kern.type_verkeerd', [naam], { verwacht: 'object', gekregen }));
  expect(weigering(() => countVerdelingen({ uitkomst: 'optimaal' } as never))).toEqual(type('invoer', 'undefined'));
});

test('refuses quota with one id, and ranges that run back', () => {
  const quota = [q('a', 1, 'A'), q('a', { van: 2, tot: 1 }, 'A'), q('b', { van: 1, tot: 1 }, 'A')];
  expect(weigering(() => countVerdelingen(quota))).toEqual(
    ongeldig(
      meld('fout', 'quotum_dubbel', ['quota', 1, 'id'], { quotum: 'a' }),
      meld('fout', 'aantal_omgekeerd', ['quota', 1, 'aantal'], { quotum: 'a', van: 2, tot: 1 }),
    ),
  );
  expect(weigering(() => countVerdelingen([{ id: '', aantal: 1, kandidaten: [] }]))?.code).toBe(
    'kern.document_ongeldig',
  );
  expect(weigering(() => countVerdelingen(null as never))?.code).toBe('kern.document_ongeldig');
});

test('stops at the work that is allowed', () => {
  const quota = [q('a', 2, 'ABCD')];
  const met = (werk: number) => weigering(() => countVerdelingen(quota, { werk }));
  expect(met(1)?.code).toBe('kern.te_veel_werk');
  expect(met(1_000)).toBeUndefined();
  expect(met(1)?.params).toMatchObject({ wat: 'stappen' });
});
