import { expect, test } from 'vitest';
import type { Casussen, Grenzen } from '../../src/evaluatie/configuraties/casussen.js';
import { rangeAnkers } from '../../src/evaluatie/configuraties/rangeAnkers.js';
import { bouwCasussen } from './casussenbouw.js';

const grenzen: Grenzen = { inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 };
const casussen = bouwCasussen([
  [[0.25, 0.125], 1],
  [[0.75, 0.875], 0],
]);
const kalibratie = { buiten: 4, kruispunt: 20, binnen: 40 };
const ruw = { waarden: [10, 30], kalibratie };
const leeg = { anker: 'buiten', waarde: 4 };

/** Whether the first case stays out of a column and the second in it. */
const scheidt = (kolom: Float64Array | undefined) => Number(kolom?.[0]) < 0.5 && Number(kolom?.[1]) > 0.5;

test('the crossover of a condition may move until the figure of a case; the outer figures as far as is looked', () => {
  const gezien = (ander: Casussen, eigen: Grenzen) => {
    expect([ander.lid[0], ander.uitkomst, ander.gevallen, eigen]).toEqual([
      casussen.lid[0],
      casussen.uitkomst,
      casussen.gevallen,
      grenzen,
    ]);
    expect(ander.lid).toHaveLength(2);
    return scheidt(ander.lid[1]);
  };
  expect(rangeAnkers(casussen, grenzen, gezien, { condities: { B: ruw } })).toEqual([
    { conditie: 'B', ...leeg },
    { conditie: 'B', anker: 'kruispunt', waarde: 20, van: 10, tot: 30 },
    { conditie: 'B', anker: 'binnen', waarde: 40 },
  ]);
});

test('that of the outcome, without the name of a condition, and after the conditions', () => {
  const gezien = ({ lid, uitkomst }: Casussen) => (lid[0] === casussen.lid[0] ? scheidt(uitkomst) : true);
  const uit = rangeAnkers(casussen, grenzen, gezien, { condities: { A: ruw }, uitkomst: ruw });
  expect(uit.map(({ conditie }) => conditie)).toEqual(['A', 'A', 'A', undefined, undefined, undefined]);
  expect(uit.slice(3)).toEqual([
    leeg,
    { anker: 'kruispunt', waarde: 20, van: 10, tot: 30 },
    { anker: 'binnen', waarde: 40 },
  ]);
  expect(uit.slice(0, 3).every((een) => !('van' in een) && !('tot' in een))).toBe(true);
});

test('nothing is asked', () => {
  expect(rangeAnkers(casussen, grenzen, () => true, {})).toEqual([]);
});

test('the nearest of more figures comes first, and none is looked at beyond a neighbour', () => {
  const waarden = [12, 16, 2, 24, 28, 50];
  // A sixth case is in as long as the crossover is above 12, and the third until it is at 28.
  const zes = bouwCasussen(waarden.map(() => [[0.75], 1] as const));
  const isEender = ({ lid: [A] }: Casussen) => Number(A?.[0]) < 0.5 && Number(A?.[4]) > 0.5;
  expect(rangeAnkers(zes, grenzen, isEender, { condities: { A: { waarden, kalibratie } } })[1]).toEqual({
    conditie: 'A',
    anker: 'kruispunt',
    waarde: 20,
    van: 12,
    tot: 28,
  });
  const gezien: number[] = [];
  const onthoud = ({ lid: [A] }: Casussen) => gezien.push(Number(A?.[0])) > 0;
  rangeAnkers(zes, grenzen, onthoud, { condities: { A: { waarden, kalibratie } } });
  // Five values before each stop. Outer: far away and 2; 12, 16 and the crossover. Crossover: 16, 12, outer; 24, 28, inner. Inner: 28, 24, the
  // crossover; 50 and far away.
  expect(gezien).toHaveLength(5 * (2 + 3 + 3 + 3 + 3 + 2));
});

test('ten widths of the calibration are looked at', () => {
  // The width is 36, so that 364 lies just within what is looked at below 4, and above 40: what the figure 10 is in when the outer figure is so far
  // away, and the figure 30 when the inner one is.
  const lid = (waarde: number, afstand: number) => 1 / (1 + 19 ** ((20 - waarde) / afstand));
  const bij = (buiten: number, binnen: number) => {
    const isEender = ({ lid: [A] }: Casussen) =>
      Number(A?.[0]) < lid(10, 20 - buiten) && Number(A?.[1]) > lid(30, binnen - 20);
    const [een, , ander] = rangeAnkers(casussen, grenzen, isEender, { condities: { A: ruw } });
    return { van: een?.van, tot: ander?.tot };
  };
  const { van, tot } = bij(-350, 390);
  expect(van).toBeCloseTo(-350, 6);
  expect(tot).toBeCloseTo(390, 6);
  expect(bij(-357, 401)).toEqual({ van: undefined, tot: undefined });
});

test('of many cases and conditions no more than twenty million memberships in a direction', () => {
  const waarden = Array.from({ length: 200 }, (_, i) => 5 + i / 20);
  const veel = bouwCasussen(waarden.map(() => [[1, 1, 1, 1, 1, 1, 1, 1], 1] as const));
  let gekeken = 0;
  const tel = () => {
    gekeken++;
    return true;
  };
  rangeAnkers(veel, grenzen, tel, { condities: { A: { waarden, kalibratie } } });
  // 20,000,000 / (200 * 200 * 8) is 62.5: from the outer figure to the crossover, and back, a value more; the others meet one stop.
  expect(gekeken).toBe(2 * 63 + 4 * 5);
});
