import { cleanTekst } from '../../kern/huis.js';
import {
  formatBedrag,
  formatDatum,
  formatGetal,
  formatPercentage,
  formatPeriode,
  parseSchema,
} from '../../kern/index.js';
import { type Ontbreekreden, type Verslagwaarde, WaardeSchema } from '../document/waarde.js';

/** How {@link formatWaarde} writes a value. */
export interface FormatWaardeOptions {
  /** `tekst`: for a sentence, where a round amount has no cents. `tabel`: for a column, where every amount has cents. Default: `tekst`. */
  readonly plaats?: 'tekst' | 'tabel';
}

const REDENEN: Readonly<Record<Ontbreekreden, string>> = {
  onbekend: 'onbekend',
  geheim: 'geheim',
  niet_van_toepassing: 'n.v.t.',
  niet_geleverd: 'niet geleverd',
  niet_gepubliceerd: 'niet gepubliceerd',
  nog_niet_verschenen: 'nog niet verschenen',
  niet_gemeten_in_periode: 'niet gemeten',
};

const SOORTEN: ReadonlySet<unknown> = new Set([
  'tekst',
  'getal',
  'percentage',
  'jaar',
  'bedrag',
  'datum',
  'periode',
  'ontbreekt',
  'onderdrukt',
]);

/**
 * A value of a verslag in Dutch notation. White space in a text becomes single spaces and control characters are removed, so that a name
 * cannot disturb the layout or a terminal.
 *
 * @returns for instance `€ 60.000`, `12,5%`, `1 september 2026`, `n.v.t.`; a figure that is not shown is `x`
 * @throws DomeinFout `kern.document_ongeldig`, `verslag.getal_ongeldig`, `kern.bedrag_notatie`, `kern.datum_ongeldig`
 */
export function formatWaarde(waarde: Verslagwaarde, options: FormatWaardeOptions = {}): string {
  // The full schema runs only when the value is not recognised, because a table has thousands of values.
  if (!SOORTEN.has(waarde?.soort)) parseSchema(WaardeSchema, waarde, 'waarde');
  switch (waarde.soort) {
    case 'tekst':
      return cleanTekst(waarde.waarde).trim();
    case 'getal':
      return formatGetal(waarde.waarde, { decimalen: waarde.decimalen });
    case 'percentage':
      return formatPercentage(waarde.waarde, { decimalen: waarde.decimalen });
    case 'jaar':
      return formatGetal(waarde.waarde, { duizendpunten: false });
    case 'bedrag': {
      const tekst = formatBedrag(waarde.waarde);
      return options.plaats === 'tabel' ? tekst : tekst.replace(/,00$/, '');
    }
    case 'datum':
      return formatDatum(waarde.waarde);
    case 'periode':
      return formatPeriode(waarde.waarde);
    case 'ontbreekt':
      return REDENEN[waarde.reden];
    case 'onderdrukt':
      return 'x';
  }
}
