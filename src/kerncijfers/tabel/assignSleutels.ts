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
  const laatste = new Map(kolommen.map((kolom) => [getStam(kolom), kolom.bron.jaar]));
  const meer = new Set(kolommen.filter((kolom) => laatste.get(getStam(kolom)) !== kolom.bron.jaar).map(getStam));
  return kolommen.map((kolom) => {
    const sleutel = meer.has(getStam(kolom)) ? formatSleutel({ ...kolom, jaar: kolom.bron.jaar }) : kolom.sleutel;
    // A key with another year than that of its source is an own key, and stays.
    return sleutel === kolom.sleutel || splitSleutel(kolom.sleutel).jaar !== undefined ? kolom : { ...kolom, sleutel };
  });
}
