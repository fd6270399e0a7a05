import { KWB_TABELLEN } from '../kop/tabelnaam.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import type { Afgifte, Bron } from '../tabel/kerncijfertabel.js';
import type { Catalogusitem } from '../themas/catalogusitem.js';

/** The years of which CBS tells the status of the figures by theme, in the explanation of Kerncijfers wijken en buurten. */
const JAREN: readonly number[] = [2023, 2024];

/** Themes of which the figures are provisional. */
const VOORLOPIG: ReadonlySet<string> = new Set(['inkomen', 'onderwijs', 'arbeid']);

/** Figures about social security and businesses, which are provisional, while care and cars in the same themes are not. */
const VOORLOPIGE_FIGUREN: ReadonlySet<string> = new Set([
  'aantal_bijstand',
  'aantal_arbeidsongeschiktheid',
  'aantal_ww',
  'aantal_aow',
  'aantal_bedrijfsvestigingen',
]);

/**
 * The status of a figure in Kerncijfers wijken en buurten of 2023 and 2024 (CBS, Toelichting Kerncijfers wijken en buurten 2023): final
 * unless said otherwise. Values of dwellings are nearly final; income, education, labour, social security and businesses are provisional.
 * Undefined for other tables and years.
 */
export function findStatus(
  { sleutel, thema, bron }: Catalogusitem,
  { tabel, jaar }: Bron,
  vorm: Kerncijfervorm,
): Afgifte | undefined {
  const isKwb = bron === 'CBS' && (vorm === 'kwb' || tabel === KWB_TABELLEN[jaar]);
  if (!isKwb || !JAREN.includes(jaar)) return undefined;
  if (sleutel === 'gemiddelde_woz_waarde') return { status: 'nader_voorlopig' };
  const voorlopig = VOORLOPIG.has(thema) || VOORLOPIGE_FIGUREN.has(sleutel) || sleutel.startsWith('aantal_bedrijven_');
  return { status: voorlopig ? 'voorlopig' : 'definitief' };
}
