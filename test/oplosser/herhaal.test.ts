/** The ways to solve: again and again with other values, by way of a core, and with scores of nine decimals, each against the plain way. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { createHerhaler, type Keuzeprobleem, type Rekendoel, solveDoel, solveKern } from '../../src/oplosser/index.js';
import { runs } from '../runs.js';
import { findBeste } from './orakel.js';
import { createKeuzeprobleem, createLastig } from './willekeurig.js';

const RUIM = { knopen: 20_000, pivots: 1_000_000 };
const TOTAAL = { soort: 'totaal' } as const;

const leeg: Omit<Keuzeprobleem, 'vakken' | 'masker' | 'waarden'> = {
  verplicht: [],
  tellingen: [],
  groepen: [],
  samen: [],
  paren: undefined,
  botsingen: [],
  bonus: 0,
  band: undefined,
  vloeren: [],
};

describe('a question that is drawn again and again', () => {
  it.each<[string, (q: number) => Rekendoel]>([
    ['totaal', () => TOTAAL],
    ['hoogste_minimum', () => ({ soort: 'hoogste_minimum' })],
    ['lexicografisch', (q) => ({ soort: 'lexicografisch', volgorde: Array.from({ length: q }, (_, j) => 1 << j) })],
  ])('has for each draw the answer of asking once: %s', (soort, createDoel) => {
    let anders = 0;
    for (let zaad = 0; zaad < runs(60, 9); zaad++) {
      const probleem = zaad % 3 === 0 ? createLastig(zaad) : createKeuzeprobleem(2000 + zaad);
      if (soort === 'hoogste_minimum' && probleem.vakken.van.every((van) => van === 0)) continue;
      const doel = createDoel(probleem.vakken.van.length);
      const herhaler = createHerhaler(probleem, doel, RUIM);
      const { nextBelow } = createToeval(zaad);
      for (let keer = 0; keer < 5; keer++) {
        const masker = probleem.masker.map((bits) => (nextBelow(4) === 0 ? bits & nextBelow(8) : bits));
        const waarden = probleem.waarden.map((waarde) => waarde * (1 + nextBelow(3)) + nextBelow(3));
        const uit = herhaler.solve(masker, waarden);
        const { toewijzing, stappen, volledig, gelijkspel } = solveDoel({ ...probleem, masker, waarden }, doel, RUIM);
        expect(uit).toMatchObject({ stappen, volledig, gelijkspel });
        expect(uit.toewijzing).toEqual(toewijzing);
        if (toewijzing !== undefined) anders++;
      }
    }
    expect(anders).toBeGreaterThan(3);
  });
});

describe('scores of nine decimals', () => {
  it('in three steps, of which the sums do not fit a double times its prices, have the answer of trying everything', () => {
    const gezien = { uniek: 0, beslist: 0, onbeslist: 0 };
    for (let zaad = 0; zaad < runs(120, 12); zaad++) {
      const { nextBelow } = createToeval(zaad);
      const n = 6;
      // Now and then two that differ by the last decimal, or not at all.
      const score = () =>
        [99_999_999_999_999, 99_999_999_999_998][nextBelow(6)] ?? nextBelow(2 ** 32) * 2 ** 13 + nextBelow(9);
      const probleem: Keuzeprobleem = {
        ...leeg,
        vakken: { van: Int32Array.of(1, 1, 1), tot: Int32Array.of(2, 1, 1) },
        masker: Int32Array.from({ length: n }, () => 1 + nextBelow(7)),
        waarden: Float64Array.from({ length: 3 * n }, score),
        tellingen: [{ leden: Int32Array.of(0, 2, 4), van: 1, tot: 2, vakken: 7 }],
        groepen: [{ leden: Int32Array.of(1, 2, 3), hoogstens: 2, vakken: 7 }],
      };
      const doel: Rekendoel = { soort: 'lexicografisch', volgorde: [2, 1, 4] };
      const beste = findBeste(probleem, doel);
      const { toewijzing, stappen, volledig, gelijkspel } = solveDoel(probleem, doel, RUIM);
      expect(volledig).toBe(true);
      expect(toewijzing && [...toewijzing]).toEqual(beste?.keuze);
      if (beste === undefined) continue;
      expect(stappen).toEqual(beste.waarden.map((waarde) => ({ waarde, bovengrens: waarde })));
      expect(gelijkspel).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
      gezien[gelijkspel]++;
    }
    expect(Math.min(gezien.uniek, gezien.beslist)).toBeGreaterThan(0);
  });
});

describe('a core', () => {
  /** Hundreds of candidates for two vakken, in three classes, with values that are dense or not, and a bonus for neighbours. */
  function createVraag(zaad: number) {
    const { nextBelow } = createToeval(zaad);
    const n = 420 + nextBelow(60);
    const hoog = [40, 300, 5000][zaad % 3]!;
    const masker = Int32Array.from({ length: n }, () => 1 + nextBelow(3));
    const waarden = Float64Array.from({ length: 2 * n }, () => nextBelow(hoog));
    const klassen = Int32Array.from({ length: n }, () => Math.max(0, nextBelow(12) - 9));
    const bonus = zaad % 2 === 0 ? 0 : nextBelow(9);
    const create = (kern: Int32Array = Int32Array.from(masker.keys())): Keuzeprobleem => {
      const plek = new Map([...kern].map((c, i) => [c, i]));
      const leden = (klasse: number) => Int32Array.from([...kern.keys()].filter((i) => klassen[kern[i]!] === klasse));
      // Each is a neighbour of the third after it.
      const paren = [...kern].flatMap((c, i) => (plek.has(c + 3) ? [i, plek.get(c + 3)!] : []));
      const start = new Int32Array(kern.length + 1);
      const buren: number[] = [];
      const rond = [...kern.keys()].map((i) => {
        const zelf: number[] = [];
        for (let p = 0; p < paren.length; p += 2) {
          if (paren[p] === i) zelf.push(paren[p + 1]!);
          if (paren[p + 1] === i) zelf.push(paren[p]!);
        }
        return zelf.sort((a, b) => a - b);
      });
      rond.forEach((zelf, i) => {
        buren.push(...zelf);
        start[i + 1] = buren.length;
      });
      return {
        ...leeg,
        vakken: { van: Int32Array.of(2, 1), tot: Int32Array.of(3, 2) },
        masker: Int32Array.from(kern, (c) => masker[c]!),
        waarden: Float64Array.from({ length: 2 * kern.length }, (_, i) => {
          return waarden[i < kern.length ? kern[i]! : n + kern[i - kern.length]!]!;
        }),
        tellingen: [1, 2].map((klasse) => ({ leden: leden(klasse), van: 1, tot: 2, vakken: 3 })),
        paren: bonus > 0 ? { start, buren: Int32Array.from(buren) } : undefined,
        bonus,
      };
    };
    return {
      masker,
      waarden,
      plaatsen: 5,
      doel: TOTAAL,
      grenzen: RUIM,
      create,
      listKlassen: () => klassen,
      listGenoemd: () => [],
    };
  }

  it('has the answer of all candidates, also when some had to be added to it', () => {
    let kernen = 0;
    for (let zaad = 0; zaad < runs(40, 4); zaad++) {
      const vraag = createVraag(zaad);
      let vragen = 0;
      const create = (kern?: Int32Array) => {
        if (kern !== undefined) vragen++;
        return vraag.create(kern);
      };
      const { kern, uitkomst } = solveKern({ ...vraag, create });
      const vol = solveDoel(vraag.create(), TOTAAL, RUIM);
      const volledig = new Int16Array(vraag.masker.length).fill(-1);
      [...(kern ?? vraag.masker.keys())].forEach((c, i) => {
        volledig[c] = uitkomst.toewijzing![i]!;
      });
      expect([...volledig]).toEqual([...vol.toewijzing!]);
      expect(uitkomst).toMatchObject({ stappen: vol.stappen, gelijkspel: vol.gelijkspel, volledig: true });
      if (kern !== undefined && vragen > 0) kernen++;
    }
    expect(kernen).toBeGreaterThan(1);
  });

  it('is left when the budget, a band, or the want of any choice says so', () => {
    const vraag = createVraag(4);
    const kort = solveKern({ ...vraag, grenzen: { knopen: 1, pivots: 1 } });
    expect(kort.uitkomst.knopen).toBeLessThanOrEqual(3);
    const metBand = (kern?: Int32Array): Keuzeprobleem => {
      const probleem = vraag.create(kern);
      const band = { gewichten: new Float64Array(probleem.masker.length).fill(1), minimaal: 3, maximaal: 5 };
      return { ...probleem, band };
    };
    expect(solveKern({ ...vraag, create: metBand }).kern).toBeUndefined();
    const zonder = (kern?: Int32Array): Keuzeprobleem => {
      return { ...vraag.create(kern), groepen: [{ leden: Int32Array.of(0), hoogstens: -1, vakken: 3 }] };
    };
    const niets = solveKern({ ...vraag, create: zonder });
    expect(niets.kern).toBeUndefined();
    expect(niets.uitkomst).toMatchObject({ volledig: true, stappen: [] });
    expect(niets.uitkomst.toewijzing).toBeUndefined();
  });
});
