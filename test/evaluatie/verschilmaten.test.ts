import { describe, expect, test } from 'vitest';
import { computeLaagsteP } from '../../src/evaluatie/vergelijking/computeLaagsteP.js';
import { countSets } from '../../src/evaluatie/vergelijking/countSets.js';
import { describeGroep } from '../../src/evaluatie/vergelijking/describeGroep.js';
import { estimateVerschuiving } from '../../src/evaluatie/vergelijking/estimateVerschuiving.js';
import { measureSets } from '../../src/evaluatie/vergelijking/measureSets.js';
import { noteBalans } from '../../src/evaluatie/vergelijking/noteBalans.js';
import { noteUitval } from '../../src/evaluatie/vergelijking/noteUitval.js';
import { readKleinsteEffect } from '../../src/evaluatie/vergelijking/readKleinsteEffect.js';
import { bouwLid, bouwMelding } from './verschilbouw.js';

const paar = [bouwLid('b', 1), bouwLid('k', 0)];
const drie = [bouwLid('b', 1), bouwLid('k', 0), bouwLid('l', 0)];

test.each([
  ['pairs', [paar, paar], 'volledig', 10, 64, 2 / 64],
  ['a set that is larger on one side', [drie], 'volledig', 10, 3, 1 / 3],
  ['one such set among pairs', [paar, drie], 'volledig', 10, 6, 1 / 6],
  ['larger on the other side', [[bouwLid('a', 1), ...paar]], 'volledig', 10, 3, 1 / 3],
  ['a sample of more ways than it has', [paar], 'steekproef', 1_000, 1e6, 1 / 1_000],
  ['a sample of fewer ways than it has', [paar], 'steekproef', 1_000, 64, 2 / 64],
] as const)('the smallest p: %s', (_, gemeten, wijze, aantal, mogelijk, verwacht) => {
  expect(computeLaagsteP({ wijze, aantal, mogelijk }, gemeten)).toBe(verwacht);
});

test('sets are counted, with the buurten on both sides', () => {
  expect(countSets([])).toEqual({ sets: 0, behandeld: 0, vergelijking: 0 });
  expect(countSets([paar, drie])).toEqual({ sets: 2, behandeld: 2, vergelijking: 3 });
});

test('the means of a side are those of the means of the sets', () => {
  const sets = [
    [bouwLid('b', 1), bouwLid('k', 0, { voor: 1, na: 2 }), bouwLid('l', 0, { voor: 3, na: 6 })],
    [bouwLid('c', 1, { voor: 7, na: 9 }), bouwLid('m', 0, { voor: 8, na: 10 })],
  ];
  expect(describeGroep(sets, 1)).toEqual({ voor: 6, na: 7.5 });
  expect(describeGroep(sets, 0)).toEqual({ voor: 5, na: 7 });
});

describe('the shift', () => {
  const set = (met: readonly number[], zonder: readonly number[]) => [
    ...met.map((waarde) => bouwLid('b', 1, { waarde })),
    ...zonder.map((waarde) => bouwLid('k', 0, { waarde })),
  ];

  test('is the middle of the means of two differences', () => {
    // 3 - 1 = 2, 5 - (1 + 3) / 2 = 3 and 10: the means of two or of one are 2, 2.5, 3, 6, 6.5 and 10.
    expect(estimateVerschuiving([set([3], [1]), set([5], [1, 3]), set([10], [0])])).toBe((3 + 6) / 2);
  });

  test('is not there when a set has more buurten of the programme than one', () => {
    expect(estimateVerschuiving([set([3], [1]), set([3, 4], [1])])).toBeUndefined();
  });
});

describe('what is measured in sets', () => {
  const sets = [
    { behandeld: ['d'], vergelijking: ['c', 'a'] },
    { behandeld: ['b'], vergelijking: ['e', 'f'] },
    { behandeld: ['h'], vergelijking: ['g'] },
  ];

  test('in the order of the codes, however they were handed in', () => {
    const gemeten = (een: string) => ({ een });
    const lid = (buurt: string, label: number, blok: string) => ({ buurt, label, blok, gemeten: { een: buurt } });
    const verwacht = {
      gemeten: [
        [lid('a', 0, '0'), lid('c', 0, '0'), lid('d', 1, '0')],
        [lid('b', 1, '1'), lid('e', 0, '1'), lid('f', 0, '1')],
        [lid('g', 0, '2'), lid('h', 1, '2')],
      ],
      weggelaten: [],
    };
    expect(measureSets(sets, gemeten)).toEqual(verwacht);
    const andersom = [...sets]
      .reverse()
      .map(({ behandeld, vergelijking }) => ({ behandeld, vergelijking: [...vergelijking].reverse() }));
    expect(measureSets([{ behandeld: [], vergelijking: [] }, ...andersom], gemeten)).toEqual(verwacht);
  });

  test('a set that misses one side does not count', () => {
    const measure = (buurt: string) => (buurt === 'b' || buurt === 'c' ? 'geen_uitkomst' : { buurt });
    const { gemeten, weggelaten } = measureSets(sets, measure);
    expect(gemeten.map((leden) => leden.map(({ buurt, blok }) => `${blok}${buurt}`))).toEqual([
      ['0a', '0d'],
      ['2g', '2h'],
    ]);
    expect(weggelaten).toEqual([
      { buurt: 'b', reden: 'geen_uitkomst' },
      { buurt: 'c', reden: 'geen_uitkomst' },
      { buurt: 'e', reden: 'geen_set' },
      { buurt: 'f', reden: 'geen_set' },
    ]);
  });
});

test('a difference above a tenth is out of balance', () => {
  const regel = (kenmerk: string, smdNa?: number) => ({
    kenmerk,
    behandeld: 0,
    kandidaten: 0,
    vergelijking: 0,
    standaardafwijking: 0,
    ...(smdNa === undefined ? {} : { smdNa }),
  });
  expect(
    noteBalans([regel('a', 0.1), regel('b', -0.10012), regel('c'), regel('d', -0.1), regel('e', 1.23456)]),
  ).toEqual([
    bouwMelding('waarschuwing', 'onbalans', ['balans', 1, 'smdNa'], { kenmerk: 'b', smd: -0.1, grens: 0.1 }),
    bouwMelding('waarschuwing', 'onbalans', ['balans', 4, 'smdNa'], { kenmerk: 'e', smd: 1.23, grens: 0.1 }),
  ]);
});

describe('buurten that do not count', () => {
  /** Of b1, b2 and so on with the programme and k1, k2 and so on without it. */
  const note = (met: number, zonder: number, ...weg: readonly (readonly [string, string?])[]) =>
    noteUitval(
      {
        uitkomst: 'score',
        sets: [
          {
            behandeld: Array.from({ length: met }, (_, i) => `b${i + 1}`),
            vergelijking: Array.from({ length: zonder }, (_, i) => `k${i + 1}`),
          },
        ],
      },
      weg.map(([buurt, reden = 'geen_uitkomst']) => ({ buurt, reden }) as never),
    );
  const weggelaten = (aantal: number, totaal: number) =>
    bouwMelding('waarschuwing', 'buurten_weggelaten', ['weggelaten'], { vergelijking: 'score', aantal, totaal });
  const uitval = (aandeel: number, behandeld: number, vergelijking: number) =>
    bouwMelding('waarschuwing', 'uitval', ['weggelaten'], { uitkomst: 'score', aandeel, behandeld, vergelijking });

  test('all count', () => {
    expect(note(4, 4)).toEqual({ uitval: false, bevindingen: [] });
  });

  test('a tenth, as many on both sides', () => {
    expect(note(10, 10, ['b1'], ['k1'])).toEqual({ uitval: false, bevindingen: [weggelaten(2, 20)] });
  });

  test('more than a tenth', () => {
    const bevindingen = [weggelaten(2, 19), uitval(2 / 19, 0.1, 1 / 9)];
    expect(note(10, 9, ['b1'], ['k1'])).toEqual({ uitval: true, bevindingen });
  });

  test('one side loses a twentieth more than the other, or more than that', () => {
    expect(note(20, 20, ['b3'])).toEqual({ uitval: false, bevindingen: [weggelaten(1, 40)] });
    expect(note(19, 20, ['b3'])).toEqual({ uitval: true, bevindingen: [weggelaten(1, 39), uitval(1 / 39, 1 / 19, 0)] });
    expect(note(20, 19, ['k3'])).toEqual({ uitval: true, bevindingen: [weggelaten(1, 39), uitval(1 / 39, 0, 1 / 19)] });
  });

  test('who lost the other side misses no measurement itself', () => {
    expect(note(10, 10, ['b1', 'geen_set'], ['k1'])).toEqual({
      uitval: true,
      bevindingen: [weggelaten(2, 20), uitval(0.1, 0, 0.1)],
    });
  });

  test('a side without buurten', () => {
    expect(note(2, 0, ['b1'])).toEqual({ uitval: true, bevindingen: [weggelaten(1, 2), uitval(0.5, 0.5, 0)] });
  });
});

test('the smallest effect is in the unit of what is left within the sets', () => {
  const lees = (rest: number, vrijheidsgraden: number) =>
    readKleinsteEffect({ informatie: 4, vrijheidsgraden, rest } as never, 0.01, 0.05, 0.8);
  const { effect, inEenheid, ...over } = lees(36, 9);
  expect(over).toEqual({ maat: 'd', alfa: 0.05 });
  expect(effect).toBeGreaterThan(1);
  expect(Number(inEenheid) / Number(effect)).toBeCloseTo(Math.sqrt(36 / 9), 12);
  expect(lees(36, 0)).toEqual({ maat: 'd', alfa: 0.05 });
});
