import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { getGebied } from '../tabel/getGebied.js';
import { getKolom } from '../tabel/getKolom.js';
import { getRij } from '../tabel/getRij.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import type { Celinterval } from './celinterval.js';
import { readInterval } from './readInterval.js';

/**
 * How sure a figure of an area is: the figure with the bounds between which the true one lies, and what these bounds mean.
 *
 * The bounds come from the column, by the first rule that fits:
 * 1. `onder` and `boven` of the column. These come from the source, or from a function that computed the figure of others. A cell without
 *    both is `onbekend`;
 * 2. an estimate of someone else (`geschat`) is `onbekend`;
 * 3. `aselect` on a multiple of `b`: a count `n` of a wijk, buurt, square or area with a free code lies between `n - (b - 1)` and
 *    `n + (b - 1)`, and not below 0. A count of a gemeente or the country is `exact`;
 * 4. `afgerond` on a multiple of `r`: between `n - r / 2` and `n + r / 2`. The bounds stay in the range of the figure: that of the
 *    catalogue, else a count is not below 0 and a percentage lies between 0 and 100. A figure that is itself outside is not held to that
 *    side;
 * 5. otherwise nothing is known: `onbekend`, without bounds.
 *
 * `aggregateKerncijfers`, `convertKerncijfers` and `deriveKerncijfers` carry the bounds of the parts to what they make.
 *
 * Source of rule 3: CBS, Toelichting Kerncijfers wijken en buurten 2023: counts of wijken and buurten are rounded at random to multiples of
 * five, with a chance that is the smaller, the larger the difference.
 *
 * Cost: 1; the first question about a table is n in its areas, as it is indexed then.
 *
 * @param tabel - the table
 * @param code - code of the area
 * @param sleutel - key of the figure, as for `getKerncijfer`
 * @returns `{ waarde, onder, boven, soort }`, bounds included and in the unit of the column; `{ waarde, soort: 'onbekend' }` when nothing
 *   tells how sure it is; or `{ reden }` when the figure is missing
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.sleutel_meerduidig`, `kerncijfers.gebied_onbekend`,
 *   `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { fromKerncijferdocument, getInterval } from 'buurtaanpak/kerncijfers';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const tabel = fromKerncijferdocument({
 *   soort: 'kerncijfertabel',
 *   versie: 2,
 *   indeling: { gebieden: 'cbs', jaar: 2024 },
 *   gebieden: [
 *     { code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente' },
 *     { code: 'BU00802001', naam: 'Stationsbuurt', soort: 'buurt' },
 *   ],
 *   kolommen: [
 *     {
 *       sleutel: 'aantal_inwoners',
 *       eenheid: 'aantal',
 *       bron,
 *       nauwkeurigheid: { soort: 'aselect', basis: 5 },
 *       cellen: [128810, 685],
 *     },
 *     { sleutel: 'gemiddelde_woz_waarde', eenheid: '1000 euro', bron, cellen: [249, 'niet_gepubliceerd'] },
 *   ],
 * });
 * getInterval(tabel, 'BU00802001', 'aantal_inwoners'); // => { waarde: 685, onder: 681, boven: 689, soort: 'aselect' }
 * getInterval(tabel, 'GM0080', 'aantal_inwoners'); // => { waarde: 128810, onder: 128810, boven: 128810, soort: 'exact' }
 * getInterval(tabel, 'GM0080', 'gemiddelde_woz_waarde'); // => { waarde: 249, soort: 'onbekend' }
 * getInterval(tabel, 'BU00802001', 'gemiddelde_woz_waarde'); // => { reden: 'niet_gepubliceerd' }
 * ```
 */
export function getInterval(tabel: Kerncijfertabel, code: string, sleutel: Cijfersleutel): Celinterval {
  const kolom = getKolom(tabel, sleutel);
  return readInterval(kolom, getGebied(tabel, code), getRij(tabel, code));
}
