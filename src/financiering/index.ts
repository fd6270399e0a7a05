/**
 * Who pays what when: plan, verdeelsleutel, begrotingsjaren and uitputting.
 *
 * @packageDocumentation
 */
export { type BtwVerdeling, splitBtw } from './btw/splitBtw.js';
export { type CheckFinancieringsplanOptions, checkFinancieringsplan } from './controle/checkFinancieringsplan.js';
export { type CheckTaakveldOptions, checkTaakveld } from './controle/checkTaakveld.js';
export type { Begrotingsregel, Stand } from './jaar/begrotingsregel.js';
export { type SplitByBegrotingsjaarOptions, splitByBegrotingsjaar } from './jaar/splitByBegrotingsjaar.js';
export type { Jaarmethode, Jaarschemaregel } from './jaar/weegJaren.js';
export {
  AARDEN,
  type Aard,
  type Bijdrage,
  type Bijdragestap,
  type Bijdragestatus,
  type Btw,
  DOELEN,
  type Doel,
  STATUSSEN,
  type Voorwaarde,
} from './model/bijdrage.js';
export {
  type Financieringsperiode,
  type Financieringsplan,
  FinancieringsplanSchema,
  type Kostendrager,
} from './model/financieringsplan.js';
export { type Sleutel, SleutelSchema } from './model/sleutel.js';
export type { Taakveld } from './model/taakveld.js';
export type { Verdeeldeel, Verdeelsleutel } from './model/verdeelsleutel.js';
export { parseFinancieringsplan } from './parseFinancieringsplan.js';
export { safeParseFinancieringsplan } from './safeParseFinancieringsplan.js';
export {
  type Financieringsoverzicht,
  type SummarizeFinancieringOptions,
  summarizeFinanciering,
} from './som/summarizeFinanciering.js';
export { sumRegels } from './som/sumRegels.js';
export { type Kostendragersdeel, splitByVerdeelsleutel } from './verdeling/splitByVerdeelsleutel.js';
