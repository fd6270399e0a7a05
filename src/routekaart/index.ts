/**
 * The Routekaart: the criteria, the judgements of people, one explained score for every buurt, and its certainty.
 *
 * @packageDocumentation
 */
export type { Correlatiesoort, Meetniveau } from '../rekenen/index.js';
export type { Behandelresultaat, Ingreep } from './behandeling/treatKolom.js';
export type { Vorm } from './behandeling/vorm.js';
export type { Buurtoordeel, Criteriumoordeel, Rolscore } from './beoordeling/aggregateBeoordelingen.js';
export { analyseBeoordelingen, type Overeenstemming } from './beoordeling/analyseBeoordelingen.js';
export { type CheckBeoordelingenOptions, checkBeoordelingen } from './beoordeling/checkBeoordelingen.js';
export {
  type CreateBeoordelingsformulierOptions,
  createBeoordelingsformulier,
  FORMULIERKOLOMMEN,
  type Formuliercel,
} from './beoordeling/createBeoordelingsformulier.js';
export {
  type Gelezenformulier,
  type ReadBeoordelingsformulierOptions,
  readBeoordelingsformulier,
} from './beoordeling/readBeoordelingsformulier.js';
export { type CheckRoutekaartOptions, checkRoutekaart } from './controle/checkRoutekaart.js';
export {
  type CreateRoutekaartOptions,
  Routekaart,
  type RoutekaartInvoer,
  type Routekaartsoort,
} from './controle/routekaart.js';
export { fromScorelijst } from './lijst/fromScorelijst.js';
export { type Lijstreferentie, Scorelijst } from './lijst/scorelijst.js';
export { toScorelijst } from './lijst/toScorelijst.js';
export { Meetlat } from './meetlat/meetlat.js';
export type {
  Meetlataanvulling,
  Meetlatbehandeling,
  Meetlatcijfer,
  Meetlatcriterium,
  Meetlatmaten,
} from './meetlat/meetlatcriterium.js';
export {
  BEOORDELAARSROLLEN,
  type Beoordelaarsrol,
  type Beoordeling,
  Beoordelingen,
} from './model/beoordeling.js';
export type {
  Aggregatiewijze,
  Anker,
  Behandeling,
  BeoordelingBron,
  Beoordelingsschaal,
  Criterium,
  CriteriumBron,
  Criteriumrichting,
  Doelband,
  KerncijferBron,
  Normalisatie,
  Ontbreekregel,
  Paarvergelijking,
  PerRol,
  Routekaartvorm,
  Thema,
  Weging,
} from './model/routekaart.js';
export { type DeriveMeetlatOptions, deriveMeetlat } from './score/deriveMeetlat.js';
export type { Gelijkspel } from './score/rankScores.js';
export { type Maatgevend, Routekaartscores } from './score/routekaartscores.js';
export { type ScoreBuurtenOptions, scoreBuurten } from './score/scoreBuurten.js';
export type {
  Buurtscore,
  BuurtZonderScore,
  Cijfergaten,
  Criteriumscores,
  Themascores,
  Waardeingreep,
} from './score/scores.js';
export {
  compareJaren,
  type Eenjarige,
  type Jaarrij,
  type Jarenvergelijking,
} from './verandering/compareJaren.js';
export type { Criteriumverandering } from './verandering/describeCriteria.js';
export {
  type ExplainVeranderingOptions,
  explainVerandering,
  type Jaarscore,
  type Ontbreekverandering,
  type Scoreverandering,
} from './verandering/explainVerandering.js';
export type { Veranderdelen } from './verandering/veranderdelen.js';
export {
  type Buurtvergelijking,
  type Criteriumverschil,
  compareBuurten,
  type Ontbreekverschil,
} from './verklaring/compareBuurten.js';
export {
  type Criteriumverklaring,
  explainScore,
  type Ontbrekendescore,
  type Scoreverklaring,
} from './verklaring/explainScore.js';
export type { Zin } from './verklaring/zinnen.js';
export type { Consistentie, Criteriumgewichten } from './weging/criteriumgewichten.js';
export type { Kolommen } from './weging/kolommen.js';
export { weighCriteria } from './weging/weighCriteria.js';
