/** The statistic of every arrangement and the effects that it does not reject, of a few arrangements by hand. */
import { describe, expect, test } from 'vitest';
import { findKleinsteTweedelig } from '../../src/rekenen/toets/findKleinsteTweedelig.js';
import { invertStudent } from '../../src/rekenen/toets/invertStudent.js';
import { measureStudent } from '../../src/rekenen/toets/measureStudent.js';
import type { Student } from '../../src/rekenen/toets/student.js';
import { kolom } from './klein.js';
import { type Rij, student } from './kleineStudent.js';

const EINDELOOS = Number.POSITIVE_INFINITY;

/** The arrangement that was found, when its variance is 1 under every effect. */
const ZELF: Rij = [0, -1, 1, 0, 0];

describe('the statistic of every arrangement', () => {
  test('is the squared difference by its variance, both under the effect', () => {
    // Under 2: differences 4, -1, 2 and variances 2, 4, 9; the found one is 4 to a variance of 1.
    const drie = student([
      [2, 1, 1, 0.5, 0],
      [1, -1, 2, -1, 1],
      [2, 0, 3, 1, 1],
    ]);
    expect(measureStudent(drie, 2)).toEqual({ uitersten: kolom(8, 1 / 4, 4 / 9), minstens: 1, bovenaan: 1 });
    // Under -1: differences 1, 2, 2 and variances 0.5, 4, 3; the found one is 1.
    expect(measureStudent(drie, -1)).toEqual({ uitersten: kolom(2, 1, 4 / 3), minstens: 3, bovenaan: 1 });
  });

  test('counts what is exactly as extreme as the found one, whose variance depends on the effect too', () => {
    // Weight 3, and 1 + 2 (0.5 + 0.25 x 2) = 3: the found one is 36 / 3.
    const rijen: readonly Rij[] = [
      [6, 0, 3, 0, 0],
      [6, 0, 3.000001, 0, 0],
      [-6, 0, 3, 0, 0],
    ];
    const gevonden = measureStudent(student(rijen, { gewicht: 3, variantie: [1, 0.5, 0.25] }), 2);
    expect(gevonden).toEqual({ uitersten: kolom(12, 36 / 3.000001, 12), minstens: 2, bovenaan: 2 });
  });

  test('has at the top what differs from the highest by rounding only', () => {
    const rijen: readonly Rij[] = [
      [1, 0, 1, 0, 0],
      [2, 0, 1 + 1e-9, 0, 0],
      [2, 0, 1, 0, 0],
      [2, 0, 1 + 3e-9, 0, 0],
      [0, 0, 1, 0, 0],
    ];
    expect(measureStudent(student(rijen), 1)).toMatchObject({ minstens: 4, bovenaan: 2 });
    expect(measureStudent(student([ZELF, ZELF, ZELF]), 0)).toEqual({
      uitersten: kolom(0, 0, 0),
      minstens: 3,
      bovenaan: 3,
    });
  });

  test('takes a difference up to the rounding of differences for none', () => {
    // Under -4 the rounding is 0.5 + 0.25 x 4 = 1.5.
    const rijen: readonly Rij[] = [
      [1.5, 0, 0, 0, 0],
      [1.5 + 2 ** -40, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ];
    const ask = (gewicht: number) => measureStudent(student(rijen, { gewicht, ruisVerschil: [0.5, 0.25] }), -4);
    const uitersten = kolom(0, EINDELOOS, 0);
    // The found difference is 1.5 itself, so none: everything is as extreme.
    expect(ask(0.375)).toEqual({ uitersten, minstens: 3, bovenaan: 1 });
    // It is 2: its square is 4, and the rounding beside no difference gives 2.25.
    expect(ask(0.5)).toEqual({ uitersten, minstens: 1, bovenaan: 1 });
  });

  test('takes a variance up to the rounding of variances for none', () => {
    // Under 2 that is 0.5 + 0.25 x 4 = 1.5.
    const rijen: readonly Rij[] = [
      [3, 0, 1.5, 0, 0],
      [3, 0, 1.5 + 2 ** -40, 0, 0],
      [0, 0, 1.5, 0, 0],
    ];
    expect(measureStudent(student(rijen, { ruisVariantie: [0.5, 0.25] }), 2)).toEqual({
      uitersten: kolom(EINDELOOS, 9 / (1.5 + 2 ** -40), 0),
      minstens: 2,
      bovenaan: 1,
    });
  });

  test('is infinite for the found one when that has no variance', () => {
    const rijen: readonly Rij[] = [
      [0, -1, 0, 0, 0],
      [100, 0, 1e-6, 0, 0],
    ];
    for (const o0 of [0, -1e-9])
      expect(measureStudent(student(rijen, { variantie: [o0, 0, 0] }), 1)).toEqual({
        uitersten: kolom(EINDELOOS, 10_000 / 1e-6),
        minstens: 1,
        bovenaan: 1,
      });
  });
});

describe('effects that are not rejected, without spread within the groups', () => {
  /** An arrangement without variance only at this place, where it has a difference. */
  const bij = (u: number): Rij => [1, 0, u * u, -2 * u, 1];
  /** One without variance and without difference at this place. */
  const zonder = (u: number): Rij => [-u, 1, u * u, -2 * u, 1];
  const vlak = (effect: number, eenheid: number): Student =>
    student([[0, -1, 0, 0, 0], bij(1), bij(4), bij(-3), bij(-5), bij(-6), bij(0.375), zonder(8)], {
      effect,
      eenheid,
      variantie: [0, 0, 0],
      blokeffecten: [7, 1, -3, 4, -5, -6, 8],
    });

  test('are those of a block under which another is as extreme', () => {
    expect(invertStudent(vlak(10, 2), 2, false, 1)).toEqual({ onder: -2, boven: 18 });
    expect(invertStudent(vlak(-10, 2), 2, false, 1)).toEqual({ onder: -22, boven: -2 });
  });

  test('are only those on the side of the found one, when none is rejected', () => {
    // The blocks lie at 12, 18, 4, 0 and -2.
    expect(invertStudent(vlak(10, 2), 2, true, 1)).toEqual({ onder: 4, boven: 18 });
    // And at -6, 0, -14, -18 and -20.
    const terug = { ...vlak(-8, 2), blokeffecten: [1, 4, -3, -5, -6] };
    expect(invertStudent(terug, 2, true, 1)).toEqual({ onder: -20, boven: -6 });
    expect(invertStudent(terug, 2, false, 1)).toEqual({ onder: -20, boven: 0 });
  });

  test('are the found one alone when more are needed, and all when the found one is enough', () => {
    expect(invertStudent(vlak(10, 2), 3, false, 1)).toEqual({ onder: 10, boven: 10 });
    expect(invertStudent(vlak(10, 2), 1, false, 1)).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
  });
});

describe('effects that are not rejected', () => {
  /** Whether an arrangement is as extreme as the found one under u, from the definition. */
  const isUiterst = ({ gewicht, variantie: [o0, o1, o2] }: Student, [e0, e1, f0, f1, f2]: Rij, u: number) =>
    (e0 + e1 * u) ** 2 * (o0 + o1 * u + o2 * u * u) >= (gewicht * u) ** 2 * (f0 + f1 * u + f2 * u * u) * (1 - 1e-12);

  /** The furthest u to one side under which enough are as extreme: by small steps from far away, and then by halving. */
  function findSlow(eigen: Student, rijen: readonly Rij[], nodig: number, kant: 1 | -1): number {
    const isGenoeg = (u: number) => rijen.filter((rij) => isUiterst(eigen, rij, kant * u)).length >= nodig;
    let binnen = 40;
    while (binnen > 0 && !isGenoeg(binnen)) binnen -= 1 / 16;
    let buiten = binnen + 1 / 16;
    for (let i = 0; i < 50; i++) {
      const midden = (binnen + buiten) / 2;
      if (isGenoeg(midden)) binnen = midden;
      else buiten = midden;
    }
    return kant * binnen;
  }

  test('end where the definition does, whatever the variance depends on', () => {
    const rijen: readonly Rij[] = [
      [0, -2, 3, 1.5, 1],
      [4, 0.5, 2, 0.25, 1.5],
      [-6, 1, 4, -1, 1],
      [3, -1.25, 1.5, 0.75, 0.875],
      [-5, -0.5, 2.5, -0.5, 0.625],
      [7, 0.25, 5, 2, 1.25],
    ];
    // The arrangements of a student are used up by a search.
    const eigen = () => student(rijen, { effect: 3, eenheid: 0.5, gewicht: 2, variantie: [3, 1.5, 1] });
    expect(invertStudent(eigen(), 1, false, 1)).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
    for (const nodig of [2, 3, 4, 5, 6])
      expect(invertStudent(eigen(), nodig, false, 1), `${nodig}`).toEqual({
        onder: expect.closeTo(3 + findSlow(eigen(), rijen, nodig, -1) / 2, 9),
        boven: expect.closeTo(3 + findSlow(eigen(), rijen, nodig, 1) / 2, 9),
      });
  });

  test('depend on what the found variance does at great distance only', () => {
    // Variances u^2 for the found one, and a difference of 4 with variance 1: 16 u^2 >= u^2, so under every effect.
    const overal = student(
      [
        [0, -1, 0, 0, 1],
        [4, 0, 1, 0, 0],
      ],
      { variantie: [0, 0, 1], effect: 5 },
    );
    expect(invertStudent(overal, 2, false, 1)).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
    // To a variance of 1 + u^2 up to u^2 = 15.
    const even = student(
      [
        [0, -1, 0, 0, 1],
        [4, 0, 1, 0, 1],
      ],
      { variantie: [0, 0, 1], effect: 5 },
    );
    expect(invertStudent(even, 2, false, 1)).toEqual({
      onder: expect.closeTo(5 - Math.sqrt(15), 10),
      boven: expect.closeTo(5 + Math.sqrt(15), 10),
    });
    const nergens = student(
      [
        [0, -1, 0, 0, 1],
        [0.5, 0, 1, 0, 0],
      ],
      { variantie: [0, 0, 1], effect: 5 },
    );
    expect(invertStudent(nergens, 2, false, 1)).toEqual({ onder: 5, boven: 5 });
  });

  test('have no end where enough are as extreme far away, and stop at the found one where never enough are', () => {
    // A difference of -2u to the same variance.
    const ver = student([ZELF, [0, -2, 1, 0, 0]], { effect: 5 });
    expect(invertStudent(ver, 2, false, 1)).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
    const nooit = student([ZELF, [0, -0.5, 1, 0, 0]], { effect: 5 });
    expect(invertStudent(nooit, 2, false, 1)).toEqual({ onder: 5, boven: 5 });
  });

  test('are only those between 0 and the found one, on that side, when no effect is rejected', () => {
    // One is as extreme up to 4 from the found one, another from -12 to -8 only: its variance is 1 + ((u + 10)^2 - 4) / 64.
    const kant = (naar: 1 | -1, effect: number) =>
      student([ZELF, [4, 0, 1, 0, 0], [0, 1, 1 + 96 / 64, (-naar * 20) / 64, 1 / 64]], { effect, eenheid: 0.5 });
    const ends = (onder: number, boven: number) => ({
      onder: expect.closeTo(onder, 10),
      boven: expect.closeTo(boven, 10),
    });
    expect(invertStudent(kant(-1, 3), 2, false, 1)).toEqual(ends(3 - 6, 3 + 2));
    expect(invertStudent(kant(-1, 3), 2, true, 1)).toEqual(ends(3 - 2, 3 + 2));
    expect(invertStudent(kant(-1, -3), 2, true, 1)).toEqual(ends(-3 - 6, -3 + 2));
    expect(invertStudent(kant(1, -3), 2, false, 1)).toEqual(ends(-3 - 2, -3 + 6));
    expect(invertStudent(kant(1, -3), 2, true, 1)).toEqual(ends(-3 - 2, -3 + 2));
    expect(invertStudent(kant(1, 3), 2, true, 1)).toEqual(ends(3 - 2, 3 + 6));
  });

  describe('where rounding is up to 1', () => {
    // With a variance of 1 and a weight of 1 the coefficients are f2, f1, f0 - e1^2, -2 e0 e1 and -e0^2.
    const ask = (rij: Rij) => invertStudent(student([ZELF, rij], { ruisVariantie: [0.05, 0.05] }), 2, false, 1);

    test('have no end when nothing but rounding tells an arrangement from the found one', () => {
      expect(ask([1, 0.5, 1.25, 1, 1])).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
      expect(ask([1, -0.5, -0.75, -1, -1])).toEqual({ onder: -EINDELOOS, boven: EINDELOOS });
    });

    test.each<[string, Rij]>([
      ['the variance far away', [1, 0.5, 1.25, 1, 1 + 2 ** -20]],
      ['the variance', [1, 0.5, 1.25 + 2 ** -20, 1, 1]],
      ['the product', [0.5, 1.5, 3.25, 1, 1]],
      ['the difference', [1.125, 0.25, 1.0625, 1, 1]],
    ])('end when there is more than rounding in %s', (_, rij) => {
      const { onder, boven } = ask(rij);
      expect([Number.isFinite(onder), Number.isFinite(boven)]).toEqual([true, true]);
    });

    test('end on one side when there is more than rounding in the slope of the variance', () => {
      for (const [teken, onder, boven] of [
        [1, false, true],
        [-1, true, false],
      ] as const) {
        const ends = ask([1, 0.5, 1.25, teken * (1 + 2 ** -20), 1]);
        expect([Number.isFinite(ends.onder), Number.isFinite(ends.boven)]).toEqual([onder, boven]);
      }
    });
  });
});

describe('the smallest p of both tests', () => {
  /** Arrangements with these statistics; with one degree of freedom the p of Welch is 1 - 2 atan(t) / pi. */
  const ask = (uitersten: readonly number[], vrij: readonly number[] = []) =>
    findKleinsteTweedelig(
      student(uitersten.map((_, i): Rij => [0, 0, 2, 0, 0, 4 / (vrij[i] ?? 1)])),
      Float64Array.from(uitersten),
    );
  const cauchy = (t2: number) => 1 - (2 * Math.atan(Math.sqrt(t2))) / Math.PI;

  test('is the share of the most extreme ones when their own p is smaller', () => {
    expect(ask([1, EINDELOOS, 0, 4])).toBe(1 / 4);
    expect(ask([1, 4, EINDELOOS, 0, EINDELOOS])).toBe(2 / 5);
  });

  test('is the p of Welch when that is larger', () => {
    // Of 100 the highest has p 0.0635; the share of the two highest is less, but their p is larger.
    const rij = Array.from({ length: 100 }, (_, i) => (i === 40 ? 100 : i === 41 ? 50 : i / 100));
    expect(ask(rij)).toBeCloseTo(cauchy(100), 12);
  });

  test('may be of one that is not the most extreme', () => {
    // With one degree of freedom 4 has p 0.295; the next, 3.5 with a thousand of them, 0.0617, and so 2 of 20.
    const rij = Array.from({ length: 20 }, (_, i) => (i === 7 ? 4 : i === 12 ? 3.5 : i / 20));
    const vrij = rij.map((_, i) => (i === 12 ? 1000 : 1));
    expect(ask(rij)).toBeCloseTo(cauchy(4), 12);
    expect(ask(rij, vrij)).toBe(2 / 20);
  });
});
