import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { toCeltekst } from '../kop/celtekst.js';
import type { Rij } from '../kop/leesplan.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { readVierkantnaam } from './readVierkantnaam.js';

/** A column of squares with a figure. */
export interface Vierkantkolom {
  readonly veld: string;
  readonly figuur: string;
  readonly jaar: number;
}

/** The columns of squares. */
export interface Gematchtevierkanten {
  /** Each figure once a year, the years in order. */
  readonly kolommen: readonly Vierkantkolom[];
  /** Every year of which the file has a figure, also when it was not asked for. */
  readonly jaren: readonly number[];
  readonly bevindingen: readonly Bevinding[];
}

const VORM = 'vierkant';

/**
 * The columns with a figure, and the findings about the others.
 *
 * @param jaar - the year of columns without a year in their name, and the only year to read
 * @throws DomeinFout `kerncijfers.jaar_ontbreekt`
 */
export function matchVierkant(
  kop: readonly string[],
  rijen: readonly Rij[],
  jaar: number | undefined,
): Gematchtevierkanten {
  const kolommen = new Map<string, Vierkantkolom>();
  const jaren = new Set<number>();
  const bevindingen: Bevinding[] = [];
  for (const veld of kop) {
    const naam = readVierkantnaam(veld);
    if (naam === undefined) {
      bevindingen.push(createBevinding('info', 'kerncijfers.kolom_onbekend', [veld], { kolom: veld, vorm: VORM }));
      continue;
    }
    if (naam.jaar !== undefined) jaren.add(naam.jaar);
    if (jaar !== undefined && naam.jaar !== undefined && naam.jaar !== jaar) continue;
    if (naam.sleutel === undefined) {
      const waarde = showWaarde(rijen.find((rij) => toCeltekst(rij[veld]).includes('%'))?.[veld] ?? rijen[0]?.[veld]);
      bevindingen.push(createBevinding('info', 'kerncijfers.kolom_klasse', [veld], { kolom: veld, waarde }));
      continue;
    }
    const vanJaar = naam.jaar ?? jaar ?? refuse('kerncijfers.jaar_ontbreekt', { vorm: VORM });
    jaren.add(vanJaar);
    const plek = `${naam.sleutel}:${vanJaar}`;
    const eerder = kolommen.get(plek);
    if (eerder === undefined) kolommen.set(plek, { veld, figuur: naam.sleutel, jaar: vanJaar });
    else {
      const params = { kolom: veld, eerder: eerder.veld, sleutel: naam.sleutel };
      bevindingen.push(createBevinding('waarschuwing', 'kerncijfers.kolom_dubbel', [veld], params));
    }
  }
  return {
    kolommen: [...kolommen.values()].sort((a, b) => a.jaar - b.jaar),
    jaren: [...jaren].sort((a, b) => a - b),
    bevindingen,
  };
}
