import { solveKern, type Uitkomst } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { listKlassen } from '../vraagstuk/listKlassen.js';
import { narrowVraagstuk } from '../vraagstuk/narrowVraagstuk.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/**
 * A solved selection problem, possibly with fewer candidates. It is proven that a selection with a candidate that was left out is never as
 * good.
 */
export interface Opgelost {
  readonly vraagstuk: Vraagstuk;
  readonly uitkomst: Uitkomst;
}

/** The candidates that rules need by name. */
function listGenoemd({ regels, index }: Vraagstuk): number[] {
  const codes = (regel: Regel) =>
    regel.soort === 'vast' ? [regel.code] : regel.soort === 'samen' || regel.soort === 'niet_samen' ? regel.codes : [];
  return regels.flatMap((regel) => codes(regel).map((code) => index.get(code) as number));
}

/**
 * Solves a selection problem for its objective.
 *
 * @param masker - per candidate its quota as bits, after the rules that concern single buurten
 * @param waarden - `waarden[quotum * aantalKandidaten + kandidaat]`
 */
export function solveVraagstuk(vraagstuk: Vraagstuk, masker: Int32Array, waarden: Float64Array): Opgelost {
  const narrow = (kern: Int32Array | undefined) => (kern === undefined ? vraagstuk : narrowVraagstuk(vraagstuk, kern));
  const { kern, uitkomst } = solveKern({
    masker,
    waarden,
    plaatsen: vraagstuk.quota.reduce((som, { aantal }) => som + rangeVanAantal(aantal).tot, 0),
    doel: toRekendoel(vraagstuk),
    grenzen: vraagstuk.budget,
    create: (kandidaten) => createKeuzeprobleem(narrow(kandidaten)),
    listKlassen: () => listKlassen(vraagstuk, masker),
    listGenoemd: () => listGenoemd(vraagstuk),
  });
  return { vraagstuk: narrow(kern), uitkomst };
}
