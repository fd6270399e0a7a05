import { testAanlopen } from 'buurtaanpak/rekenen';
import { describe, expect, test } from 'vitest';

/** Every way to give a number of units of a block the label 1. */
function choose(n: number, k: number): number[][] {
  if (k === 0) return [new Array<number>(n).fill(0)];
  if (k > n) return [];
  return [...choose(n - 1, k - 1).map((rij) => [1, ...rij]), ...choose(n - 1, k).map((rij) => [0, ...rij])];
}

interface Blok {
  readonly een: readonly (readonly number[])[];
  readonly ander: readonly (readonly number[])[];
}

/** The largest t of a regression with a term for every block, of a division into labels. */
function measureLargest(
  blokken: readonly { readonly waarden: readonly (readonly number[])[]; readonly labels: readonly number[] }[],
) {
  const breedte = blokken[0]!.waarden[0]!.length;
  const n = blokken.reduce((som, { labels }) => som + labels.length, 0);
  const t = Array.from({ length: breedte }, (_, k) => {
    let [xy, xx, yy] = [0, 0, 0];
    for (const { waarden, labels } of blokken) {
      const mean = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0) / rij.length;
      const [mx, my] = [mean(labels), mean(waarden.map((rij) => rij[k]!))];
      labels.forEach((label, i) => {
        const [x, y] = [label - mx, waarden[i]![k]! - my];
        xy += x * y;
        xx += x * x;
        yy += y * y;
      });
    }
    const rest = yy - xy ** 2 / xx;
    return yy < 1e-20 ? 0 : Math.abs(xy / xx) / Math.sqrt(Math.max(rest, 1e-24) / (n - blokken.length - 1) / xx);
  });
  return Math.max(...t);
}

/** Brute force: p over every division within the blocks. */
function computeOrakel(blokken: readonly Blok[]): { readonly p: number; readonly aantal: number } {
  const samen = blokken.map(({ een, ander }) => ({ waarden: [...een, ...ander], k: een.length }));
  const wijzen = samen.reduce<{ waarden: readonly (readonly number[])[]; labels: readonly number[] }[][]>(
    (tot, { waarden, k }) =>
      tot.flatMap((eerder) => choose(waarden.length, k).map((labels) => [...eerder, { waarden, labels }])),
    [[]],
  );
  const gevonden = measureLargest(
    samen.map(({ waarden, k }) => ({ waarden, labels: waarden.map((_, i) => (i < k ? 1 : 0)) })),
  );
  const minstens = wijzen.filter((wijze) => measureLargest(wijze) >= gevonden * (1 - 1e-9)).length;
  return { p: minstens / wijzen.length, aantal: wijzen.length };
}

const toEenheden = (blokken: readonly Blok[]) =>
  blokken.flatMap(({ een, ander }, b) => [
    ...een.map((waarden) => ({ waarden, label: 1, blok: String(b) })),
    ...ander.map((waarden) => ({ waarden, label: 0, blok: String(b) })),
  ]);

/** Figures that look drawn, two decimals. */
const figuur = (i: number, k: number) => Math.round(100 * Math.sin(7 * i + 3 * k + i * k)) / 100;

describe('testAanlopen', () => {
  test.each<[string, readonly Blok[]]>([
    [
      'pairs',
      Array.from({ length: 6 }, (_, i) => ({
        een: [[figuur(i, 0) + 1, figuur(i, 1), figuur(i, 2)]],
        ander: [[0.1, 0.2, 0.3]],
      })),
    ],
    [
      'sets of one and more',
      [3, 2, 4].map((n, b) => ({
        een: [[figuur(b, 0) + 2, figuur(b, 1)]],
        ander: Array.from({ length: n }, (_, i) => [figuur(i + 5 * b, 2), figuur(i + 5 * b, 3)]),
      })),
    ],
    [
      'one set, of which a column does not vary',
      [
        {
          een: [0, 1, 2, 3].map((i) => [7, figuur(i, 4) + 1]),
          ander: [4, 5, 6, 7].map((i) => [7, figuur(i, 4)]),
        },
      ],
    ],
    [
      'columns that are each other, and ties',
      [
        {
          een: [
            [1, -1],
            [2, -2],
          ],
          ander: [
            [0, 0],
            [1, -1],
            [0, 0],
          ],
        },
        {
          een: [[3, -3]],
          ander: [
            [1, -1],
            [3, -3],
          ],
        },
      ],
    ],
  ])('is the share of all exchanges with as large a t: %s', (_, blokken) => {
    const { p, aantal } = computeOrakel(blokken);
    const gevonden = testAanlopen(toEenheden(blokken), {});
    expect(gevonden).toMatchObject({ wijze: 'volledig', aantal, mogelijk: aantal });
    expect(gevonden.p).toBe(p);
    expect(gevonden.kleinsteP).toBeLessThanOrEqual(p);
  });

  test('does not change with the unit of a column, and a sample has an interval', () => {
    const blokken = Array.from({ length: 6 }, (_, i) => ({ een: [[figuur(i, 0), figuur(i, 1)]], ander: [[0, 0]] }));
    const eenheden = toEenheden(blokken);
    const groot = eenheden.map(({ waarden, ...rest }) => ({
      ...rest,
      waarden: [Number(waarden[0]) * 1e6, Number(waarden[1])],
    }));
    const { p } = testAanlopen(eenheden, {});
    expect(testAanlopen(groot, {}).p).toBe(p);
    const geloot = testAanlopen(eenheden, { maximum: 10, steekproef: 999 });
    expect(geloot).toMatchObject({ wijze: 'steekproef', aantal: 1_000, mogelijk: 64 });
    expect(geloot.pInterval!.onder).toBeLessThan(p);
    expect(geloot.pInterval!.boven).toBeGreaterThan(p);
  });

  test('is 1 when nothing varies, and refuses what cannot be compared', () => {
    const gelijk = toEenheden([
      {
        een: [
          [2, 2],
          [2, 2],
        ],
        ander: [
          [2, 2],
          [2, 2],
        ],
      },
    ]);
    expect(testAanlopen(gelijk, {})).toMatchObject({ p: 1, kleinsteP: 1 });
    const geen = expect.objectContaining({ code: 'evaluatie.geen_contrast' });
    expect(() => testAanlopen([], {})).toThrow(geen);
    expect(() => testAanlopen(toEenheden([{ een: [[1], [2]], ander: [] }]), {})).toThrow(geen);
    expect(() => testAanlopen(gelijk, { steekproef: 1 })).toThrow(
      expect.objectContaining({ code: 'evaluatie.aantal_ongeldig' }),
    );
  });
});
