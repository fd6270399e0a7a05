import { solveDoel, solveExtern, solveKern, type Uitkomst } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import type { Zoekopties } from '../model/zoekopties.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { listKlassen } from '../vraagstuk/listKlassen.js';
import { narrowVraagstuk } from '../vraagstuk/narrowVraagstuk.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { guardOplosser } from './guardOplosser.js';

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
export function solveVraagstuk(
  vraagstuk: Vraagstuk,
  masker: Int32Array,
  waarden: Float64Array,
  { stand, oplosser }: Pick<Zoekopties, 'stand' | 'oplosser'> = {},
): Opgelost {
  const narrow = (kern: Int32Array | undefined) => (kern === undefined ? vraagstuk : narrowVraagstuk(vraagstuk, kern));
  const { kern, uitkomst } = solveKern({
    masker,
    waarden,
    plaatsen: vraagstuk.quota.reduce((som, { aantal }) => som + rangeVanAantal(aantal).tot, 0),
    doel: toRekendoel(vraagstuk),
    grenzen: vraagstuk.budget,
    hervat: stand?.zoek,
    create: (kandidaten) => createKeuzeprobleem(narrow(kandidaten)),
    listKlassen: () => listKlassen(vraagstuk, masker),
    listGenoemd: () => listGenoemd(vraagstuk),
  });
  const isAf = uitkomst.volledig && (uitkomst.toewijzing === undefined || uitkomst.gelijkspel !== 'onbeslist');
  const { signaal } = vraagstuk.budget;
  if (isAf || oplosser === undefined || vraagstuk.doel.soort !== 'totaal' || signaal?.aborted === true) {
    return { vraagstuk: narrow(kern), uitkomst };
  }
  const probleem = createKeuzeprobleem(vraagstuk);
  const prove = (beste: Int16Array) => {
    const vervolg = { stap: 0, klaar: [], ...uitkomst.stand, beste: [...beste] };
    return solveDoel(probleem, toRekendoel(vraagstuk), vraagstuk.budget, vervolg);
  };
  return { vraagstuk, uitkomst: solveExtern(probleem, guardOplosser(oplosser), vraagstuk.budget, uitkomst, prove) };
}
