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
export { type DefinitieveBuurt, listDefinitief } from './besluit/listDefinitief.js';
export { type Selectieafwijking, Selectiebesluit } from './besluit/selectiebesluit.js';
export {
  type Verificatie,
  type VerifySelectiebesluitInvoer,
  verifySelectiebesluit,
} from './besluit/verifySelectiebesluit.js';
export type { Doel, DoelHoogsteMinimum, DoelLexicografisch, DoelTotaal } from './model/doel.js';
export type {
  Programmascore,
  Programmascores,
  Scoreinvoer,
  SelectieGebied,
} from './model/invoer.js';
export type { Kenmerk } from './model/kenmerk.js';
export type { SelectBuurtenOptions } from './model/opties.js';
export type { Aantal, Cijfereis, Quotum, Typischeis, Waar } from './model/quotum.js';
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
  SelectieOnbeslist,
  SelectieOnhaalbaar,
  Verruiming,
} from './model/selectie.js';
export { SelectieInvoer } from './model/selectieInvoer.js';
export type {
  Alternatief,
  Gelijkstand,
  GemisteEis,
  Gevolg,
  Oorzaak,
  Selectieuitleg,
  UitlegGekozen,
  UitlegNietGekozen,
} from './model/uitleg.js';
export type { Wijzigingen } from './model/wijziging.js';
export { selectBuurten } from './selectBuurten.js';
export { compareSelecties } from './uitleg/compareSelecties.js';
export { explainSelectie } from './uitleg/explainSelectie.js';
export {
  type Lijstbuurt,
  type Lijstselectie,
  type ListSelectiesOptions,
  listSelecties,
  type Selectielijst,
} from './uitleg/listSelecties.js';
export { type RankReservesOptions, type Reservebuurt, type Reservelijst, rankReserves } from './uitleg/rankReserves.js';
export { type Herschikking, replaceBuurt, type Vervanging } from './uitleg/replaceBuurt.js';
export { type DescribeGebiedenOptions, describeGebieden } from './vraagstuk/describeGebieden.js';
