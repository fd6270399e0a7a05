/** Bounds in whole numbers: never below what any point is worth, whatever the multipliers; and the parts of a model in whole numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCertificaat } from '../../src/oplosser/certificaat/createCertificaat.js';
import { type Bereik, sumGrens } from '../../src/oplosser/certificaat/sumGrens.js';
import { sumGrensGroot } from '../../src/oplosser/certificaat/sumGrensGroot.js';
import { findDeler } from '../../src/oplosser/model/findDeler.js';
import { listCellen } from '../../src/oplosser/model/listCellen.js';
import type { Rij } from '../../src/oplosser/model/rij.js';
import { runs } from '../runs.js';
import { createKeuzeprobleem } from './willekeurig.js';

const geheel = (meest: number) => fc.integer({ min: -meest, max: meest });

/** A problem of at most six columns, bounds of 0 and 1, and multipliers of any kind. Every row has two bounds, as in the solver. */
const vragen = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const rij = fc
    .tuple(
      fc.array(geheel(4), { minLength: n, maxLength: n }),
      fc.boolean(),
      fc.option(geheel(6), { nil: -24 }),
      fc.option(geheel(6), { nil: 24 }),
    )
    .map(([getallen, enen, van, tot]): Rij => {
      const kolommen = getallen.flatMap((a, k) => (a === 0 ? [] : [k]));
      const coefficienten = enen ? undefined : Float64Array.from(kolommen, (k) => getallen[k]!);
      return { kolommen: Int32Array.from(kolommen), coefficienten, van, tot };
    });
  return fc.record({
    waarden: fc.array(geheel(1000), { minLength: n, maxLength: n }).map((rijtje) => Float64Array.from(rijtje)),
    grenzen: fc.array(fc.constantFrom([0, 1], [0, 1], [0, 0], [1, 1]), { minLength: n, maxLength: n }),
    rijen: fc.array(rij, { maxLength: 4 }),
    prijzen: fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 4, maxLength: 4 }),
  });
});

function toBereik(grenzen: readonly (readonly number[])[], rijen: readonly Rij[]): Bereik {
  return {
    laag: Float64Array.from(grenzen, ([laag]) => laag!),
    hoog: Float64Array.from(grenzen, ([, hoog]) => hoog!),
    rijLaag: rijen.map(({ van }) => van),
    rijHoog: rijen.map(({ tot }) => tot),
  };
}

/** The highest value of a point, by trying all of them; -Infinity when there is none. */
function findHoogste(waarden: Float64Array, rijen: readonly Rij[], { laag, hoog }: Bereik): number {
  let beste = -Infinity;
  for (let bits = 0; bits < 2 ** waarden.length; bits++) {
    const x = Array.from(waarden, (_, k) => (bits >> k) & 1);
    const past =
      x.every((een, k) => een >= laag[k]! && een <= hoog[k]!) &&
      rijen.every(({ kolommen, coefficienten, van, tot }) => {
        const som = kolommen.reduce((al, k, i) => al + (coefficienten?.[i] ?? 1) * x[k]!, 0);
        return som >= van && som <= tot;
      });
    if (past)
      beste = Math.max(
        beste,
        x.reduce<number>((som, een, k) => som + een * waarden[k]!, 0),
      );
  }
  return beste;
}

describe('a certificate', () => {
  it('is never below the optimum, and no ray refutes a point, whatever the prices', () => {
    let weerlegd = 0;
    let raak = 0;
    fc.assert(
      fc.property(vragen, fc.constantFrom(1, 7, 1000), ({ waarden, grenzen, rijen, prijzen }, schaal) => {
        const bereik = toBereik(grenzen, rijen);
        const schalen = rijen.map((_, r) => (r % 2 === 0 ? 1 : 4));
        const certificaat = createCertificaat(waarden, rijen, schalen, schaal);
        const beste = findHoogste(waarden, rijen, bereik);
        const voorstel = Float64Array.from(prijzen);
        const grens = certificaat.findGrens(voorstel, bereik);
        expect(Number.isInteger(grens)).toBe(true);
        expect(grens).toBeGreaterThanOrEqual(beste);
        if (grens === beste) raak++;
        const { grens: later } = certificaat.findRest(certificaat.getuige(), bereik.laag, bereik.hoog);
        expect(later).toBe(grens);
        if (certificaat.isWeerlegd(voorstel, bereik)) {
          weerlegd++;
          expect(beste).toBe(-Infinity);
        }
      }),
      { seed: 1, numRuns: runs(4000, 200) },
    );
    expect(Math.min(weerlegd, raak)).toBeGreaterThan(3);
  });

  it('has what is left of a column: the bound falls by so much when it goes to its other bound', () => {
    fc.assert(
      fc.property(vragen, ({ waarden, grenzen, rijen, prijzen }) => {
        const bereik = toBereik(grenzen, rijen);
        const certificaat = createCertificaat(
          waarden,
          rijen,
          rijen.map(() => 1),
          1,
        );
        certificaat.findGrens(Float64Array.from(prijzen), bereik);
        const getuige = certificaat.getuige();
        const { rest } = certificaat.findRest(getuige, bereik.laag, bereik.hoog);
        const over = Float64Array.from(rest);
        over.forEach((een, k) => {
          if (bereik.laag[k] === bereik.hoog[k]) return;
          const vast = een > 0 ? 0 : 1;
          const dicht = bereik.laag.map((laag, i) => (i === k ? vast : laag));
          const open = bereik.hoog.map((hoog, i) => (i === k ? vast : hoog));
          const beste = findHoogste(waarden, rijen, { ...bereik, laag: dicht, hoog: open });
          const { grens } = certificaat.findRest(getuige, bereik.laag, bereik.hoog);
          expect((grens + 1) * getuige.maal - Math.abs(een)).toBeGreaterThan(beste * getuige.maal);
        });
      }),
      { seed: 2, numRuns: runs(1000) },
    );
  });

  it('is the same by both sums, and goes on where doubles are not exact', () => {
    fc.assert(
      fc.property(
        vragen,
        fc.array(geheel(1e6), { minLength: 4, maxLength: 4 }),
        ({ waarden, grenzen, rijen }, multiplicatoren) => {
          const bereik = toBereik(grenzen, rijen);
          const echt = Float64Array.from(rijen, (_, r) => multiplicatoren[r]!);
          for (const eigen of [waarden, undefined]) {
            const een = new Float64Array(waarden.length);
            const ander = new Float64Array(waarden.length);
            const som = sumGrens(eigen, 8, rijen, echt, bereik, een);
            const groot = sumGrensGroot(eigen, 8, rijen, echt, bereik, ander);
            expect(BigInt(som!)).toBe(groot);
            expect(een.map((x) => x + 0)).toEqual(ander);
          }
        },
      ),
      { seed: 3, numRuns: runs(1000) },
    );
  });

  it('with values of fifteen digits is still a bound, rounded down, also below zero', () => {
    const groot = 2 ** 49 - 1;
    const rijen: Rij[] = [
      { kolommen: Int32Array.of(0, 1), coefficienten: Float64Array.of(groot, groot - 2), van: 0, tot: groot },
    ];
    const bereik = toBereik(
      [
        [0, 1],
        [0, 1],
      ],
      rijen,
    );
    expect(
      sumGrens(Float64Array.of(groot, groot), 2 ** 20, rijen, Float64Array.of(1), bereik, new Float64Array(2)),
    ).toBe(undefined);
    for (const waarden of [Float64Array.of(groot, groot - 4), Float64Array.of(-groot, 4 - groot)]) {
      const certificaat = createCertificaat(waarden, rijen, [groot], groot);
      for (const prijs of [0, 0.1, 0.5, 1, 1.7]) {
        const grens = certificaat.findGrens(Float64Array.of(prijs), bereik);
        expect(grens).toBeGreaterThanOrEqual(findHoogste(waarden, rijen, bereik));
        expect(certificaat.findRest(certificaat.getuige(), bereik.laag, bereik.hoog).grens).toBe(grens);
      }
    }
    const negatief = createCertificaat(Float64Array.of(-groot, 1), rijen, [groot], groot);
    const vast = {
      ...toBereik(
        [
          [1, 1],
          [0, 0],
        ],
        rijen,
      ),
    };
    expect(negatief.findGrens(Float64Array.of(0), vast)).toBe(-groot);
    expect(negatief.findGrens(Float64Array.of(1e-12), vast)).toBe(-groot);
  });

  it('refuses a false ray, and takes a true one of any size', () => {
    const rijen: Rij[] = [
      { kolommen: Int32Array.of(0, 1), coefficienten: undefined, van: 2, tot: 2 },
      { kolommen: Int32Array.of(0, 1), coefficienten: undefined, van: 0, tot: 1 },
    ];
    const bereik = toBereik(
      [
        [0, 1],
        [0, 1],
      ],
      rijen,
    );
    const certificaat = createCertificaat(Float64Array.of(1, 1), rijen, [1, 1], 1);
    expect(certificaat.isWeerlegd(Float64Array.of(-1, 1), bereik)).toBe(true);
    expect(certificaat.isWeerlegd(Float64Array.of(-1e-9, 1e-9), bereik)).toBe(true);
    for (const vals of [
      [1, -1],
      [0, 0],
      [0, 1],
      [-1, -1],
      [5e-324, 0],
    ])
      expect(certificaat.isWeerlegd(Float64Array.from(vals), bereik)).toBe(false);
    // A contradiction in numbers that no double holds: the sum goes to BigInt.
    const groot = 2 ** 40;
    const zwaar: Rij[] = [
      { kolommen: Int32Array.of(0, 1), coefficienten: Float64Array.of(groot, groot), van: 2 * groot, tot: 2 * groot },
      { kolommen: Int32Array.of(0, 1), coefficienten: Float64Array.of(groot, groot), van: 0, tot: groot },
    ];
    const zelf = createCertificaat(Float64Array.of(1, 1), zwaar, [1, 1], 1);
    const ruim = { ...bereik, rijLaag: [2 * groot, 0], rijHoog: [2 * groot, groot] };
    expect(zelf.isWeerlegd(Float64Array.of(-1, 1), ruim)).toBe(true);
    expect(zelf.isWeerlegd(Float64Array.of(1, -1), ruim)).toBe(false);
  });
});

describe('the parts of a model', () => {
  it('the greatest common divisor is what divides all of them and no more', () => {
    expect(findDeler(Float64Array.of())).toBe(1);
    expect(findDeler(Float64Array.of(0, 0))).toBe(1);
    expect(findDeler(Float64Array.of(0, -12, 18))).toBe(6);
    expect(findDeler(Float64Array.of(12, 18), 4)).toBe(2);
    expect(findDeler(Float64Array.of(3, 7, 1000))).toBe(1);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 2 ** 40 }),
        (rij, maal) => {
          const deler = findDeler(Float64Array.from(rij, (getal) => getal * maal));
          let verwacht = 60;
          while (!rij.every((getal) => getal % verwacht === 0)) verwacht--;
          expect(deler).toBe(verwacht * maal);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('cells are what every count treats alike, and there are none with one count or with more than 64 cells', () => {
    const basis = createKeuzeprobleem(0);
    const count = (n: number, tellingen: number) => {
      const maak = (r: number) => Int32Array.from([...Array(n).keys()].filter((c) => (c >> r) & 1));
      const probleem = {
        ...basis,
        masker: new Int32Array(n).fill(1),
        tellingen: Array.from({ length: tellingen }, (_, r) => ({
          leden: maak(r),
          van: 0,
          tot: 9,
          vakken: 1,
        })),
      };
      return listCellen(probleem, Int32Array.from(Array(n).keys()), new Int32Array(n));
    };
    expect(count(65, 1)).toEqual([]);
    expect(count(6, 2)).toEqual([Int32Array.of(0, 4), Int32Array.of(1, 5), Int32Array.of(2), Int32Array.of(3)]);
    expect(count(64, 7)).toHaveLength(64);
    expect(count(65, 7)).toEqual([]);
  });
});
