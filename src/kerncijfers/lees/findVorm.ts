import { normalizeNaam } from '../kop/normalizeNaam.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import { findVierkantveld } from '../vierkant/findVierkantveld.js';

/** Names as OData writes them, without blanks: a copy of OData v3 may lack the numbers of its columns. */
const ODATA = ['WijkenEnBuurten', 'RegioS', 'DistrictsAndNeighbourhoods'];
const GENUMMERD = /^[A-Za-z].*_\d+$/;

/** The form of a header, or undefined for an unknown form. */
export function findVorm(kop: readonly string[]): Exclude<Kerncijfervorm, 'eigen' | 'lang'> | undefined {
  const namen = new Set(kop.map(normalizeNaam));
  if (kop.includes('Measure') && (kop.includes('Value') || kop.includes('StringValue'))) return 'odata4';
  if (findVierkantveld(kop) !== undefined) return 'vierkant';
  if (namen.has('gwbcode10') || namen.has('gwbcode8') || (namen.has('gwbcode') && namen.has('recs'))) return 'kwb';
  if (kop.some((naam) => naam.includes('/'))) return 'statline';
  if (ODATA.some((naam) => kop.includes(naam))) return 'odata3';
  if (namen.has('wijkenenbuurten') || namen.has('regios') || kop.some((naam) => /^Codering_\d+$/.test(naam))) {
    return kop.some((naam) => GENUMMERD.test(naam)) ? 'odata3' : 'statline';
  }
  if (namen.has('districtsandneighbourhoods')) return 'statline';
  if (namen.has('bucode') || namen.has('wkcode') || namen.has('gmcode')) return 'kaart';
  if (namen.has('buurtcode') || namen.has('wijkcode') || namen.has('gemeentecode')) return 'pdok';
  return undefined;
}
