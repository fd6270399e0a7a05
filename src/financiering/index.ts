/**
 * Who pays what when: plan, verdeelsleutel, begrotingsjaren and uitputting.
 *
 * @packageDocumentation
 */
export { type Afstemming, type Afstemmingsregel, reconcileFinanciering } from './afstemming/reconcileFinanciering.js';
export { type BtwVerdeling, splitBtw } from './btw/splitBtw.js';
export type { Buurtinzet, Buurtregel, Buurtstop, Vrijvalregel } from './buurt/buurtinzet.js';
export { type SplitByBuurtOptions, splitByBuurt } from './buurt/splitByBuurt.js';
export {
  type Conceptfinanciering,
  type Conceptjaren,
  type DraftFinancieringsplanOptions,
  draftFinancieringsplan,
} from './concept/draftFinancieringsplan.js';
export type { CheckFinancieringsplanOptions } from './controle/checkBijdrage.js';
export { checkFinancieringsplan } from './controle/checkFinancieringsplan.js';
export type { Bereik } from './dekking/bereik.js';
export type { Dekkingsstatus } from './dekking/computeBereik.js';
export {
  type ComputeDekkingOptions,
  computeDekking,
  type Dekking,
  type Dekkingsoordeel,
  type Overlap,
  type Periodedekking,
} from './dekking/computeDekking.js';
export { type SplitByBegrotingsjaarOptions, splitByBegrotingsjaar } from './jaar/splitByBegrotingsjaar.js';
export type { Jaarmethode, Jaarschemaregel } from './jaar/weighJaren.js';
export type { Begrotingsregel, Stand } from './model/begrotingsregel.js';
export {
  BIJDRAGEAARDEN,
  BIJDRAGEDOELEN,
  BIJDRAGESTATUSSEN,
  type Bijdrage,
  type Bijdrageaard,
  type Bijdragedoel,
  type Bijdragestap,
  type Bijdragestatus,
  type Btw,
  type Conceptbijdrage,
  type Voorwaarde,
} from './model/bijdrage.js';
export { type Financieringsperiode, Financieringsplan, type Kostendrager } from './model/financieringsplan.js';
export type { Taakveld } from './model/taakveld.js';
export type { Verdeeldeel, Verdeelsleutel } from './model/verdeelsleutel.js';
export {
  type Bijdrageoverzicht,
  type Financieringsoverzicht,
  type SummarizeFinancieringOptions,
  summarizeFinanciering,
} from './som/summarizeFinanciering.js';
export { sumRegels } from './som/sumRegels.js';
export type { StatusOpDatum } from './stand/findBijdragestatus.js';
export {
  type ComputeUitputtingOptions,
  computeUitputting,
  type Uitputtingsregel,
} from './uitputting/computeUitputting.js';
export { type Kostendragersdeel, splitByVerdeelsleutel } from './verdeling/splitByVerdeelsleutel.js';
export { type Betaler, type ListBetalersOptions, listBetalers } from './vraag/listBetalers.js';
export { type Bijdragewijziging, changeBijdrage } from './wijziging/changeBijdrage.js';
export {
  type Bedragverschil,
  type Begrotingsverschil,
  type CompareFinancieringOptions,
  compareFinanciering,
  type Financieringsvergelijking,
} from './wijziging/compareFinanciering.js';
export {
  type GeindexeerdPlan,
  type IndexBijdragenOptions,
  type Indexering,
  type Indexreeks,
  indexBijdragen,
} from './wijziging/indexBijdragen.js';
export { type ShiftFinancieringOptions, shiftFinanciering } from './wijziging/shiftFinanciering.js';
