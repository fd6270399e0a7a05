import { f64 } from '../../rekenen/index.js';
import type { Gebied, Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** The most that rounding changes a figure of one area, by unit, for a column that does not say how exact it is. */
const MARGES: ReadonlyMap<string, number> = new Map([
  ['aantal', 4],
  ['ha', 0.5],
]);

/** In a composed area, at most one rounded count is assumed for this many people. */
const MENSEN_PER_DEEL = 50;

/**
 * The number of rounded counts in a count of an area: zero in a gemeente or the country, whose counts are exact, one in a wijk or buurt,
 * several in a composed area.
 */
function countAfrondingen({ soort }: Gebied, omvang: number): number {
  if (soort === 'gemeente' || soort === 'land') return 0;
  return soort === 'samengesteld' ? Math.max(1, omvang / MENSEN_PER_DEEL) : 1;
}

/** The largest distance of a figure to its bounds, for a column that has bounds; undefined for a cell without. */
function measureGrenzen({ waarden, onder, boven }: Kerncijferkolom, rij: number): number | undefined {
  if (onder === undefined || boven === undefined) return undefined;
  const waarde = f64(waarden, rij);
  const marge = Math.max(waarde - f64(onder, rij), f64(boven, rij) - waarde);
  return Number.isFinite(marge) ? marge : undefined;
}

/**
 * The most that rounding changes the figure of a column in a row.
 *
 * @param omvang - the size of the area, by which the number of rounded counts in a composed area without bounds is guessed
 */
export type Celmarge = (kolom: Kerncijferkolom, gebied: Gebied, rij: number, omvang: number) => number;

/**
 * How far rounding may put a figure off: by the margins that someone names, one for each unit and 0 for a unit without; else by what the
 * column itself tells (its bounds, or its `nauwkeurigheid`), and by the unit where it tells nothing.
 */
export function createCelmarge(marges?: Readonly<Record<string, number>>): Celmarge {
  // A map: a unit can have the name of a property that every object has.
  const genoemd = marges && new Map(Object.entries(marges));
  return (kolom, gebied, rij, omvang) => {
    const aantal = countAfrondingen(gebied, omvang);
    const { eenheid, nauwkeurigheid } = kolom;
    if (genoemd !== undefined) return aantal * (genoemd.get(eenheid) ?? 0);
    const eigen = measureGrenzen(kolom, rij);
    if (eigen !== undefined) return eigen;
    if (nauwkeurigheid?.soort === 'aselect') return aantal * (nauwkeurigheid.basis - 1);
    // A rounding to the nearest multiple is of every area, a gemeente too.
    if (nauwkeurigheid?.soort === 'afgerond') return Math.max(1, aantal) * (nauwkeurigheid.op / 2);
    return aantal * (MARGES.get(eenheid) ?? 0);
  };
}
