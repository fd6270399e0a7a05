/**
 * The choice of buurten under quota and rules: the optimum with its proof, the explanation of every buurt, and reserves.
 *
 * @packageDocumentation
 */

export {
  type AnalyseSelectieOptions,
  analyseSelectie,
  type Buurtkans,
  type Selectieanalyse,
  type Selectietrekking,
  type Zekerheid,
} from './analyse/analyseSelectie.js';
export { checkSelectiebesluit } from './besluit/checkSelectiebesluit.js';
export { createSelectiebesluit, type SelectiebesluitGegevens } from './besluit/createSelectiebesluit.js';
export { type DefinitieveBuurt, getDefinitief } from './besluit/getDefinitief.js';
export { parseSelectiebesluit } from './besluit/parseSelectiebesluit.js';
export { safeParseSelectiebesluit } from './besluit/safeParseSelectiebesluit.js';
export type { Selectieafwijking, Selectiebesluit } from './besluit/selectiebesluit.js';
export {
  type Verificatie,
  type VerifySelectiebesluitInvoer,
  verifySelectiebesluit,
} from './besluit/verifySelectiebesluit.js';
export type { Doel, DoelHoogsteMinimum, DoelLexicografisch, DoelTotaal } from './model/doel.js';
export {
  type Programmascore,
  type Programmascores,
  ProgrammascoresSchema,
  type SelectieGebied,
} from './model/invoer.js';
export { type SelectBuurtenOptions, SelectBuurtenOptionsSchema } from './model/opties.js';
export { type Aantal, type Cijfereis, QuotaSchema, type Quotum, type Typischeis, type Waar } from './model/quotum.js';
export type {
  Regel,
  RegelAantalMet,
  RegelHoogstensPerGroep,
  RegelInwoners,
  RegelLieverAangrenzend,
  RegelMinimumscore,
  RegelNietAangrenzend,
  RegelNietSamen,
  RegelSamen,
  RegelUitgesloten,
  RegelVast,
} from './model/regel.js';
export type {
  Bewijs,
  Botsing,
  Doelwaarde,
  GekozenBuurt,
  Quotumtelling,
  Selectie,
  SelectieGevonden,
  SelectieInvoer,
  SelectieOnbeslist,
  SelectieOnhaalbaar,
  Verruiming,
} from './model/selectie.js';
export type { Alternatief, Selectieuitleg, UitlegGekozen, UitlegNietGekozen } from './model/uitleg.js';
export type { Wijzigingen } from './model/wijziging.js';
export { selectBuurten } from './selectBuurten.js';
export { compareSelecties } from './uitleg/compareSelecties.js';
export { explainSelection } from './uitleg/explainSelection.js';
export { type RankReservesOptions, type Reservebuurt, type Reservelijst, rankReserves } from './uitleg/rankReserves.js';
export { type Herschikking, replaceBuurt, type Vervanging } from './uitleg/replaceBuurt.js';
