import { formatSleutel } from '../catalogus/formatSleutel.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import type { Kerncijferkolom } from './kerncijfertabel.js';

/** The identity of a column but for its year. */
const getStam = ({ figuur, dimensies }: Kerncijferkolom): string => formatSleutel({ figuur, dimensies });

/**
 * Gives every column its key in a table: with the year where the table has the same figure of several years, else the key that it had. So
 * no column of several years is found without a year by chance.
 */
export function assignSleutels(kolommen: readonly Kerncijferkolom[]): Kerncijferkolom[] {
  const eerste = new Map<string, number>();
  const meer = new Set<string>();
  for (const kolom of kolommen) {
    const stam = getStam(kolom);
    const jaar = eerste.get(stam);
    if (jaar === undefined) eerste.set(stam, kolom.bron.jaar);
    else if (jaar !== kolom.bron.jaar) meer.add(stam);
  }
  return kolommen.map((kolom) => {
    const sleutel = meer.has(getStam(kolom)) ? formatSleutel({ ...kolom, jaar: kolom.bron.jaar }) : kolom.sleutel;
    // A key with another year than that of its source is an own key, and stays.
    return sleutel === kolom.sleutel || splitSleutel(kolom.sleutel).jaar !== undefined ? kolom : { ...kolom, sleutel };
  });
}
