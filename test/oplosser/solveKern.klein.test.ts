/** A core of many candidates whose values are all different: who is in it, and when there is none. */
import { describe, expect, test } from 'vitest';
import { type Keuzeprobleem, solveKern } from '../../src/oplosser/index.js';
import { quota, RUIM, vraag } from './klein.js';

const TOTAAL = { soort: 'totaal' } as const;
const stap = (waarde: number) => ({ waarde, bovengrens: waarde });

describe('a core', () => {
  /** Candidates of values that are all different, the highest at places far apart. */
  function stel(n: number, wijziging: object = {}, rest: Partial<Keuzeprobleem> = {}) {
    const waarden = Float64Array.from({ length: n }, (_, c) => (c * 37) % n);
    return {
      masker: new Int32Array(n).fill(1),
      waarden,
      plaatsen: 2,
      doel: TOTAAL,
      grenzen: RUIM,
      create: (kandidaten: Int32Array = Int32Array.from(waarden.keys())) =>
        vraag([Array.from(kandidaten, (c) => waarden[c]!)], { vakken: quota([2]), ...rest }),
      listKlassen: () => new Int32Array(n),
      listGenoemd: () => [0],
      ...wijziging,
    };
  }
  const place = (n: number, waarde: number) => Array.from({ length: n }, (_, c) => (c * 37) % n).indexOf(waarde);
  const opPlaats = (a: number, b: number) => a - b;

  test('has the candidates that are named and the best of a kind, twice as many as there are places', () => {
    const { kern, uitkomst } = solveKern(stel(401));
    const besten = [400, 399, 398, 397].map((waarde) => place(401, waarde));
    const verwacht = [0, ...besten].sort(opPlaats);
    expect(kern).toEqual(Int32Array.from(verwacht));
    expect(uitkomst).toMatchObject({ stappen: [stap(799)], volledig: true, gelijkspel: 'uniek', stand: undefined });
    expect([...uitkomst.toewijzing!]).toEqual(verwacht.map((c) => (besten.slice(0, 2).includes(c) ? 0 : -1)));
  });

  test('is not made of few candidates, or for a search that goes on', () => {
    expect(solveKern(stel(400))).toMatchObject({ kern: undefined, uitkomst: { stappen: [stap(799 - 2)] } });
    expect(solveKern(stel(401, { hervat: { stap: 0, klaar: [] } })).kern).toBeUndefined();
    expect(solveKern(stel(401, { doel: { soort: 'lexicografisch', volgorde: [1] } })).kern).toBeUndefined();
  });

  test('is left when it does not have an answer: then all are asked at once', () => {
    const weinig = solveKern(stel(401, { grenzen: { ...RUIM, knopen: 0 } }));
    expect(weinig).toMatchObject({ kern: undefined });
    const onmogelijk = solveKern(stel(401, {}, { verplicht: [0, 1, 2] }));
    expect(onmogelijk).toMatchObject({ kern: undefined, uitkomst: { toewijzing: undefined, volledig: true } });
    const alle = solveKern(stel(401, { listGenoemd: () => Array.from({ length: 201 }, (_, c) => c) }));
    expect(alle).toMatchObject({ kern: undefined, uitkomst: { stappen: [stap(799)] } });
    const helft = solveKern(stel(401, { listGenoemd: () => Array.from({ length: 190 }, (_, c) => c) }));
    expect(helft.kern).toBeDefined();
  });

  test('gets who may come in with a bonus', () => {
    // The second place is worth 398; one unit for rounding, and the bonus of one pair.
    const leden = (bonus: number) => [...solveKern(stel(401, {}, { bonus })).kern!];
    const met = (laagste: number) =>
      [0, ...Array.from({ length: 401 - laagste }, (_, i) => place(401, laagste + i))].sort(opPlaats);
    expect(leden(0)).toEqual(met(397));
    expect(leden(1)).toEqual(met(396));
    expect(leden(3)).toEqual(met(394));
  });

  test('has the best of each vak', () => {
    const n = 402;
    const waarden = Array.from({ length: n }, (_, c) => (c * 37) % n);
    const create = (kandidaten: Int32Array = Int32Array.from(waarden.keys())) => {
      const rij = Array.from(kandidaten, (c) => waarden[c]!);
      return vraag([rij, rij], { masker: kandidaten.map((c) => 1 + (c % 2)) });
    };
    const masker = Int32Array.from(waarden, (_, c) => 1 + (c % 2));
    const { kern, uitkomst } = solveKern(
      stel(n, { create, masker, waarden: Float64Array.from([...waarden, ...waarden]), listGenoemd: () => [] }),
    );
    // The even values are at the even places.
    expect(kern).toEqual(
      Int32Array.from([400, 398, 396, 394, 401, 399, 397, 395].map((waarde) => place(n, waarde)).sort(opPlaats)),
    );
    expect(uitkomst).toMatchObject({ stappen: [stap(801)], volledig: true, gelijkspel: 'uniek' });
    const gekozen = [0, 1].map((vak) => kern![uitkomst.toewijzing!.indexOf(vak)]);
    expect(gekozen).toEqual([place(n, 400), place(n, 401)]);
  });
});
