import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { type Keuzeprobleem, solveKern } from '../../src/oplosser/index.js';

const N = 500;

/** Five hundred candidates for one vak of two, a tenth of them of the second class, with few values. */
function createVraag(zaad: number, hoog: number) {
  const { nextBelow } = createToeval(zaad);
  const waarden = Float64Array.from({ length: N }, () => nextBelow(hoog));
  const klassen = Int32Array.from({ length: N }, () => (nextBelow(10) === 0 ? 1 : 0));
  const create = (kandidaten: Int32Array = Int32Array.from({ length: N }, (_, c) => c)): Keuzeprobleem => {
    const leden = [...kandidaten.keys()].filter((i) => klassen[kandidaten[i]!] === 1);
    return {
      vakken: { van: Int32Array.of(2), tot: Int32Array.of(2) },
      masker: new Int32Array(kandidaten.length).fill(1),
      waarden: Float64Array.from(kandidaten, (c) => waarden[c]!),
      verplicht: [],
      tellingen: [{ leden: Int32Array.from(leden), van: 1, tot: 1, vakken: 1 }],
      groepen: [],
      samen: [],
      paren: undefined,
      botsingen: [],
      bonus: 0,
      band: undefined,
      vloeren: [],
    };
  };
  return {
    masker: new Int32Array(N).fill(1),
    waarden,
    klassen,
    plaatsen: 2,
    doel: { soort: 'totaal' as const },
    grenzen: { knopen: 1000, pivots: 100_000 },
    create,
    listKlassen: () => klassen,
    listGenoemd: () => [499],
  };
}

/** The first of the best of a class. */
const findEerste = (vraag: ReturnType<typeof createVraag>, klasse: number) => {
  const leden = [...vraag.klassen.keys()].filter((c) => vraag.klassen[c] === klasse);
  return leden.reduce((beste, c) => (vraag.waarden[c]! > vraag.waarden[beste]! ? c : beste));
};

describe('a core', () => {
  it('holds few candidates and gives the answer of all of them, ties by precedence', () => {
    for (let zaad = 0; zaad < 20; zaad++) {
      const vraag = createVraag(zaad, 300);
      const { kern, uitkomst } = solveKern(vraag);
      const gekozen = [...uitkomst.toewijzing!.keys()].filter((i) => uitkomst.toewijzing![i]! >= 0);
      expect(kern!.length).toBeLessThan(50);
      expect(kern).toContain(499);
      const verwacht = [findEerste(vraag, 0), findEerste(vraag, 1)].sort((a, b) => a - b);
      expect(gekozen.map((i) => kern![i])).toEqual(verwacht);
      expect(uitkomst).toMatchObject({ volledig: true });
    }
  });

  it('is left out when nearly all candidates are as good, and for the other objectives', () => {
    expect(solveKern(createVraag(1, 1)).kern).toBeUndefined();
    const { kern, uitkomst } = solveKern({ ...createVraag(1, 300), doel: { soort: 'hoogste_minimum' } });
    expect(kern).toBeUndefined();
    expect(uitkomst.toewijzing).toHaveLength(N);
  });
});
