/**
 * How sure a ranking is: uncertain choices drawn many times, what each of them matters, how criteria hang together, the ranking by
 * other methods, and the weights that decide whether a buurt is chosen.
 *
 * @packageDocumentation
 */

export {
  type ExplainGewichtenOptions,
  explainGewichten,
  type Gewichtenuitleg,
  type Gewichtswijziging,
} from './keuze/explainGewichten.js';
export {
  type Methodekolommen,
  type Methoderangschikking,
  type Methodescore,
  type RankByMethodeOptions,
  rankByMethode,
} from './methode/rankByMethode.js';
export type { Voorkeursfunctie } from './methode/voorkeursfunctie.js';
export {
  type AnalyseSamenhangOptions,
  analyseSamenhang,
  type Criteriumpaar,
  type Samenhang,
} from './samenhang/analyseSamenhang.js';
export { analyseGevoeligheid } from './trekking/analyseGevoeligheid.js';
export type { Gewichtsstabiliteit } from './trekking/computeStabiliteit.js';
export { drawGevoeligheidsdeel } from './trekking/drawGevoeligheidsdeel.js';
export { type DrawScoresOptions, drawScores, type Scoretrekking } from './trekking/drawScores.js';
export type {
  AnalyseGevoeligheidOptions,
  Bronspreiding,
  Buurtgevoeligheid,
  DrawGevoeligheidsdeelOptions,
  Gevoeligheid,
  Grenspaar,
  Rangkans,
  Sobolvraag,
  Trekkingopties,
  Voortgang,
} from './trekking/gevoeligheid.js';
export type { Gevoeligheidsdeel } from './trekking/gevoeligheidsdeel.js';
export type { Gewichtsonzekerheid, Ontbrekendonzekerheid, Onzekerheid } from './trekking/onzekerheid.js';
export type { Indexschatting, Sobolindex } from './trekking/sobol.js';
export type { Twijfelbron } from './trekking/splitBronnen.js';
export type { Rangtellingen, Somknoop, Sommen } from './trekking/telling.js';
