/**
 * Where the method works best: exact tests, effects with intervals, correction for many comparisons, the smallest effect that could
 * be shown, comparison buurten and differences in differences. Made for few buurten, so that chance is not taken for a finding.
 *
 * @packageDocumentation
 */
export { toKerncijferuitkomsten } from './bron/toKerncijferuitkomsten.js';
export { type ToSituatiesOptions, toSituaties } from './bron/toSituaties.js';
export { TEAMUITKOMSTEN, type Teamuitkomst, toTeamuitkomsten } from './bron/toTeamuitkomsten.js';
export { adjustBenjaminiHochberg } from './correctie/adjustBenjaminiHochberg.js';
export { adjustHolm } from './correctie/adjustHolm.js';
export type { GeenInterval, Interval, Intervalmethode, Schatting } from './interval.js';
export { checkEvaluatie } from './plan/checkEvaluatie.js';
export { type EvaluateSituatiesOptions, evaluateSituaties } from './plan/evaluateSituaties.js';
export type {
  Effectmaten,
  Evaluatie,
  Groepsamenvatting,
  KleinsteEffect,
  Toetsing,
  Toetssoort,
  Vergelijkingsresultaat,
  Weglaatreden,
} from './plan/evaluatie.js';
export {
  type Evaluatieplan,
  EvaluatieplanSchema,
  type Plancriterium,
  type Plankenmerk,
  type Planselectie,
  type Planuitkomst,
  parseEvaluatieplan,
  safeParseEvaluatieplan,
  type Vergelijking,
} from './plan/evaluatieplan.js';
export { formatConclusie } from './plan/formatConclusie.js';
export {
  type Evaluatiegegevens,
  EvaluatiegegevensSchema,
  type OntbrekendGegeven,
  parseEvaluatiegegevens,
  type Situatie,
  safeParseEvaluatiegegevens,
  type Uitkomstregel,
} from './plan/gegevens.js';
export { computeCliffDelta } from './schatting/computeCliffDelta.js';
export { computeHedgesG } from './schatting/computeHedgesG.js';
export {
  type EstimateAandeelverschilOptions,
  estimateAandeelverschil,
  type Telling,
} from './schatting/estimateAandeelverschil.js';
export { type Bcaresultaat, type EstimateBcaOptions, estimateBca } from './schatting/estimateBca.js';
export {
  type Aandeel,
  type EstimateClopperPearsonOptions,
  estimateClopperPearson,
} from './schatting/estimateClopperPearson.js';
export { type EstimateHodgesLehmannOptions, estimateHodgesLehmann } from './schatting/estimateHodgesLehmann.js';
export type { PermutatieOptions, Permutatieresultaat } from './toets/permutatie.js';
export {
  type Gepaardresultaat,
  type TestGepaardVerschilOptions,
  testGepaardVerschil,
} from './toets/testGepaardVerschil.js';
export { type Groepenresultaat, type TestGroepenOptions, testGroepen } from './toets/testGroepen.js';
export { type Samenhangresultaat, type TestSamenhangOptions, testSamenhang } from './toets/testSamenhang.js';
export {
  type TestVerhoudingenOptions,
  testVerhoudingen,
  type Verhoudingenresultaat,
} from './toets/testVerhoudingen.js';
export { type TestVerschilOptions, testVerschil, type Verschilresultaat } from './toets/testVerschil.js';
export {
  type Buurtenset,
  type ComputeVerschilInVerschillenOptions,
  computeVerschilInVerschillen,
  type VerschilInVerschillen,
  type Voorna,
} from './vergelijking/computeVerschilInVerschillen.js';
export {
  type SelectVergelijkingsbuurtenOptions,
  selectVergelijkingsbuurten,
} from './vergelijking/selectVergelijkingsbuurten.js';
export type {
  Balansregel,
  Vergelijkingsbuurt,
  Vergelijkingskeuze,
  Vergelijkingsset,
} from './vergelijking/vergelijkingskeuze.js';
export {
  type ComputeKleinsteAandeelverschilOptions,
  computeKleinsteAandeelverschil,
} from './vermogen/computeKleinsteAandeelverschil.js';
export {
  type ComputeKleinsteSamenhangOptions,
  computeKleinsteSamenhang,
} from './vermogen/computeKleinsteSamenhang.js';
export {
  type ComputeKleinsteVerschilOptions,
  computeKleinsteVerschil,
} from './vermogen/computeKleinsteVerschil.js';
export type { VermogenOptions } from './vermogen/vermogen.js';
