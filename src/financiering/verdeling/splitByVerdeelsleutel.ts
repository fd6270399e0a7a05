import { type Bedrag, fromCenten } from '../../kern/index.js';
import type { Sleutel } from '../model/sleutel.js';
import type { Verdeelsleutel } from '../model/verdeelsleutel.js';
import { verdeelCenten } from './verdeelCenten.js';

/** What one cost bearer takes of an amount. */
export interface Kostendragersdeel {
  readonly kostendrager: Sleutel;
  readonly bedrag: Bedrag;
}

/**
 * Divides an amount over cost bearers, to the cent: the parts always add up to the amount.
 *
 * Order: first the fixed amounts (`vast`) and the percentages of the whole amount (`procent`); what is left goes to the shares
 * (`aandeel`, in proportion to each other) or, without shares, to the `rest`. Rounding: largest remainder, ties to the earlier part.
 *
 * @param bedrag - the amount to divide
 * @param sleutel - who takes what
 * @returns one part for every part of the key, in its order
 * @throws DomeinFout
 * - `financiering.verdeelsleutel_te_veel`: fixed amounts and percentages take more than there is
 * - `financiering.verdeelsleutel_boven_honderd`: the percentages add up to more than 100
 * - `financiering.verdeelsleutel_laat_over`: nobody takes what is left
 * - `financiering.verdeelsleutel_rest_dubbel`: two take the rest, or shares and a rest stand side by side
 * - `kern.bedrag_notatie`
 *
 * @example
 * ```ts
 * import { splitByVerdeelsleutel } from 'buurtaanpak/financiering';
 * import { euro } from 'buurtaanpak/kern';
 *
 * splitByVerdeelsleutel(euro(60000), [
 *   { soort: 'aandeel', kostendrager: 'programmabureau-oost', aandeel: '8' },
 *   { soort: 'aandeel', kostendrager: 'thema-energie', aandeel: '4' },
 * ]);
 * // => [
 * //   { kostendrager: 'programmabureau-oost', bedrag: '40000.00' },
 * //   { kostendrager: 'thema-energie', bedrag: '20000.00' },
 * // ]
 * splitByVerdeelsleutel(euro(100), [{ soort: 'procent', kostendrager: 'thema-energie', procent: '99.9' }]); // throws financiering.verdeelsleutel_laat_over
 * ```
 */
export function splitByVerdeelsleutel(bedrag: Bedrag, sleutel: Verdeelsleutel): Kostendragersdeel[] {
  return verdeelCenten(bedrag, sleutel).map(({ kostendrager, centen }) => ({
    kostendrager,
    bedrag: fromCenten(centen),
  }));
}
