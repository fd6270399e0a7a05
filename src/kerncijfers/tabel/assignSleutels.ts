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
  const jaren = new Map<string, Set<number>>();
  for (const kolom of kolommen) {
    const stam = getStam(kolom);
    const gezien = jaren.get(stam) ?? new Set();
    gezien.add(kolom.bron.jaar);
    jaren.set(stam, gezien);
  }
  return kolommen.map((kolom) => {
    const meer = (jaren.get(getStam(kolom))?.size ?? 0) > 1;
    const sleutel = meer ? formatSleutel({ ...kolom, jaar: kolom.bron.jaar }) : kolom.sleutel;
    // A key with another year than that of its source is an own key, and stays.
    return sleutel === kolom.sleutel || splitSleutel(kolom.sleutel).jaar !== undefined ? kolom : { ...kolom, sleutel };
  });
}
