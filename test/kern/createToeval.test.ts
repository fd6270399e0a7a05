import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

describe('createToeval', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const rij = (zaad: number | string) => {
      const toeval = createToeval(zaad);
      return Array.from({ length: 20 }, () => toeval.nextUint32());
    };
    expect(rij('a')).toEqual(rij('a'));
    expect(rij('a')).not.toEqual(rij('b'));
    expect(rij(1)).not.toEqual(rij(2));
    expect(rij(1)).not.toEqual(rij('1'));
    expect(rij(-1)).not.toEqual(rij(1));
  });
  test.each([
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    undefined as unknown as number,
    null as unknown as number,
  ])('%s is no seed', (zaad) => {
    expect(codeVan(() => createToeval(zaad))).toBe('kern.zaad_ongeldig');
  });
  test('fractions lie in [0, 1), with mean a half and 53 bits', () => {
    const toeval = createToeval(7);
    const rij = Array.from({ length: 20_000 }, () => toeval.nextFractie());
    expect(Math.min(...rij)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...rij)).toBeLessThan(1);
    // The standard error of the mean is 0.289 / sqrt(20000) = 0.002.
    expect(Math.abs(rij.reduce((a, b) => a + b) / rij.length - 0.5)).toBeLessThan(0.01);
    expect(rij.every((fractie) => Number.isInteger(fractie * 2 ** 53))).toBe(true);
    expect(rij.some((fractie) => !Number.isInteger(fractie * 2 ** 32))).toBe(true);
  });
  test('a fraction is 53 bits of two numbers, the first the highest 32', () => {
    const [fracties, getallen] = [createToeval(8), createToeval(8)];
    for (let keer = 0; keer < 100; keer++) {
      const bits = (BigInt(getallen.nextUint32()) << 21n) + (BigInt(getallen.nextUint32()) >> 11n);
      expect(fracties.nextFractie()).toBe(Number(bits) / 2 ** 53);
    }
  });
  test('a shuffle draws one number for every element but the last left', () => {
    const [schudder, getallen] = [createToeval(9), createToeval(9)];
    schudder.shuffle(['a', 'b', 'c', 'd', 'e']);
    for (const over of [5, 4, 3, 2]) getallen.nextBelow(over);
    expect(schudder.nextUint32()).toBe(getallen.nextUint32());
  });
  test('numbers below a bound are equally likely (chi-square, 5 degrees of freedom)', () => {
    const toeval = createToeval('dobbelsteen');
    const aantallen = [0, 0, 0, 0, 0, 0];
    for (let worp = 0; worp < 60_000; worp++) {
      const ogen = toeval.nextBelow(6);
      aantallen[ogen] = (aantallen[ogen] ?? 0) + 1;
    }
    const chi = aantallen.reduce((som, aantal) => som + (aantal - 10_000) ** 2 / 10_000, 0);
    // The 99.9th percentile of chi-square with 5 degrees of freedom is 20.5.
    expect(chi).toBeLessThan(20.5);
  });
  test('a bound that does not divide 2^32 leaves no favourite', () => {
    // With 3 x 2^30 the plain remainder would give the lower third twice as often as the rest.
    const toeval = createToeval('grens');
    let laag = 0;
    for (let keer = 0; keer < 30_000; keer++) if (toeval.nextBelow(3 * 2 ** 30) < 2 ** 30) laag++;
    // Binomial, p = 1/3: mean 10000, standard deviation 82.
    expect(Math.abs(laag - 10_000)).toBeLessThan(400);
  });
  test('bounds at the edge', () => {
    expect(createToeval(1).nextBelow(1)).toBe(0);
    expect(createToeval(1).nextBelow(2 ** 32)).toBe(createToeval(1).nextUint32());
    for (const grens of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) {
      expect(codeVan(() => createToeval(1).nextBelow(grens))).toBe('kern.grens_ongeldig');
    }
  });
  test('a shuffle keeps the elements and leaves its argument alone', () => {
    const rij = Object.freeze(Array.from({ length: 50 }, (_, i) => i));
    const geschud = createToeval(3).shuffle(rij);
    expect(geschud).not.toEqual(rij);
    expect([...geschud].sort((a, b) => a - b)).toEqual(rij);
    expect(createToeval(3).shuffle(rij)).toEqual(geschud);
  });
  test('all six orders of three come equally often', () => {
    const toeval = createToeval('orde');
    const aantallen = new Map<string, number>();
    for (let keer = 0; keer < 6000; keer++) {
      const orde = toeval.shuffle(['a', 'b', 'c']).join('');
      aantallen.set(orde, (aantallen.get(orde) ?? 0) + 1);
    }
    expect(aantallen.size).toBe(6);
    for (const aantal of aantallen.values()) expect(Math.abs(aantal - 1000)).toBeLessThan(150);
  });
  test('streams that were split off are apart, and the same again', () => {
    const bron = createToeval('stromen');
    const een = bron.split();
    const twee = bron.split();
    const rijen = [een, twee, bron].map((toeval) => Array.from({ length: 100 }, () => toeval.nextUint32()));
    expect(new Set(rijen.flat()).size).toBeGreaterThan(298);
    const opnieuw = createToeval('stromen');
    expect(
      Array.from(
        { length: 100 },
        (
          (eigen) => () =>
            eigen.nextUint32()
        )(opnieuw.split()),
      ),
    ).toEqual(rijen[0]);
  });
});
