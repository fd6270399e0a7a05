import { chartRangonzekerheid } from 'buurtaanpak/grafieken';
import { expect, test } from 'vitest';

const criteria = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, naam: `Criterium ${i}` }));

const scores = (aantal: number, delen: number) => ({
  buurten: Array.from({ length: aantal }, (_, b) => ({
    code: `BU${b}`,
    naam: b % 10 === 3 ? 'Dubbele naam' : `Buurt met een naam ${b}`,
    score: (aantal - b) / aantal,
    rang: b + 1,
    bijdragen: Object.fromEntries(
      criteria
        .slice(0, delen)
        .map(({ id }, i) => [id, ((aantal - b) / aantal) * (i + 1) * (2 / (delen * (delen + 1)))]),
    ),
  })),
  routekaart: { criteria: criteria.slice(0, delen) },
});

const gespreid = scores(131, 3).buurten.map(({ rang, ...een }) => ({
  ...een,
  rang: rang === 5 ? undefined : rang,
  rangkwantielen: { p5: Math.max(1, rang - 9), p50: rang, p95: rang + 9 },
}));

test('chartRangonzekerheid puts the one that can come highest first of two with the same middle rank', () => {
  const [een, twee] = [gespreid[0]!, gespreid[1]!].map((buurt, i) => ({
    ...buurt,
    rangkwantielen: { p5: 4 - i, p50: 5, p95: 9 },
  }));
  const { alternatief } = chartRangonzekerheid([een!, twee!]);
  // The description tells of the first.
  expect(alternatief).toContain('Buurt met een naam 1: middelste rang 5, van 3 tot 9.');
});

test('chartRangonzekerheid of one buurt is about one', () => {
  expect(chartRangonzekerheid(gespreid.slice(0, 1)).alternatief).toBe(
    'Per buurt de rang in negen van de tien trekkingen, voor 1 buurt. Buurt met een naam 0: middelste rang 1, van 1 tot 10.',
  );
});

test.each([
  [13, 7],
  [60_000, 13],
  [2 ** 31, 12],
  [Number.MAX_SAFE_INTEGER, 10],
])('an axis up to rank %d has %d places at most', (rang, plaatsen) => {
  const { spec } = chartRangonzekerheid([
    { code: 'A', naam: 'De Wal', rang, rangkwantielen: { p5: 1, p50: 2, p95: 6 } },
  ]);
  const lijsten = [...JSON.stringify(spec).matchAll(/"values":(\[[\d,.e+]+\])/g)].map(([, lijst = '[]']) =>
    JSON.parse(lijst),
  );
  expect(lijsten.length).toBeGreaterThan(0);
  for (const lijst of lijsten) expect(lijst.length).toBeLessThanOrEqual(plaatsen);
});
