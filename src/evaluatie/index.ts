/**
 * Where the method works best: exact tests, effects with intervals, correction for many comparisons, the smallest effect that could
 * be shown, comparison buurten and differences in differences. Made for few buurten, so that chance is not taken for a finding.
 *
 * @packageDocumentation
 */
export type {
  GeenInterval,
  Interval,
  Intervalmethode,
  Permutatieresultaat,
  Schatting,
  VermogenOptions,
} from '../rekenen/index.js';
export { type ToKerncijferuitkomstenOptions, toKerncijferuitkomsten } from './bron/toKerncijferuitkomsten.js';
export { type ToSituatiesOptions, toSituaties } from './bron/toSituaties.js';
export { TEAMUITKOMSTEN, type Teamuitkomst, toTeamuitkomsten } from './bron/toTeamuitkomsten.js';
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
  Evaluatiegegevens,
  type OntbrekendGegeven,
  type Situatie,
  type Uitkomstregel,
} from './plan/evaluatiegegevens.js';
export {
  Evaluatieplan,
  type Plancriterium,
  type Plankenmerk,
  type Planselectie,
  type Planuitkomst,
  type Vergelijking,
} from './plan/evaluatieplan.js';
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
  type AantoonbaarEffect,
  type ComputeKleinsteEffectOptions,
  computeKleinsteEffect,
} from './vooraf/computeKleinsteEffect.js';
