/**
 * The choice of buurten under quota and rules: the optimum with its proof, why not, and reserves.
 *
 * @packageDocumentation
 */

export {
  type Doel,
  type DoelHoogsteMinimum,
  type DoelLexicografisch,
  DoelSchema,
  type DoelTotaal,
} from './model/doel.js';
export type { Programmascore, Programmascores, SelectieGebied } from './model/invoer.js';
export type { SelectBuurtenOptions } from './model/opties.js';
export {
  type Aantal,
  AantalSchema,
  type Cijfereis,
  QuotaSchema,
  type Quotum,
  QuotumSchema,
  type Typischeis,
  type Waar,
  WaarSchema,
} from './model/quotum.js';
export {
  type Regel,
  type RegelAantalMet,
  type RegelHoogstensPerGroep,
  type RegelInwoners,
  type RegelLieverAangrenzend,
  type RegelMinimumscore,
  type RegelNietAangrenzend,
  type RegelNietSamen,
  type RegelSamen,
  RegelSchema,
  RegelsSchema,
  type RegelUitgesloten,
  type RegelVast,
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
export { selectBuurten } from './selectBuurten.js';
