import { allocateCenten } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  // 10 over 1:1:1 = 3.33 each: the cent left goes to the first
  [10n, [1n, 1n, 1n], [4n, 3n, 3n]],
  // 11 over 1:1:1 = 3.67 each: two cents left, to the first two
  [11n, [1n, 1n, 1n], [4n, 4n, 3n]],
  // 7 over 50:30:20 = 3.5, 2.1, 1.4
  [7n, [50n, 30n, 20n], [4n, 2n, 1n]],
  // 100 over 1:2:4 = 14.29, 28.57, 57.14: one cent left, to the largest remainder
  [100n, [1n, 2n, 4n], [14n, 29n, 57n]],
  // the remainder counts, not the place: 5 over 1:3 = 1.25, 3.75
  [5n, [1n, 3n], [1n, 4n]],
  [-5n, [1n, 3n], [-1n, -4n]],
  [-10n, [1n, 1n, 1n], [-4n, -3n, -3n]],
  [0n, [1n, 2n], [0n, 0n]],
  [9n, [0n, 1n, 0n], [0n, 9n, 0n]],
  [6n, [1n, 2n], [2n, 4n]],
])('%s over %o', (totaal, gewichten, delen) => {
  expect(allocateCenten(totaal, gewichten)).toEqual(delen);
});

test('weights that cannot divide are refused', () => {
  const params = { totaal: '-25' };
  expect(() => allocateCenten(-25n, [])).toThrow(expect.objectContaining({ code: 'kern.gewichten_leeg', params }));
  expect(() => allocateCenten(-25n, [0n, 0n])).toThrow(expect.objectContaining({ code: 'kern.gewichten_nul', params }));
  expect(() => allocateCenten(1n, [1n, 2n, -1n])).toThrow(
    expect.objectContaining({ code: 'kern.gewicht_ongeldig', pad: [2], params: { positie: 2, waarde: '-1' } }),
  );
});

test('the parts add up, and a heavier weight never gets less', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc
        .array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 20 })
        .filter((rij) => rij.some((w) => w > 0n)),
      (totaal, gewichten) => {
        const delen = allocateCenten(totaal, gewichten);
        expect(delen.reduce((a, b) => a + b, 0n)).toBe(totaal);
        const volgorde = gewichten
          .map((_, i) => i)
          .sort((a, b) => Number((gewichten[a] ?? 0n) - (gewichten[b] ?? 0n)) || b - a);
        volgorde.slice(1).forEach((i, k) => {
          const [minder, meer] = [delen[volgorde[k] ?? 0] ?? 0n, delen[i] ?? 0n];
          expect(totaal < 0n ? meer <= minder : meer >= minder).toBe(true);
        });
      },
    ),
    { seed: 2026 },
  );
});
