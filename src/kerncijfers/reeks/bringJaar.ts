import type { Koppeling } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import { convertKerncijfers } from '../koppeling/convertKerncijfers.js';
import { findGewicht } from '../samenstelling/findGewicht.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import { getKolom } from '../tabel/getKolom.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { carrySporen, type Spoor } from './carrySporen.js';
import type { Jaarbron } from './collectJaren.js';

/** A year, as far as it could be brought to the classification of the series. */
export interface Jaarstand extends Jaarbron {
  /** What became of every area, of a year that was carried over by mappings. */
  readonly sporen?: ReadonlyMap<string, Spoor> | undefined;
}

/** The table with only a column and what that is weighted by: no other column needs to be carried over. */
function keepKolom(tabel: Kerncijfertabel, kolom: Kerncijferkolom): Kerncijfertabel {
  const gewicht = findGewicht(tabel, kolom, getAggregatie(kolom)).kolom;
  return { ...tabel, kolommen: gewicht === undefined ? [kolom] : [kolom, gewicht] };
}

/**
 * Carries the column of a year over along a path of mappings.
 *
 * @returns the year with the last table, and the findings of each step; without a path the year as it is
 */
export function bringJaar(
  bron: Jaarbron,
  pad: readonly Koppeling[] = [],
  { gebieden, minDekking }: { readonly gebieden: readonly Gebied[]; readonly minDekking: number },
): { readonly stand: Jaarstand; readonly bevindingen: readonly Bevinding[] } {
  if (pad.length === 0) return { stand: bron, bevindingen: [] };
  const bevindingen: Bevinding[] = [];
  let { kolom } = bron;
  let tabel = keepKolom(bron.tabel, kolom);
  let sporen: ReadonlyMap<string, Spoor> = new Map(
    tabel.gebieden.map(({ code }, rij) => [
      code,
      { behouden: 1, heel: true, geschat: bron.kolom.geschat?.[rij] === 1 },
    ]),
  );
  pad.forEach((koppeling, stap) => {
    const namen = stap === pad.length - 1 ? gebieden : [];
    const resultaat = convertKerncijfers(tabel, koppeling, { minDekking, gebieden: namen });
    sporen = carrySporen(tabel, kolom, koppeling.delen, sporen);
    tabel = resultaat.tabel;
    kolom = getKolom(tabel, kolom.sleutel);
    bevindingen.push(...resultaat.bevindingen.map((een) => ({ ...een, pad: [bron.nummer, ...een.pad] })));
  });
  return { stand: { ...bron, tabel, kolom, sporen }, bevindingen };
}
