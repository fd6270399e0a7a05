/** Screening of a question with a bonus for neighbours: no bound below any choice, and no best choice or tie that is lost. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import {
  createParen,
  isZoekstand,
  type Keuzeprobleem,
  listKeuzes,
  solveDoel,
  type Zoekstand,
} from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { boundBonus } from '../../src/oplosser/zeef/boundBonus.js';
import { findBegin } from '../../src/oplosser/zeef/findBegin.js';
import { screenBonus } from '../../src/oplosser/zeef/screenBonus.js';
import { runs } from '../runs.js';
import { getWaarden, isGeldig } from './orakel.js';
import { createKeuzeprobleem } from './willekeurig.js';

const TOTAAL = { soort: 'totaal' } as const;
const RUIM = { knopen: 20_000, pivots: 1_000_000 };
const leeg = { verplicht: [], tellingen: [], groepen: [], samen: [], botsingen: [], band: undefined, vloeren: [] };

/** A small question with quota and a bonus alone: ranges, values below nothing, candidates for no vak. */
function createKlein(zaad: number): Keuzeprobleem {
  const { nextBelow } = createToeval(zaad);
  const n = 3 + nextBelow(4);
  const q = 1 + nextBelow(2);
  const van = Int32Array.from({ length: q }, () => nextBelow(3));
  const paren: number[] = [];
  for (let c = 0; c < n; c++) for (let d = 0; d < c; d++) if (nextBelow(2) === 0) paren.push(c, d);
  return {
    ...leeg,
    vakken: { van, tot: van.map((minst) => minst + nextBelow(n)) },
    masker: Int32Array.from({ length: n }, () => nextBelow(2 ** q)),
    waarden: Float64Array.from({ length: q * n }, () => nextBelow(30) - (zaad % 3) * 12),
    paren: createParen(n, Int32Array.from(paren)),
    bonus: 1 + nextBelow(12),
  };
}

/** Every choice of a question, by trying all of them. */
function listAlles(probleem: Keuzeprobleem): number[][] {
  let rijen: number[][] = [[]];
  for (const bits of probleem.masker) {
    const vakken = [-1, ...[...probleem.vakken.van.keys()].filter((j) => (bits >> j) & 1)];
    rijen = rijen.flatMap((rij) => vakken.map((j) => [...rij, j]));
  }
  return rijen.filter((keuze) => isGeldig(probleem, keuze));
}

/** 150 to 160 candidates of few kinds, in threes of neighbours: many are worth the same, in places as good as each other. */
function createGroot(zaad: number): Keuzeprobleem {
  const { nextBelow } = createToeval(zaad);
  const n = 150 + nextBelow(11);
  const q = 1 + (zaad % 2);
  const hoog = [9, 30, 99][zaad % 3]!;
  const paren: number[] = [];
  for (let c = 0; c + 1 < n; c++) {
    if (c % 5 < 2) paren.push(c, c + 1);
  }
  const van = Int32Array.from({ length: q }, () => (q === 1 ? 2 : 1));
  return {
    ...leeg,
    vakken: { van, tot: van.map((minst) => minst + (q === 1 ? nextBelow(2) : 0)) },
    masker: Int32Array.from({ length: n }, () => 1 + nextBelow(2 ** q - 1)),
    waarden: Float64Array.from({ length: q * n }, () => nextBelow(hoog)),
    paren: createParen(n, Int32Array.from(paren)),
    bonus: 1 + nextBelow(hoog >> 2),
    ...(zaad % 4 === 0 && { verplicht: [nextBelow(n)] }),
    ...(zaad % 5 === 0 && { samen: [Int32Array.of(3, 9)] }),
    ...(zaad % 7 === 0 && {
      groepen: [{ leden: Int32Array.from({ length: n >> 1 }, (_, i) => 2 * i), hoogstens: 1, vakken: -1 }],
    }),
  };
}

describe('the bound of a question with a bonus', () => {
  it('is never below a choice, nor is that of each candidate', () => {
    let keuzes = 0;
    for (let zaad = 0; zaad < runs(300, 20); zaad++) {
      const probleem = createKlein(zaad);
      const { grens, val } = boundBonus(probleem)!;
      expect(val.every((getal) => getal <= 0)).toBe(true);
      for (const keuze of listAlles(probleem)) {
        keuzes++;
        const waarde = getWaarden(probleem, TOTAAL, keuze)[0]!;
        const laagste = keuze.reduce((meest, j, c) => (j < 0 ? meest : Math.min(meest, val[c]!)), 0);
        expect(waarde).toBeLessThanOrEqual(grens + laagste);
      }
    }
    expect(keuzes).toBeGreaterThan(100);
  });

  it('is whole, holds with other rules too, and is not there when sums are too large to be exact', () => {
    for (let zaad = 0; zaad < runs(200, 8); zaad++) {
      const probleem = { ...createKeuzeprobleem(3000 + zaad), bonus: 3 };
      const { grens } = boundBonus(probleem)!;
      expect(Number.isInteger(grens)).toBe(true);
      const { keuzes } = listKeuzes(probleem, grens + 1, 1, RUIM);
      expect(keuzes).toEqual([]);
    }
    const { waarden, ...klein } = createKlein(1);
    expect(boundBonus({ ...klein, waarden: waarden.map(() => 2 ** 49) })).toBeUndefined();
  });
});

describe('a choice to begin with', () => {
  it('obeys every requirement and has the value that is said, with neighbours and without', () => {
    let gevonden = 0;
    for (let zaad = 0; zaad < runs(300, 60); zaad++) {
      const los = createKeuzeprobleem(5000 + zaad);
      const probleem = zaad % 4 === 0 ? { ...los, paren: undefined, botsingen: [], bonus: 0 } : los;
      const begin = findBegin(probleem, createModel(probleem), [...probleem.masker.keys()]);
      if (begin === undefined) continue;
      gevonden++;
      const keuze = [...begin.toewijzing];
      expect(isGeldig(probleem, keuze)).toBe(true);
      expect(begin.waarde).toBe(getWaarden(probleem, TOTAAL, keuze)[0]);
    }
    expect(gevonden).toBeGreaterThan(20);
  });
});

describe('screening', () => {
  it('loses no best choice and no tie, and leaves the answer of the whole question', () => {
    const gezien = { uniek: 0, beslist: 0, onbeslist: 0, minder: 0 };
    for (let zaad = 5; zaad < 5 + runs(40, 4); zaad++) {
      const probleem = createGroot(zaad);
      const gezeefd = screenBonus(probleem, createTeller(RUIM));
      if (gezeefd === undefined) continue;
      const { toewijzing, waarde } = gezeefd.beste;
      expect(isGeldig(probleem, [...toewijzing])).toBe(true);
      expect(waarde).toBe(getWaarden(probleem, TOTAAL, [...toewijzing])[0]);
      const over = gezeefd.probleem.masker;
      expect(over.every((bits, c) => (bits & ~probleem.masker[c]!) === 0)).toBe(true);
      if (over.some((bits, c) => bits !== probleem.masker[c])) gezien.minder++;
      // The search of all choices does not screen.
      const uit = solveDoel(probleem, TOTAAL, RUIM);
      const beste = uit.stappen[0]!.waarde;
      expect(uit.volledig).toBe(true);
      expect(listKeuzes(probleem, beste + 1, 1, RUIM)).toMatchObject({ keuzes: [], volledig: true });
      const zelfde = listKeuzes(probleem, beste, 20, RUIM).keuzes.map((keuze) => keuze.toewijzing);
      for (const keuze of zelfde) expect(keuze.every((j, c) => j < 0 || (over[c]! >> j) & 1)).toBe(true);
      expect(uit.gelijkspel).toBe(zelfde.length === 1 ? 'uniek' : 'beslist');
      gezien[uit.gelijkspel]++;
      if (zelfde.length === 20) continue;
      const rang = (keuze: Int16Array) => Array.from(keuze, (j) => (j < 0 ? '9' : `${j}`)).join('');
      expect(rang(uit.toewijzing!)).toBe(zelfde.map(rang).sort()[0]);
    }
    expect(Math.min(gezien.uniek, gezien.beslist)).toBeGreaterThan(0);
    expect(gezien.minder).toBeGreaterThan(2);
  });

  it('is of no use without a bonus, with few candidates, or when no choice is there', () => {
    const vraag = createGroot(1);
    const screen = (ander: Partial<Keuzeprobleem>) => screenBonus({ ...vraag, ...ander }, createTeller(RUIM));
    expect(screen({})).toBeDefined();
    expect(screen({ bonus: 0 })).toBeUndefined();
    expect(screen({ paren: undefined })).toBeUndefined();
    expect(screen({ masker: vraag.masker.map((bits, c) => (c < 149 ? bits : 0)) })).toBeUndefined();
    const leden = Int32Array.from(vraag.masker.keys());
    expect(screen({ groepen: [{ leden, hoogstens: 0, vakken: -1 }] })).toBeUndefined();
  });
});

describe('a screened question that stops', () => {
  const probleem: Keuzeprobleem = (() => {
    const { nextBelow } = createToeval(11);
    const n = 160;
    const paren: number[] = [];
    for (let c = 0; c < n; c++) for (let d = 0; d < c; d++) if (nextBelow(80) === 0) paren.push(c, d);
    return {
      ...leeg,
      vakken: { van: Int32Array.of(3), tot: Int32Array.of(3) },
      masker: new Int32Array(n).fill(1),
      waarden: Float64Array.from({ length: n }, () => 40 + nextBelow(40)),
      paren: createParen(n, Int32Array.from(paren)),
      bonus: 12,
    };
  })();

  it('goes on with the vakken that were left, and ends with the answer of asking once', () => {
    const eens = solveDoel(probleem, TOTAAL, RUIM);
    let uit = solveDoel(probleem, TOTAAL, { ...RUIM, knopen: 4 });
    const { masker } = uit.stand!;
    expect(masker).toHaveLength(160);
    expect(masker!.filter((bits) => bits !== 0).length).toBeLessThan(160);
    let keer = 0;
    for (; uit.stand !== undefined && keer < 500; keer++) {
      const stand: Zoekstand = JSON.parse(JSON.stringify(uit.stand));
      expect(stand.masker).toEqual(masker);
      expect(isZoekstand(probleem, TOTAAL, stand)).toBe(true);
      uit = solveDoel(probleem, TOTAAL, { ...RUIM, knopen: 4 }, stand);
    }
    expect(keer).toBeGreaterThan(0);
    expect(uit).toMatchObject({ volledig: true, stappen: eens.stappen, gelijkspel: eens.gelijkspel });
    expect(uit.toewijzing).toEqual(eens.toewijzing);
  });

  it('is refused with vakken that are not those of the question, or for another objective', () => {
    const stand = { stap: 0, klaar: [], masker: new Array(160).fill(1) };
    expect(isZoekstand(probleem, TOTAAL, stand)).toBe(true);
    expect(isZoekstand(probleem, TOTAAL, { ...stand, masker: [1] })).toBe(false);
    expect(isZoekstand(probleem, TOTAAL, { ...stand, masker: stand.masker.with(7, 2) })).toBe(false);
    expect(isZoekstand(probleem, TOTAAL, { ...stand, masker: stand.masker.with(7, 0) })).toBe(true);
    expect(isZoekstand(probleem, { soort: 'hoogste_minimum' }, stand)).toBe(false);
    expect(isZoekstand(probleem, { soort: 'lexicografisch', volgorde: [1] }, stand)).toBe(false);
  });
});
