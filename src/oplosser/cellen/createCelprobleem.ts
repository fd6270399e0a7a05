import type { Celgroep, Celprobleem, Celtelling } from '../probleem/celprobleem.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { splitCellen } from './splitCellen.js';

const sum = (rij: Int32Array) => rij.reduce((som, aantal) => som + aantal, 0);

/** Turns the upper bound of a count into a group. */
function toGroep({ herkomst, leden, tot, cellen }: Celtelling): Celgroep[] {
  return leden.length > tot ? [{ herkomst, leden, hoogstens: tot, cellen }] : [];
}

/**
 * Divides the vakken of a problem into cells.
 *
 * @param meestePatronen - with more ways than this to divide the numbers over the cells, the search itself checks the `tellingen`
 */
export function createCelprobleem(probleem: Keuzeprobleem, meestePatronen = 200): Celprobleem {
  const cellen = splitCellen(probleem, meestePatronen);
  const { toCellen } = cellen;
  const tellingen = probleem.tellingen.map(({ herkomst, leden, van, tot, vakken }): Celtelling => {
    return { herkomst, leden, van, tot, cellen: toCellen(vakken) };
  });
  // A group that cannot become too full is no constraint.
  const groepen = probleem.groepen.flatMap(({ herkomst, leden, hoogstens, vakken }): Celgroep[] => {
    return leden.length > hoogstens ? [{ herkomst, leden, hoogstens, cellen: toCellen(vakken) }] : [];
  });
  const botsMet = new Int32Array(cellen.aantalCellen);
  for (const vakken of probleem.botsingen) {
    const bits = toCellen(vakken);
    botsMet.forEach((hunne, j) => {
      if (bits & (1 << j)) botsMet[j] = hunne | bits;
    });
  }
  return {
    aantalKandidaten: probleem.masker.length,
    aantalCellen: cellen.aantalCellen,
    vakVan: cellen.vakVan,
    patronen: cellen.patronen,
    vakken: probleem.vakken,
    tellingen,
    tellingZoekt: cellen.tellingZoekt,
    minstens: sum(probleem.vakken.van),
    hoogstens: sum(probleem.vakken.tot),
    masker: cellen.masker,
    verplicht: probleem.verplicht,
    waarden: cellen.waarden,
    groepen: [...groepen, ...(cellen.tellingZoekt ? tellingen.flatMap(toGroep) : [])],
    paren: probleem.paren,
    botsMet,
    bonus: probleem.bonus,
    samen: probleem.samen,
    band: probleem.band,
    vloeren: probleem.vloeren.map(({ waarden, minimaal }) => {
      const n = probleem.masker.length;
      const perCel = new Float64Array(cellen.aantalCellen * n);
      cellen.vakVan.forEach((j, cel) => {
        perCel.set(waarden.subarray(j * n, (j + 1) * n), cel * n);
      });
      return { waarden: perCel, minimaal };
    }),
  };
}
