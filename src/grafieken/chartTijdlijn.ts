import { cleanTekst } from '../kern/huis.js';
import { formatPeriode } from '../kern/index.js';
import type { Grafiek } from '../verslag/index.js';
import { checkInvoer } from './checkInvoer.js';
import { type ChartTijdlijnOptions, createTijdlijn, type Tijdbalk } from './createTijdlijn.js';

/**
 * A timeline: phases of the agreement and the contributions that pay for them, or anything else with a period, each on its own line.
 * Lines and colours stand in the order in which they first occur; a bar includes both days of its period.
 *
 * Cost: n in the bars, and n log n in their days.
 *
 * @param balken - the bars
 * @throws DomeinFout `kern.document_ongeldig` when the list is not valid, `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { createPeriode, Datum } from 'buurtaanpak/kern';
 * import { chartTijdlijn } from 'buurtaanpak/grafieken';
 *
 * const periode = createPeriode(Datum.parse('2026-09-01'), Datum.parse('2027-08-31'));
 * const grafiek = chartTijdlijn([{ rij: 'Jaar 1', soort: 'fase', periode }]);
 * grafiek.alternatief; // => 'Tijdlijn. Jaar 1, fase: 1 september 2026 t/m 31 augustus 2027.'
 * ```
 */
export function chartTijdlijn(balken: readonly Tijdbalk[], options: ChartTijdlijnOptions = {}): Grafiek {
  checkInvoer({ balken, opties: options });
  const zinnen = balken.map(
    ({ rij, soort, periode }) => `${cleanTekst(rij)}, ${cleanTekst(soort)}: ${formatPeriode(periode)}.`,
  );
  const indeling = {
    standaard: { id: 'tijdlijn', titel: 'Fasen en financiering in de tijd' },
    rijen: [...new Set(balken.map(({ rij }) => cleanTekst(rij)))],
    soorten: [...new Set(balken.map(({ soort }) => cleanTekst(soort)))],
  };
  return createTijdlijn(balken, indeling, ['Tijdlijn.', ...zinnen].join(' '), options);
}
