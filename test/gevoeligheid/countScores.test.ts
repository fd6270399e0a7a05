/** The counts of scores, ranks and pairs in draws: by hand, with each draw of a round of four as the odd one. */
import { describe, expect, test } from 'vitest';
import { countParen } from '../../src/gevoeligheid/trekking/countParen.js';
import { countRangen } from '../../src/gevoeligheid/trekking/countRangen.js';
import { countScores } from '../../src/gevoeligheid/trekking/countScores.js';
import { listGrensparen, listGrensrijen, makeParentelling } from '../../src/gevoeligheid/trekking/grensparen.js';
import { makeTelling } from '../../src/gevoeligheid/trekking/makeTelling.js';

const GEEN = Number.NaN;
const INF = Number.POSITIVE_INFINITY;

/** The draws of each buurt, as one array draw after draw. */
const perTrekking = (perBuurt: readonly (readonly number[])[]) =>
  (perBuurt[0] ?? []).flatMap((_, d) => perBuurt.map((rij) => rij[d]!));

function scoresOf(perBuurt: readonly (readonly number[])[], basis: readonly number[], keer = 1) {
  const n = perBuurt.length;
  const { laagsteScore, hoogsteScore } = makeTelling(n, 1);
  const uit = { somScore: new Float64Array(n), somScore2: new Float64Array(n), laagsteScore, hoogsteScore };
  for (let k = 0; k < keer; k++)
    countScores(Float64Array.from(perTrekking(perBuurt)), perBuurt[0]!.length, Float64Array.from(basis), uit);
  return [...uit.somScore.keys()].map((i) =>
    [uit.somScore, uit.somScore2, uit.laagsteScore, uit.hoogsteScore].map((kolom) => kolom[i]),
  );
}

const plaats = (n: number, p: number, waarde: number, rest: number) =>
  Array.from({ length: n }, (_, i) => (i === p ? waarde : rest));

test('no draws: the best rank is the last, and there is no score', () => {
  expect(makeTelling(2, 3)).toEqual({
    verdeling: new Uint32Array(8),
    inTop: new Uint32Array(2),
    besteRang: new Int32Array([2, 2]),
    slechtsteRang: new Int32Array(2),
    laagsteScore: new Float64Array([INF, INF]),
    hoogsteScore: new Float64Array([-INF, -INF]),
  });
});

describe('countScores', () => {
  test('no draws count nothing', () => {
    expect(scoresOf([[], []], [1, 2])).toEqual([
      [0, 0, INF, -INF],
      [0, 0, INF, -INF],
    ]);
  });

  test.each([1, 2, 3, 4, 5, 8, 9])('%i draws of two buurten', (n) => {
    const rij = Array.from({ length: n }, () => 3);
    expect(scoresOf([rij, rij], [1, 5])).toEqual([
      [2 * n, 4 * n, 3, 3],
      [-2 * n, 4 * n, 3, 3],
    ]);
  });

  test.each([0, 1, 2, 3, 4])('the odd draw is number %i: a gap, the lowest, the highest', (p) => {
    expect(
      scoresOf([plaats(5, p, GEEN, 3), plaats(5, p, -4, 3), plaats(5, p, 9, 3), plaats(5, p, 6, GEEN)], [1, 1, 1, 2]),
    ).toEqual([
      [8, 16, 3, 3],
      [3, 41, -4, 3],
      [16, 80, 3, 9],
      [4, 16, 6, 6],
    ]);
  });

  test('a buurt without any score keeps infinite ends, and what was counted before stays', () => {
    const leeg = [GEEN, GEEN, GEEN, GEEN, GEEN];
    expect(scoresOf([leeg, [1, 2, 3, 4, 5]], [0, 0], 2)).toEqual([
      [0, 0, INF, -INF],
      [30, 110, 1, 5],
    ]);
  });

  test('there is one nought', () => {
    expect(scoresOf([[-0], [0]], [0, 0])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(scoresOf([[-0, -0, -0, -0]], [0])).toEqual([[0, 0, 0, 0]]);
  });
});

describe('countRangen', () => {
  function rangenOf(perBuurt: readonly (readonly number[])[], keer = 1) {
    const n = perBuurt.length;
    const telling = { ...makeTelling(n, n), somRang: new Float64Array(n), somRang2: new Float64Array(n) };
    // Every rank is a class, and no rank is the last.
    const klasseOf = Uint16Array.from({ length: n + 1 }, (_, rang) => (rang === 0 ? n : rang - 1));
    for (let k = 0; k < keer; k++)
      countRangen(Int32Array.from(perTrekking(perBuurt)), perBuurt[0]!.length, klasseOf, n + 1, telling);
    return perBuurt.map((_, i) => [
      [...telling.verdeling.subarray(i * (n + 1), (i + 1) * (n + 1))],
      telling.somRang[i],
      telling.somRang2[i],
      telling.besteRang[i],
      telling.slechtsteRang[i],
    ]);
  }

  test('no draws count nothing', () => {
    expect(rangenOf([[], []])).toEqual([
      [[0, 0, 0], 0, 0, 2, 0],
      [[0, 0, 0], 0, 0, 2, 0],
    ]);
  });

  test.each([1, 2, 3, 4, 5, 7, 8, 9])('%i draws in which nothing changes', (n) => {
    const rij = (rang: number) => Array.from({ length: n }, () => rang);
    expect(rangenOf([rij(1), rij(2)])).toEqual([
      [[n, 0, 0], n, n, 1, 1],
      [[0, n, 0], 2 * n, 4 * n, 2, 2],
    ]);
  });

  test.each([0, 1, 2, 3, 4, 5])('the odd draw is number %i: first, last, or without a score', (p) => {
    expect(rangenOf([plaats(6, p, 1, 2), plaats(6, p, 3, 2), plaats(6, p, 0, 2)], 2)).toEqual([
      [[2, 10, 0, 0], 22, 42, 1, 2],
      [[0, 10, 2, 0], 26, 58, 2, 3],
      [[0, 10, 0, 2], 20, 40, 2, 2],
    ]);
  });

  test('without any score the best rank is the last', () => {
    expect(rangenOf([[0, 0, 0, 0, 0]])).toEqual([[[0, 5], 0, 0, 1, 0]]);
  });
});

describe('listGrensrijen', () => {
  const list = (rangen: readonly number[], k: number) => listGrensrijen(Float64Array.from(rangen), k);
  const rijen = (...van: readonly number[]) => Int32Array.from(van);

  test('the last of the top and the first after it, from the border outwards', () => {
    expect(list([3, 1, 2, 4, 5], 2)).toEqual({ binnen: rijen(2, 1), buiten: rijen(0, 3, 4) });
  });

  test('nobody without a score; equal ones in the order of the rows', () => {
    expect(list([0, 2, 1, 2, 0, 4], 1)).toEqual({ binnen: rijen(2), buiten: rijen(1, 3, 5) });
    expect(list([0, 2, 1, 2, 0, 4], 2)).toEqual({ binnen: rijen(3, 1, 2), buiten: rijen(5) });
    expect(list([0, 0], 2)).toEqual({ binnen: rijen(), buiten: rijen() });
    expect(list([], 1)).toEqual({ binnen: rijen(), buiten: rijen() });
  });

  test('ten on either side', () => {
    const rangen = Array.from({ length: 30 }, (_, i) => i + 1);
    expect(list(rangen, 12)).toEqual({
      binnen: rijen(11, 10, 9, 8, 7, 6, 5, 4, 3, 2),
      buiten: rijen(12, 13, 14, 15, 16, 17, 18, 19, 20, 21),
    });
    expect(list(rangen, 29)).toEqual({ binnen: rijen(28, 27, 26, 25, 24, 23, 22, 21, 20, 19), buiten: rijen(29) });
    expect(list(rangen, 30).buiten).toEqual(rijen());
  });

  test('a tie over the border leaves the first after it in sight', () => {
    // Fourteen share the first place; the next has rank 15.
    const rangen = [...Array.from({ length: 14 }, () => 1), 15, 16];
    expect(list(rangen, 1)).toEqual({ binnen: rijen(13, 12, 11, 10, 9, 8, 7, 6, 5, 4), buiten: rijen(14, 15) });
  });

  test('the counts of no draws: three for a pair, and one for all', () => {
    expect(makeParentelling({ binnen: rijen(0, 1), buiten: rijen(2, 3, 4) })).toEqual(new Uint32Array(19));
    expect(makeParentelling({ binnen: rijen(), buiten: rijen(2) })).toEqual(new Uint32Array(1));
  });
});

describe('countParen', () => {
  const grens = { binnen: Int32Array.of(2, 0), buiten: Int32Array.of(1, 3) };
  /** Draws of four buurten with the same size for each. */
  function count(trekkingen: readonly (readonly number[])[], maat = 1) {
    const telling = makeParentelling(grens);
    const maten = trekkingen.map(() => ({ maat }));
    countParen(Float64Array.from(trekkingen.flat()), maten, 4, grens, telling);
    return [...telling];
  }

  test('nothing of no draws', () => {
    expect(count([])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('higher, equal and lower, when all have a score', () => {
    // 2 and 1, 2 and 3, 0 and 1, 0 and 3: higher, equal, lower, lower.
    expect(count([[4, 5, 6, 6]])).toEqual([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(
      count([
        [4, 5, 6, 6],
        [4, 5, 6, 6],
        [9, 1, 1, 1],
      ]),
    ).toEqual([0, 2, 1, 0, 0, 3, 0, 1, 0, 0, 1, 0, 3]);
  });

  test('a pair in which somebody misses a score counts neither', () => {
    expect(count([[4, GEEN, 6, 6]])).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
    expect(count([[GEEN, 6, 6, 5]])).toEqual([1, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(count([[GEEN, GEEN, GEEN, GEEN]])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('a difference of rounding is none, on either side, by the size that is given or that of the scores', () => {
    const alleEen = [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1];
    expect(count([[5, 5, 5, 5]], 1e12)).toEqual(alleEen);
    expect(count([[5, 4, 5, 6]], 1e12)).toEqual(alleEen);
    expect(count([[5, 3, 5, 7]], 1e12)).toEqual([0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    // The first is so large that the others are equal, and far below.
    expect(count([[1e12, 4, 5, 6]])).toEqual([0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1]);
    expect(count([[-1e12, 4, 5, 6]])).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(count([[5, GEEN, 5, 6]], 1e12)).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0]);
    expect(count([[5, GEEN, 5, 7]], 1e12)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(count([[5, GEEN, 5, 4]], 1e12)).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0]);
    expect(count([[5, GEEN, 5, 3]], 1e12)).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0]);
  });
});

describe('listGrensparen', () => {
  const gebieden = ['A', 'B', 'C', 'D'].map((code) => ({ code }));
  const grens = { binnen: Int32Array.of(2, 0), buiten: Int32Array.of(1, 3) };
  const list = (...telling: readonly number[]) => listGrensparen(grens, Uint32Array.from(telling), gebieden);

  test('the least sure first; an equal draw counts half; 95 % is sure', () => {
    // Ten draws with all; of C and B 4 higher and 2 equal, of C and D 9 and 1, of A and B 10, of A and D 1.
    expect(list(0, 4, 2, 0, 9, 1, 0, 10, 0, 0, 1, 0, 10)).toEqual([
      { binnen: 'A', buiten: 'D', kans: 0.1 },
      { binnen: 'C', buiten: 'B', kans: 0.5 },
    ]);
    expect(list(0, 9, 0, 0, 10, 0, 0, 10, 0, 0, 10, 0, 10)).toEqual([{ binnen: 'C', buiten: 'B', kans: 0.9 }]);
  });

  test('draws in which only others miss a score count too; a pair that never met is left out', () => {
    expect(list(4, 2, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0)).toEqual([{ binnen: 'C', buiten: 'B', kans: 0.5 }]);
    expect(list(2, 2, 0, 4, 4, 0, 4, 4, 0, 4, 4, 0, 2)).toEqual([
      { binnen: 'C', buiten: 'B', kans: 0.5 },
      { binnen: 'C', buiten: 'D', kans: 4 / 6 },
      { binnen: 'A', buiten: 'B', kans: 4 / 6 },
      { binnen: 'A', buiten: 'D', kans: 4 / 6 },
    ]);
  });
});
