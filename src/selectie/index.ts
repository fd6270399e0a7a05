/**
 * The choice of buurten under quota and rules: the optimum with its proof, the explanation of every buurt, and reserves.
 *
 * @packageDocumentation
 */

export type {
  Doelstap,
  ExternAntwoord,
  ExterneOplosser,
  Lineairerij,
  Lineairprobleem,
  Openstaand,
  Zoekstand,
} from '../oplosser/index.js';
export {
  type AnalyseSelectieOptions,
  analyseSelectie,
  type Buurtkans,
  type Selectieanalyse,
  type Selectietrekking,
  type Zekerheid,
} from './analyse/analyseSelectie.js';
export { checkSelectiebesluit } from './besluit/checkSelectiebesluit.js';
export type { Besluitvraag } from './besluit/compareVraag.js';
export { createSelectiebesluit, type SelectiebesluitGegevens } from './besluit/createSelectiebesluit.js';
export { type DefinitieveBuurt, listDefinitief } from './besluit/listDefinitief.js';
export type { VerifySelectiebesluitInvoer } from './besluit/recomputeBesluit.js';
export { type Selectieafwijking, Selectiebesluit } from './besluit/selectiebesluit.js';
export {
  type Verificatie,
  type VerifySelectiebesluitOptions,
  verifySelectiebesluit,
} from './besluit/verifySelectiebesluit.js';
export type { BijnaGelijken } from './loting/bijnaGelijken.js';
export { type DrawLotingOptions, drawLoting } from './loting/drawLoting.js';
export { type FindBijnaGelijkenOptions, findBijnaGelijken } from './loting/findBijnaGelijken.js';
export type { Lotanalyse } from './loting/findMuntworpen.js';
export { type ListTrekkingenOptions, listTrekkingen } from './loting/listTrekkingen.js';
export { selectIngeloot } from './loting/selectIngeloot.js';
export { type Lotingverificatie, type VerifyLotingOptions, verifyLoting } from './loting/verifyLoting.js';
export type { Doel, DoelHoogsteMinimum, DoelLexicografisch, DoelTotaal } from './model/doel.js';
export type {
  Programmascore,
  Programmascores,
  Scoreinvoer,
  SelectieGebied,
} from './model/invoer.js';
export type { Kenmerk } from './model/kenmerk.js';
export { Loting, type Lotingblok, type Lotingeis } from './model/loting.js';
export type { Selectieopties } from './model/opties.js';
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
  Eis,
  GekozenBuurt,
  KleinsteWijziging,
  MinstWeglaten,
  Quotumtelling,
  Selectie,
  SelectieGevonden,
  SelectieOnbeslist,
  SelectieOnhaalbaar,
  Verruiming,
  Verschuiving,
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
export type { Selectiestand, Zoekopties } from './model/zoekopties.js';
export { type SelectBuurtenOptions, selectBuurten } from './selectBuurten.js';
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
export { type CountVerdelingenOptions, countVerdelingen, type Verdelingen } from './verdelingen/countVerdelingen.js';
export type { Quotumkandidaten } from './verdelingen/deel.js';
export { type DescribeGebiedenOptions, describeGebieden } from './vraagstuk/describeGebieden.js';
