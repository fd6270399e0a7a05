/**
 * Texts and tables for people: a verslag is a document of values with their sources, rendered as HTML, Markdown, plain
 * text and CSV.
 *
 * @packageDocumentation
 */
export { type CheckVerslagOptions, checkVerslag } from './controle/checkVerslag.js';
export { checkVerslagset } from './controle/checkVerslagset.js';
export { listLezers } from './controle/listLezers.js';
export type { Briefbijlage, Briefkop } from './document/brief.js';
export type { Bevindingzin, Brondocument } from './document/brondocument.js';
export { composeTekst } from './document/composeTekst.js';
export { VERSLAGLEZERS, type Verslaglezer } from './document/lezers.js';
export type { Json, Specdeel, VegaLiteSpec } from './document/spec.js';
export type { Totaalkolom, Totaalrij, Verslagkolom, Verslagtabel } from './document/tabel.js';
export { verifyHerkomst } from './document/verifyHerkomst.js';
export {
  BEWERINGSAARDEN,
  type Bewering,
  type Grafiek,
  type Onthulling,
  type Vermelding,
  Verslag,
  type Verslagblok,
  type Verslagbron,
} from './document/verslag.js';
export {
  BEWERKINGEN,
  type Bedragwaarde,
  type Bewerking,
  type Datumwaarde,
  type Getalgroep,
  type Getalwaarde,
  type Jaarwaarde,
  ONTBREEKREDENEN,
  type Onderdrukt,
  type Ontbreekreden,
  type Ontbrekend,
  type Percentagewaarde,
  type Periodewaarde,
  type Tekstwaarde,
  type Verslagherkomst,
  type Verslagtekst,
  type Verslagwaarde,
} from './document/waarde.js';
export { type Frequentie, toFrequentie } from './notatie/toFrequentie.js';
export type {
  Aantalcel,
  Aantaloptelling,
  Aantalverband,
  Onderdrukking,
  ProtectAantallenOptions,
} from './onthulling/aantallen.js';
export { protectAantallen } from './onthulling/protectAantallen.js';
export { protectVerslag } from './onthulling/protectVerslag.js';
export type { ProtectVerslagOptions, Verslagterm, Verslagverband } from './onthulling/protectVerslagOptions.js';
export { listRijen, type Rijwaarde } from './tabel/listRijen.js';
export { type RenderCsvOptions, renderCsv } from './tabel/renderCsv.js';
export { addBeschrijving } from './weergave/addBeschrijving.js';
export { type RenderHtmlOptions, renderHtml } from './weergave/renderHtml.js';
export { type RenderMarkdownOptions, renderMarkdown } from './weergave/renderMarkdown.js';
export { type RenderTekstOptions, renderTekst } from './weergave/renderTekst.js';
