import { type Kerncijfer, type Kerncijferkolom, REDENEN } from './kerncijfertabel.js';

/** The description of a column, without its cells. */
export type Kolomkop = Omit<Kerncijferkolom, 'waarden' | 'redenen' | 'onder' | 'boven' | 'geschat'>;

/**
 * Makes a column from its description and its cells. A figure goes to `waarden`, a reason to `redenen`; the value is NaN where the figure
 * is missing.
 */
export function createKolom(kop: Kolomkop, cellen: readonly Kerncijfer[]): Kerncijferkolom {
  const geschat = Uint8Array.from(cellen, (cel) => ('waarde' in cel && cel.geschat ? 1 : 0));
  return {
    ...kop,
    waarden: Float64Array.from(cellen, (cel) => ('waarde' in cel ? cel.waarde : Number.NaN)),
    redenen: Uint8Array.from(cellen, (cel) => ('reden' in cel ? REDENEN.indexOf(cel.reden) + 1 : 0)),
    ...(geschat.includes(1) ? { geschat } : {}),
  };
}
