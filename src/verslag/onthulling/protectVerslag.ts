import type { Pad } from '../../kern/index.js';
import { changeWaarden } from '../document/changeWaarden.js';
import type { Verslagtabel } from '../document/tabel.js';
import { Verslag } from '../document/verslag.js';
import type { Getalwaarde, Verslagwaarde } from '../document/waarde.js';
import { chooseWeg } from './chooseWeg.js';
import { isAandeel } from './isAandeel.js';
import { isPersonen } from './isPersonen.js';
import { protectGroep } from './protectGroep.js';
import { type ProtectVerslagOptions, readProtectOptions } from './protectVerslagOptions.js';
import { toOnderdrukt } from './toOnderdrukt.js';

/**
 * Removes small numbers of people from a verslag, and the other numbers from which they could be computed, in its tables and in its text.
 * The removed numbers are no longer in the document.
 *
 * A number counts people when it is marked so (`personen`). The same number in several places is recognised by its `herkomst`. Sums are
 * known from the totals of tables and from values that are a sum of others; differences and ratios from their `herkomst`: of '15% van 20'
 * the share is not shown, because it gives 3. A share of a group of people (`groep`) is taken as a share of its size, and one without a
 * source as a share of the number of people in its sentence. The size of a group goes as a number does; its name stays. A figure computed
 * from a hidden number (a share, a difference, a column with `afgeleidVan`) is hidden too. Charts do not change: give them only figures
 * that may be shown.
 *
 * With `eerder` the verslagen that were published before are protected together with this one: of every number under the bound, in this
 * verslag or in one of those, each value from 0 up to the bound stays possible for who has all of them. A number that stands in none of
 * them (the members of a day of which nothing was published) was not handed over: of such a number only is guarded that it could be as much
 * as the bound.
 *
 * Cost: n³ in the numbers of people that are linked with one under the bound, in all documents together, up to the limit of
 * `protectAantallen`; n in the rest. A fraction of a second for twelve teams on three days in four documents, seconds for some hundreds of
 * hidden numbers that all hang together.
 *
 * @param verslag - the verslag, with every number
 * @returns the verslag for publication; `onthulling` holds the bound and the number of places that are not shown
 * @throws DomeinFout `kern.document_ongeldig` (not a verslag, or choices that are none), `verslag.grens_ongeldig`, `verslag.aantal_ongeldig`;
 * - `verslag.al_gepubliceerd`: earlier verslagen show a number under the bound, or it follows from them; each such number, with these verslagen
 * - `verslag.eerder_onbekend`: a relation names an earlier verslag that is not there
 * - `verslag.eerder_tegenstrijdig`: what was published contradicts itself
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { protectVerslag } from 'buurtaanpak/verslag';
 *
 * const verslag = protectVerslag({
 *   soort: 'verslag',
 *   versie: 2,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   vermeldingen: [],
 *   peildatum: Datum.parse('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'alles_getoond' },
 *   blokken: [
 *     { soort: 'alinea', tekst: ['Leden: ', { soort: 'getal', waarde: 3, decimalen: 0, personen: true }, '.'] },
 *   ],
 * });
 * verslag.blokken; // => [{ soort: 'alinea', tekst: ['Leden: ', { soort: 'onderdrukt' }, '.'] }]
 * verslag.onthulling; // => { regel: 'onderdrukt', grens: 5, aantal: 1 }
 * ```
 */
export function protectVerslag(verslag: Verslag, options: ProtectVerslagOptions = {}): Verslag {
  const stuk = Verslag.parse(verslag);
  const keuzes = readProtectOptions(options);
  const { grens = 5 } = options;
  const { sleutels, cellen, weg, onbekend } = chooseWeg(stuk, keuzes, grens);
  const verborgen = new Set(cellen.flatMap((cel) => (weg.has(cel.id) ? [cel.aantal] : [])));
  let aantal = 0;

  const isWeg = (waarde: Verslagwaarde, pad: Pad): boolean => {
    const herkomst = 'herkomst' in waarde ? waarde.herkomst : undefined;
    const delen =
      herkomst === undefined || herkomst.bewerking === 'som' || herkomst.paden.length < 2
        ? []
        : herkomst.paden.map((een) => sleutels.partKey(herkomst.bron, een));
    const afgeleid = delen.some((een) => weg.has(een) || (onbekend.has(een) && !isPersonen(waarde)));
    return afgeleid || ((isPersonen(waarde) || isAandeel(waarde)) && weg.has(sleutels.keyOf(herkomst, pad)));
  };
  // The size of a group without a source is the number in its section that is equal to it, wherever that stands.
  const isGroepWeg = (waarde: Getalwaarde, pad: Pad) =>
    isWeg(waarde, pad) || (isPersonen(waarde) && waarde.herkomst === undefined && verborgen.has(waarde.waarde));
  const protect = (waarde: Verslagwaarde, pad: Pad): Verslagwaarde => {
    if (!isWeg(waarde, pad)) return protectGroep(waarde, pad, isGroepWeg);
    aantal += 1;
    return toOnderdrukt(waarde);
  };
  // A figure in a column that was computed from others is hidden with one of those.
  const hideAfgeleid = (tabel: Verslagtabel): Verslagtabel => {
    const plaats = new Map(tabel.kolommen.map(({ sleutel }, k) => [sleutel, k]));
    const hide = (rij: readonly Verslagwaarde[]) =>
      rij.map((waarde, k): Verslagwaarde => {
        const uit = tabel.kolommen[k]?.afgeleidVan ?? [];
        const raakt = uit.some((sleutel) => rij[plaats.get(sleutel) ?? -1]?.soort === 'onderdrukt');
        if (!raakt || waarde.soort === 'onderdrukt') return waarde;
        aantal += 1;
        return toOnderdrukt(waarde);
      });
    return { ...tabel, rijen: tabel.rijen.map(hide) };
  };
  const blokken = changeWaarden(stuk.blokken, { waarde: protect, tabel: hideAfgeleid });
  return { ...stuk, onthulling: { regel: 'onderdrukt', grens, aantal }, blokken };
}
