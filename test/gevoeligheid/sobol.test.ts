/** Sobol indices of samples that can be computed by hand, and the small parts of a run. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { fillUniform } from '../../src/gevoeligheid/trekking/fillUniform.js';
import { makeVingerafdruk } from '../../src/gevoeligheid/trekking/makeVingerafdruk.js';
import { computeSobol } from '../../src/gevoeligheid/trekking/sobol.js';

const f = (...getallen: readonly number[]) => Float64Array.from(getallen);
const vast = (waarde: number) => ({ waarde, laag: waarde, hoog: waarde });

describe('computeSobol', () => {
  test('of two rows: the estimators of Saltelli and Jansen', () => {
    // Mean 2, variance (1 + 1 + 1 + 1) / 4 = 1. x: first (1 * (3 - 1) - 1 * (1 - 3)) / 2 = 2, total (4 + 4) / 4 = 2.
    const uitkomsten = { a: f(1, 3), b: f(3, 1), ab: [f(3, 1), f(1, 3), f(2, 3)] };
    let beurt = 0;
    // Each time the same two rows.
    const uit = computeSobol(uitkomsten, ['x', 'y', 'z'], 3, () => beurt++ % 2);
    expect(uit).toEqual([
      { invoer: 'x', eerste: vast(2), totaal: vast(2) },
      { invoer: 'y', eerste: vast(0), totaal: vast(0) },
      { invoer: 'z', eerste: vast(0.5), totaal: vast(0.25) },
    ]);
  });

  test('the rows are drawn again as often as asked, each up to their number; the interval is of 95 %', () => {
    const grenzen: number[] = [];
    // Of 41 samples all but one of the first row; the odd one of the third, whose index is another.
    const trek = (anders: number) => {
      let beurt = 0;
      return computeSobol({ a: f(1, 3, 1), b: f(3, 1, 3), ab: [f(3, 1, 2)] }, ['x'], 41, (grens) => {
        grenzen.push(grens);
        const keer = Math.floor(beurt++ / 3);
        return keer < anders ? 2 : 0;
      });
    };
    const [een] = trek(1);
    expect(grenzen).toEqual(Array.from({ length: 123 }, () => 3));
    // Row 0 alone: mean 2, variance 1, first 1 * 2, total 4 / 2. Row 2 alone: first 1 * 1, total 1 / 2.
    expect([een!.eerste.laag, een!.eerste.hoog]).toEqual([2, 2]);
    expect([een!.totaal.laag, een!.totaal.hoog]).toEqual([2, 2]);
    const [twee] = trek(2);
    expect([twee!.eerste.laag, twee!.eerste.hoog]).toEqual([1, 2]);
    expect([twee!.totaal.laag, twee!.totaal.hoog]).toEqual([0.5, 2]);
    const [veel] = trek(40);
    expect([veel!.eerste.laag, veel!.eerste.hoog]).toEqual([1, 1]);
    const [bijna] = trek(39);
    expect([bijna!.eerste.laag, bijna!.eerste.hoog]).toEqual([1, 2]);
  });

  test('without a spread, or with one of rounding only, nothing comes from anything', () => {
    const none = [{ invoer: 'x', eerste: vast(0), totaal: vast(0) }];
    const compute = (a: Float64Array, b: Float64Array, ab: Float64Array) =>
      computeSobol({ a, b, ab: [ab] }, ['x'], 1, () => 0);
    expect(compute(f(2, 2), f(2, 2), f(2, 2))).toEqual(none);
    expect(compute(f(2, 2), f(2, 2), f(3, 3))).toEqual(none);
    expect(compute(f(1e13, 1e13 + 2), f(1e13 + 2, 1e13), f(1e13, 1e13))).toEqual(none);
    expect(compute(f(-1e13, -1e13 - 2), f(-1e13 - 2, -1e13), f(-1e13, -1e13))).toEqual(none);
    // A spread of 2 around 1e11 is more than rounding.
    expect(compute(f(1e11, 1e11 + 2), f(1e11 + 2, 1e11), f(1e11 + 2, 1e11))[0]!.totaal.waarde).toBe(2);
    expect(computeSobol({ a: f(1, 2), b: f(2, 1), ab: [] }, [], 2, () => 0)).toEqual([]);
  });
});

test('fillUniform takes the next fractions of the source', () => {
  const [een, ander] = [createToeval('rij'), createToeval('rij')];
  const rij = f(9, 9, 9);
  fillUniform(een, rij);
  expect([...rij]).toEqual([ander.nextFractie(), ander.nextFractie(), ander.nextFractie()]);
  expect(een.nextFractie()).toBe(ander.nextFractie());
});

describe('makeVingerafdruk', () => {
  const print = (...delen: readonly (string | Float64Array)[]) => {
    const afdruk = makeVingerafdruk();
    for (const deel of delen) typeof deel === 'string' ? afdruk.addTekst(deel) : afdruk.addGetallen(deel);
    return afdruk.finish();
  };

  test('is two times 32 bits in hexadecimal digits, the same for the same', () => {
    expect(print()).toBe('9747b28c3c6ef372');
    expect(print('')).toBe('b5ec49ec5ff63e6e');
    expect(print('abc', f(1, -2.5))).toBe('5d2855daefee27fb');
    // Noughts in front stay.
    expect(print('G')).toBe('0398a1fe663ef1e7');
    expect(print('@')).toBe('986ba6320be007e3');
    expect(print('abc', f(1, -2.5))).toBe(print('abc', f(1, -2.5)));
    expect(print('')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('tells texts, numbers, their order and where one ends', () => {
    const afdrukken = [
      print(''),
      print('a'),
      print('ab'),
      print('ba'),
      print('a', 'b'),
      print('ab', ''),
      print(f()),
      print(f(1)),
      print(f(1, 2)),
      print(f(2, 1)),
      print(f(1), f(2)),
      print(f(Number.NaN)),
      print(f(0)),
      print(f(-0)),
      print('a', f(1)),
    ];
    // A text and a column of nothing both have a length of 0.
    expect(new Set(afdrukken).size).toBe(afdrukken.length - 1);
    expect(print('')).toBe(print(f()));
  });

  test('has one way to be absent', () => {
    const anders = new Float64Array(new Uint32Array([1, 0x7ff80000]).buffer);
    expect(Number.isNaN(anders[0])).toBe(true);
    expect(print(anders)).toBe(print(f(Number.NaN)));
  });
});
