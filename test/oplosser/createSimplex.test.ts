/** The simplex on small linear problems, against HiGHS: from nothing, and after every change that keeps its basis. */
import { createToeval } from 'buurtaanpak/kern';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { createSimplex, type Simplex } from '../../src/oplosser/duaal/createSimplex.js';
import { moreThan, runs } from '../runs.js';

const highs = await loadHighs();

interface Rij {
  readonly kolommen: Int32Array;
  readonly coefficienten: Float64Array | undefined;
  van: number;
  tot: number;
}

interface Vraag {
  waarden: Float64Array;
  readonly laag: Float64Array;
  readonly hoog: Float64Array;
  rijen: Rij[];
}

const { Infinity: OO } = globalThis;

/** The optimum as HiGHS has it; `undefined` when there is no point. */
function solveHighs({ waarden, laag, hoog, rijen }: Vraag): number | undefined {
  if (rijen.some(({ van, tot }) => van > tot)) return undefined;
  const term = (a: number, k: number) => `${a < 0 ? '-' : '+'} ${Math.abs(a)} x${k}`;
  const som = rijen.map(({ kolommen, coefficienten }) =>
    [...kolommen].map((k, i) => term(coefficienten?.[i] ?? 1, k)).join(' '),
  );
  const eisen = rijen.flatMap(({ van, tot }, r) => [
    ...(van > -OO ? [`${som[r]} >= ${van}`] : []),
    ...(tot < OO ? [`${som[r]} <= ${tot}`] : []),
  ]);
  const uit = highs.solve(
    `Maximize\n obj: ${[...waarden].map(term).join(' ')}\nSubject To\n${eisen.join('\n')}\nBounds\n${[...laag].map((l, k) => `${l} <= x${k} <= ${hoog[k]}`).join('\n')}\nEnd`,
  );
  if (uit.Status === 'Infeasible') return undefined;
  if (uit.Status !== 'Optimal') throw new Error(uit.Status);
  return uit.ObjectiveValue;
}

/** The optimum of the simplex, which must be a point of the problem, or multipliers that show that there is none. */
function solveZelf(simplex: Simplex, { waarden, laag, hoog, rijen }: Vraag): number | undefined {
  const n = waarden.length;
  const afloop = simplex.solve(1000);
  const prijzen = new Float64Array(rijen.length);
  simplex.readPrijzen(prijzen);
  const rest = afloop === 'optimaal' ? Float64Array.from(waarden) : new Float64Array(n);
  let grens = 0;
  rijen.forEach(({ kolommen, coefficienten, van, tot }, r) => {
    const prijs = prijzen[r]!;
    if (Math.abs(prijs) < 1e-9) return;
    grens += prijs * (prijs > 0 ? tot : van);
    kolommen.forEach((k, i) => {
      rest[k] = rest[k]! - prijs * (coefficienten?.[i] ?? 1);
    });
  });
  rest.forEach((over, k) => {
    grens += over * (over > 0 ? hoog[k]! : laag[k]!);
  });
  if (afloop === 'onhaalbaar') {
    expect(grens).toBeLessThan(-1e-9);
    return undefined;
  }
  expect(afloop).toBe('optimaal');
  const x = new Float64Array(n);
  simplex.readKolommen(x);
  x.forEach((een, k) => {
    expect(een).toBeGreaterThan(laag[k]! - 1e-6);
    expect(een).toBeLessThan(hoog[k]! + 1e-6);
  });
  for (const { kolommen, coefficienten, van, tot } of rijen) {
    const som = kolommen.reduce((al, k, i) => al + (coefficienten?.[i] ?? 1) * x[k]!, 0);
    expect(som).toBeGreaterThan(van - 1e-6);
    expect(som).toBeLessThan(tot + 1e-6);
  }
  const waarde = x.reduce((som, een, k) => som + een * waarden[k]!, 0);
  // The prices prove it.
  expect(grens).toBeCloseTo(waarde, 5);
  return waarde;
}

function createVraag(zaad: number) {
  const { nextBelow } = createToeval(zaad);
  const n = 2 + nextBelow(9);
  const waarden = () => Float64Array.from({ length: n }, () => nextBelow(21) - 5);
  const rij = (): Rij => {
    const kolommen = Int32Array.from([...Array(n).keys()].filter(() => nextBelow(3) > 0));
    const metGetallen = nextBelow(2) === 0;
    const coefficienten = metGetallen ? Float64Array.from(kolommen, () => nextBelow(9) - 3) : undefined;
    const van = nextBelow(4);
    // A row has two bounds, or one, but at least one.
    const [l, h] = [
      [van, van + nextBelow(3)],
      [van, van],
      [-20, van],
      [van, 60],
    ][nextBelow(4)] as [number, number];
    return { kolommen, coefficienten, van: l, tot: h };
  };
  return { n, nextBelow, waarden, rij };
}

const build = ({ waarden, laag, hoog, rijen }: Vraag) => {
  const simplex = createSimplex(waarden.length, waarden);
  for (const { kolommen, coefficienten, van, tot } of rijen) simplex.addRij(kolommen, coefficienten, van, tot);
  simplex.setKolomgrenzen(laag, hoog);
  return simplex;
};

function expectGelijk(simplex: Simplex, vraag: Vraag): boolean {
  const verwacht = solveHighs(vraag);
  for (const een of [simplex, build(vraag)]) {
    const waarde = solveZelf(een, vraag);
    if (verwacht === undefined) expect(waarde).toBeUndefined();
    else expect(waarde).toBeCloseTo(verwacht, 6);
  }
  expect(simplex.aantalRijen()).toBe(vraag.rijen.length);
  return verwacht !== undefined;
}

describe('createSimplex', () => {
  it('has the optimum of HiGHS, or agrees that there is no point, after any change', () => {
    const gezien = { punt: 0, geen: 0 };
    for (let zaad = 0; zaad < runs(100); zaad++) {
      const { n, nextBelow, waarden, rij } = createVraag(zaad);
      const vraag: Vraag = {
        waarden: waarden(),
        laag: new Float64Array(n),
        hoog: new Float64Array(n).fill(1),
        rijen: [rij()],
      };
      const simplex = build(vraag);
      for (let stap = 0; stap < 12; stap++) {
        gezien[expectGelijk(simplex, vraag) ? 'punt' : 'geen']++;
        switch (nextBelow(6)) {
          case 0:
          case 1: {
            const nieuw = rij();
            simplex.addRij(nieuw.kolommen, nieuw.coefficienten, nieuw.van, nieuw.tot);
            vraag.rijen.push(nieuw);
            break;
          }
          case 2: {
            const magWeg = (r: number) => r % 2 === 0;
            const weg = simplex.removeRijen(magWeg);
            expect(weg.every(magWeg)).toBe(true);
            vraag.rijen = vraag.rijen.filter((_, r) => !weg.includes(r));
            break;
          }
          case 3: {
            const k = nextBelow(n);
            const vast = nextBelow(3);
            vraag.laag[k] = vast === 1 ? 1 : 0;
            vraag.hoog[k] = vast === 0 ? 0 : 1;
            simplex.setGrenzen(k, vraag.laag[k]!, vraag.hoog[k]!);
            break;
          }
          case 4:
            vraag.waarden = waarden();
            simplex.setWaarden(vraag.waarden);
            break;
          default: {
            const eis = vraag.rijen[nextBelow(vraag.rijen.length + 1)];
            if (eis !== undefined) {
              eis.tot += 1;
              simplex.setGrenzen(n + vraag.rijen.indexOf(eis), eis.van, eis.tot);
            }
            simplex.rebuild();
          }
        }
      }
    }
    expect(Math.min(gezien.punt, gezien.geen)).toBeGreaterThan(moreThan(15));
  });

  it('stops after so many pivots, and goes on from there', () => {
    const n = 12;
    const vraag: Vraag = {
      waarden: Float64Array.from({ length: n }, (_, k) => (k * 7) % 11),
      laag: new Float64Array(n),
      hoog: new Float64Array(n).fill(1),
      rijen: Array.from({ length: 6 }, (_, r) => {
        const kolommen = Int32Array.from([...Array(n).keys()].filter((k) => k % 6 === r || k % 5 === r));
        return { kolommen, coefficienten: Float64Array.from(kolommen, (k) => 1 + ((k + r) % 3)), van: 1, tot: 2 };
      }),
    };
    const simplex = build(vraag);
    expect(simplex.solve(0)).toBe('gestopt');
    expect(simplex.pivots()).toBe(0);
    expect(simplex.solve(2)).toBe('gestopt');
    expect(simplex.pivots()).toBe(2);
    expect(solveZelf(simplex, vraag)).toBeCloseTo(solveHighs(vraag)!, 6);
    expect(simplex.solve(0)).toBe('optimaal');
  });

  it('keeps its answer over hundreds of pivots, and so through a table that is calculated anew', () => {
    const n = 24;
    const { nextBelow } = createToeval(3);
    const vraag: Vraag = {
      waarden: Float64Array.from({ length: n }, () => nextBelow(100)),
      laag: new Float64Array(n),
      hoog: new Float64Array(n).fill(1),
      rijen: Array.from({ length: 10 }, () => {
        const kolommen = Int32Array.from([...Array(n).keys()].filter(() => nextBelow(2) === 0));
        return { kolommen, coefficienten: Float64Array.from(kolommen, () => 1 + nextBelow(50)), van: 100, tot: 160 };
      }),
    };
    const simplex = build(vraag);
    while (simplex.pivots() < 500) {
      vraag.waarden = Float64Array.from({ length: n }, () => nextBelow(100));
      simplex.setWaarden(vraag.waarden);
      const waarde = solveZelf(simplex, vraag);
      if (simplex.pivots() % 10 === 0) expect(waarde ?? -1).toBeCloseTo(solveHighs(vraag) ?? -1, 4);
    }
  });

  it('lets a column go that a table calculated anew has no safe pivot for, and finds it again', () => {
    const vraag: Vraag = {
      waarden: Float64Array.of(-1, -1),
      laag: new Float64Array(2),
      hoog: Float64Array.of(1000, 1000),
      rijen: [{ kolommen: Int32Array.of(0), coefficienten: Float64Array.of(1e-9), van: 5e-7, tot: 1e-6 }],
    };
    const simplex = build(vraag);
    const x = new Float64Array(2);
    const expectPunt = () => {
      expect(simplex.solve(10)).toBe('optimaal');
      simplex.readKolommen(x);
      expect(x[0]).toBeCloseTo(500, 6);
      expect(x[1]).toBe(0);
    };
    expectPunt();
    expect(simplex.pivots()).toBe(1);
    simplex.rebuild();
    expectPunt();
    expect(simplex.pivots()).toBe(2);
  });
});
