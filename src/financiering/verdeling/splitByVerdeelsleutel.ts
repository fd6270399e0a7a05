import { fromCenten, showWaarde, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { type Bedrag, parseSchema } from '../../kern/index.js';
import { LosseVerdeelsleutelSchema, type Verdeelsleutel } from '../model/verdeelsleutel.js';
import { refuse } from '../teksten/codes.js';
import { splitCenten } from './splitCenten.js';

/** What one cost bearer takes of an amount. */
export interface Kostendragersdeel {
  readonly kostendrager: Sleutel;
  readonly bedrag: Bedrag;
}

/**
 * Divides an amount over cost bearers, to the cent: the parts always add up to the amount.
 *
 * Order: first the fixed amounts (`vast`) and the percentages of the whole amount (`procent`); the remainder goes to the shares
 * (`aandeel`, in proportion to each other) or, without shares, to the `rest`. Rounding: largest remainder, ties to the earlier part.
 *
 * Cost: n log n in the parts of the key, which are put in order of their remainders.
 *
 * @param bedrag - the amount to divide, zero or more
 * @param sleutel - who takes what; shares and percentages are exact, whatever their number of decimals
 * @returns one part for every line of the key, in its order
 * @throws DomeinFout
 * - `financiering.verdeelsleutel_te_veel`: fixed amounts and percentages take more than there is
 * - `financiering.verdeelsleutel_boven_honderd`: the percentages add up to more than 100
 * - `financiering.verdeelsleutel_laat_over`: no part takes the remainder
 * - `financiering.verdeelsleutel_rest_dubbel`: two parts take the rest, or the key has both shares and a rest
 * - `kern.bedrag_notatie`, `financiering.bedrag_negatief`: the amount is not valid
 * - `kern.document_ongeldig`: the key is not valid, with every problem at once; a share or percentage in another notation (`'50%'`, `'1e3'`,
 *   `''`, a sign) is `kern.getal_notatie` there
 *
 * @example
 * ```ts
 * import { splitByVerdeelsleutel } from 'buurtaanpak/financiering';
 * import { Aandeel, euro, Procent } from 'buurtaanpak/kern';
 *
 * splitByVerdeelsleutel(euro(60000), [
 *   { soort: 'aandeel', kostendrager: 'programmabureau-oost', aandeel: Aandeel.parse('8') },
 *   { soort: 'aandeel', kostendrager: 'thema-energie', aandeel: Aandeel.parse('4') },
 * ]);
 * // => [
 * //   { kostendrager: 'programmabureau-oost', bedrag: '40000.00' },
 * //   { kostendrager: 'thema-energie', bedrag: '20000.00' },
 * // ]
 * splitByVerdeelsleutel(euro(100), [{ soort: 'procent', kostendrager: 'thema-energie', procent: Procent.parse('99.9') }]); // throws financiering.verdeelsleutel_laat_over
 * ```
 */
export function splitByVerdeelsleutel(bedrag: Bedrag, sleutel: Verdeelsleutel): Kostendragersdeel[] {
  if (toCenten(bedrag) < 0n) refuse('financiering.bedrag_negatief', { waarde: showWaarde(bedrag) }, ['bedrag']);
  return splitCenten(bedrag, parseSchema(LosseVerdeelsleutelSchema, sleutel, 'verdeelsleutel')).map(
    ({ kostendrager, centen }) => ({
      kostendrager,
      bedrag: fromCenten(centen),
    }),
  );
}
