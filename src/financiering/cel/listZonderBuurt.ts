import { attempt, toCenten } from '../../kern/huis.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { splitCenten } from '../verdeling/splitCenten.js';
import type { Geldpartij, Plaats } from '../verloop/geldverloop.js';
import { statedBedrag } from './bedragen.js';
import { listPlaatsen } from './deelnemers.js';

/**
 * The cost bearers of a contribution that bear a part of it although it pays for no buurt that is charged to them; without a key: its payer.
 * Only an amount is divided over buurten. A key that does not divide the amount gives none: that is another problem.
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 * import { listZonderBuurt } from 'buurtaanpak/financiering/huis';
 *
 * const { perioden } = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [{ id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '100.00', aard: 'exact', doel: 'werven' }],
 *     },
 *   ],
 * });
 * perioden[0]?.bijdragen.map((bijdrage) => listZonderBuurt(bijdrage, [], new Map())); // => [['gemeente']]
 * ```
 */
export function listZonderBuurt(
  bijdrage: Bijdrage,
  plaatsen: readonly Plaats[],
  partijen: ReadonlyMap<string, Geldpartij>,
): string[] {
  const { soort, van, verdeelsleutel } = bijdrage;
  if (soort !== 'bedrag') return [];
  const bedrag = statedBedrag(bijdrage);
  const delen = attempt(() =>
    verdeelsleutel === undefined
      ? [{ kostendrager: undefined, centen: toCenten(bedrag) }]
      : splitCenten(bedrag, verdeelsleutel),
  );
  if (!delen.success) return [];
  return delen.data.flatMap(({ kostendrager, centen }) =>
    centen === 0n || listPlaatsen({ plaatsen }, bijdrage, kostendrager, partijen).length > 0
      ? []
      : [kostendrager ?? van],
  );
}
