import type { Bevinding } from '../../kern/index.js';
import { toCeltekst } from '../kop/celtekst.js';
import type { Rij } from '../kop/leesplan.js';
import type { Langvelden } from './findLangvelden.js';
import { readJaren } from './readJaren.js';

/** The rows with the same variable, members and year. */
export interface Langgroep {
  readonly variabele: string;
  /** In the order of the dimensions. */
  readonly leden: readonly string[];
  readonly jaar: number;
  /** The first of its rows. */
  readonly rij: number;
}

/** Rows in groups. */
export interface Gegroepeerd {
  readonly groepen: readonly Langgroep[];
  /** The group of each row; -1 for a row that is left out. */
  readonly groepVan: Int32Array;
  /** The year of each row. */
  readonly jaren: readonly (number | undefined)[];
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Groups the rows of a long table by variable, members of dimensions, and year.
 *
 * @param variabele - the variable of every row, where no column names it
 * @param jaar - the year of every row, or the only year to read
 */
export function groupRijen(
  rijen: readonly Rij[],
  velden: Pick<Langvelden, 'jaar' | 'variabele' | 'dimensies'>,
  variabele: string,
  jaar: number | undefined,
): Gegroepeerd {
  const { jaren, bevindingen } =
    velden.jaar === undefined ? { jaren: rijen.map(() => jaar), bevindingen: [] } : readJaren(rijen, velden.jaar, jaar);
  const groepVan = new Int32Array(rijen.length).fill(-1);
  const nummers = new Map<string, number>();
  const groepen: Langgroep[] = [];
  for (const [nummer, rij] of rijen.entries()) {
    const vanJaar = jaren[nummer];
    if (vanJaar === undefined) continue;
    const naam = velden.variabele === undefined ? variabele : toCeltekst(rij[velden.variabele]).trim();
    const leden = velden.dimensies.map((veld) => toCeltekst(rij[veld]).trim());
    const sleutel = [vanJaar, naam, ...leden].join('\u0000');
    const groep = nummers.get(sleutel) ?? groepen.length;
    if (groep === groepen.length) {
      nummers.set(sleutel, groep);
      groepen.push({ variabele: naam, leden, jaar: vanJaar, rij: nummer });
    }
    groepVan[nummer] = groep;
  }
  return { groepen, groepVan, jaren, bevindingen };
}
