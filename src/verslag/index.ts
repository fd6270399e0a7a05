/**
 * Texts, tables and charts for people: a verslag is a document of values with their sources, rendered as HTML, Markdown, plain
 * text and CSV.
 *
 * @packageDocumentation
 */
export { checkVerslag } from './controle/checkVerslag.js';
export { composeTekst } from './document/composeTekst.js';
export { parseVerslag } from './document/parseVerslag.js';
export { safeParseVerslag } from './document/safeParseVerslag.js';
export type { Json, Specdeel, VegaLiteSpec } from './document/spec.js';
export type { Totaalkolom, Totaalrij, Verslagkolom, Verslagtabel } from './document/tabel.js';
export { verifyHerkomst } from './document/verifyHerkomst.js';
export {
  type Grafiek,
  type Onthulling,
  type Verslag,
  type Verslagblok,
  type Verslagbron,
  VerslagSchema,
} from './document/verslag.js';
export type {
  Bedragwaarde,
  Bewerking,
  Datumwaarde,
  Getalwaarde,
  Jaarwaarde,
  Onderdrukt,
  Ontbreekreden,
  Ontbrekend,
  Percentagewaarde,
  Periodewaarde,
  Tekstwaarde,
  Verslagherkomst,
  Verslagtekst,
  Verslagwaarde,
} from './document/waarde.js';
export type { GrafiekOptions } from './grafieken/basis.js';
export { chartFinanciering, type Jaarbedrag } from './grafieken/chartFinanciering.js';
export { type ChartKaartOptions, chartKaart, type Kaartbuurt, type Kaartvlakken } from './grafieken/chartKaart.js';
export { chartLevensloop } from './grafieken/chartLevensloop.js';
export {
  type ChartRangonzekerheidOptions,
  chartRangonzekerheid,
  type Rangspreiding,
} from './grafieken/chartRangonzekerheid.js';
export {
  type ChartRangschikkingOptions,
  chartRangschikking,
  type Rangschikking,
} from './grafieken/chartRangschikking.js';
export { type ChartRetentieOptions, chartRetentie } from './grafieken/chartRetentie.js';
export { chartTijdlijn } from './grafieken/chartTijdlijn.js';
export { chartWachtkamer, type Wachtende } from './grafieken/chartWachtkamer.js';
export type { ChartTijdlijnOptions, Tijdbalk } from './grafieken/tijdlijn.js';
export { type FormatGetalOptions, formatGetal } from './notatie/formatGetal.js';
export { formatOpsomming } from './notatie/formatOpsomming.js';
export { type FormatPercentageOptions, formatPercentage } from './notatie/formatPercentage.js';
export { formatPeriode } from './notatie/formatPeriode.js';
export {
  type Aantalcel,
  type Aantaloptelling,
  type Onderdrukking,
  type ProtectAantallenOptions,
  protectAantallen,
} from './onthulling/protectAantallen.js';
export { type ProtectVerslagOptions, protectVerslag } from './onthulling/protectVerslag.js';
export type { StukOptions } from './stukken/delen/stuk.js';
export { getBrondocumenten } from './stukken/getBrondocumenten.js';
export { getSelectiebronnen } from './stukken/getSelectiebronnen.js';
export {
  type MaakFinancieleVerantwoordingOptions,
  maakFinancieleVerantwoording,
} from './stukken/maakFinancieleVerantwoording.js';
export { type MaakLandelijkeRapportageOptions, maakLandelijkeRapportage } from './stukken/maakLandelijkeRapportage.js';
export { type MaakRaadsbriefOptions, maakRaadsbrief } from './stukken/maakRaadsbrief.js';
export { maakSamenvatting } from './stukken/maakSamenvatting.js';
export {
  type MaakSelectieverantwoordingOptions,
  maakSelectieverantwoording,
} from './stukken/maakSelectieverantwoording.js';
export { type MaakVoortgangsrapportageOptions, maakVoortgangsrapportage } from './stukken/maakVoortgangsrapportage.js';
export type { Selectieverantwoording } from './stukken/selectiestuk.js';
export { type ToCsvOptions, toCsv } from './tabel/toCsv.js';
export { type Rijwaarde, toRijen } from './tabel/toRijen.js';
export { type RenderHtmlOptions, renderHtml } from './weergave/renderHtml.js';
export { type RenderMarkdownOptions, renderMarkdown } from './weergave/renderMarkdown.js';
export { type RenderTekstOptions, renderTekst } from './weergave/renderTekst.js';
