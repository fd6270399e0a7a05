/** The odds ratios that Fisher's test does not reject, beside a slow way from the chance of every table. */
import { describe, expect, test } from 'vitest';
import { invertFisher } from '../../src/rekenen/kansrekening/invertFisher.js';

type Tabel = readonly [aantal: number, een: number, ander: number, samen: number];

const EINDELOOS = Number.POSITIVE_INFINITY;

/** The logarithm of every factorial up to that of n. */
function listFaculteiten(n: number): number[] {
  const uit = [0];
  for (let i = 1; i <= n; i++) uit.push(uit[i - 1]! + Math.log(i));
  return uit;
}

/** The logarithm of the number of ways to each table, from the lowest count on. */
function listTabellen([, een, ander, samen]: Tabel) {
  const log = listFaculteiten(een + ander);
  const choose = (n: number, k: number) => log[n]! - log[k]! - log[n - k]!;
  const eerste = Math.max(0, samen - ander);
  return Array.from({ length: Math.min(een, samen) - eerste + 1 }, (_, i) => {
    const y = eerste + i;
    return { y, log: choose(een, y) + choose(ander, samen - y) };
  });
}

/** The chance of each table under a logarithm of the odds ratio, as a share of the largest. */
function weigh(tabellen: ReturnType<typeof listTabellen>, theta: number) {
  const logs = tabellen.map(({ y, log }) => log + y * theta);
  const hoogste = Math.max(...logs);
  return logs.map((log) => Math.exp(log - hoogste));
}

const sum = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);

function makeP(tabel: Tabel) {
  const tabellen = listTabellen(tabel);
  const plaats = tabellen.findIndex(({ y }) => y === tabel[0]);
  return (theta: number) => {
    const kansen = weigh(tabellen, theta);
    const gevonden = kansen[plaats]! * (1 + 1e-9);
    return sum(kansen.filter((kans) => kans <= gevonden)) / sum(kansen);
  };
}

/** The furthest logarithm of the odds ratio to one side that is not rejected. */
function findSlow(findP: (theta: number) => number, alfa: number, kant: 1 | -1, verworpen: boolean): number {
  const isVrij = (theta: number) => findP(kant * theta) > alfa;
  let binnen = 8;
  while (!isVrij(binnen) && binnen > -8) binnen -= 1 / 64;
  // When 1 is rejected, what is beyond it does not count.
  const tot = verworpen && binnen < 0 ? Math.min(0, binnen + 1 / 64) : binnen + 1 / 64;
  let buiten = tot;
  for (let i = 0; i < 50; i++) {
    const midden = (binnen + buiten) / 2;
    if (isVrij(midden)) binnen = midden;
    else buiten = midden;
  }
  return kant * binnen;
}

describe('the odds ratio of a table', () => {
  test('of two by two, by hand', () => {
    // One of each two of four: under r the tables 0, 1, 2 are as 1, 4r, r^2. The mean is 1 for r = 1.
    const { waarde, onder, boven } = invertFisher([1, 2, 2, 2], 0.4, false);
    expect(waarde).toBeCloseTo(1, 12);
    // Above r = 4 table 2 is more likely; table 0 and 1 together have (1 + 4r) / (1 + 4r + r^2) = 0.4.
    const r = (2.4 + Math.sqrt(2.4 ** 2 + 4 * 0.4 * 0.6)) / (2 * 0.4);
    expect(boven).toBeCloseTo(r, 10);
    expect(onder).toBeCloseTo(1 / r, 10);
  });

  test.each<[Tabel, number]>([
    [[3, 4, 4, 4], 0.05],
    [[3, 4, 4, 4], 0.4],
    [[8, 12, 10, 9], 0.05],
    [[8, 12, 10, 9], 0.2],
    [[2, 10, 15, 14], 0.05],
    [[2, 10, 15, 14], 0.3],
    [[7, 9, 8, 10], 0.1],
    [[5, 11, 6, 8], 0.5],
    [[4, 7, 7, 7], 0.7],
  ])('ends where p passes the level: %j at %d', (tabel, alfa) => {
    const findP = makeP(tabel);
    const verworpen = findP(0) <= alfa;
    const { waarde, onder, boven } = invertFisher(tabel, alfa, verworpen);
    expect(Math.log(onder)).toBeCloseTo(findSlow(findP, alfa, -1, verworpen), 8);
    expect(Math.log(boven)).toBeCloseTo(findSlow(findP, alfa, 1, verworpen), 8);
    const tabellen = listTabellen(tabel);
    const kansen = weigh(tabellen, Math.log(waarde));
    expect(sum(tabellen.map(({ y }, i) => y * kansen[i]!)) / sum(kansen)).toBeCloseTo(tabel[0], 9);
  });

  test('has no end at the edge of the tables', () => {
    const meest = invertFisher([5, 5, 5, 6], 0.05, true);
    expect(meest).toEqual({ waarde: EINDELOOS, onder: expect.any(Number), boven: EINDELOOS });
    expect(Math.log(meest.onder)).toBeCloseTo(findSlow(makeP([5, 5, 5, 6]), 0.05, -1, true), 8);
    const minst = invertFisher([0, 5, 5, 4], 0.05, true);
    expect(minst).toEqual({ waarde: 0, onder: 0, boven: expect.closeTo(1 / meest.onder, 10) });
    expect(invertFisher([0, 3, 4, 0], 0.05, false)).toEqual({ waarde: EINDELOOS, onder: 0, boven: EINDELOOS });
  });

  test('of more than a thousand tables ends where p passes the level too', () => {
    for (const tabel of [
      [100, 1500, 1500, 1500],
      [1400, 1500, 1500, 1500],
    ] as const) {
      const findP = makeP(tabel);
      const { waarde, onder, boven } = invertFisher(tabel, 0.05, true);
      for (const [einde, kant] of [
        [onder, -1],
        [boven, 1],
      ] as const) {
        expect(findP(Math.log(einde) - kant * 1e-6)).toBeGreaterThan(0.05);
        expect(findP(Math.log(einde) + kant * 1e-6)).toBeLessThanOrEqual(0.05);
      }
      const kant = tabel[0] === 100 ? -1 : 1;
      expect(Math.log(waarde) / kant).toBeCloseTo(Math.log((1400 / 100) ** 2), 2);
    }
  });
});
