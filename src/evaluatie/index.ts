/**
 * Whether the method works and where it works best: plans that know how the buurten were chosen, exact tests with the interval of the same
 * test, lots, cuts and staggered starts, comparison buurten, combinations of kenmerken, several gemeenten together, and a simulation
 * beforehand. Each answer says what it is worth. Made for few buurten, so that chance is not taken for a finding.
 *
 * @packageDocumentation
 */

export type {
  GeenInterval,
  Interval,
  Intervalmethode,
  Kansverhouding,
  Permutatieresultaat,
  Schatting,
  VermogenOptions,
} from '../rekenen/index.js';
export { type Criterialijst, type ToCriteriaOptions, toCriteria } from './bron/toCriteria.js';
export { type ToKerncijferuitkomstenOptions, toKerncijferuitkomsten } from './bron/toKerncijferuitkomsten.js';
export { type Buurtloop, type ToSituatiesOptions, toSituaties } from './bron/toSituaties.js';
export { TEAMUITKOMSTEN, type Teamuitkomst, toTeamuitkomsten } from './bron/toTeamuitkomsten.js';
export { analyseConfiguraties } from './configuraties/analyseConfiguraties.js';
export { calibrateLidmaatschap } from './configuraties/calibrateLidmaatschap.js';
export { checkEvaluatie } from './controle/checkEvaluatie.js';
export { compareKeuzerand } from './loting/compareKeuzerand.js';
export { testLoting } from './loting/testLoting.js';
export { testTrapsgewijs } from './loting/testTrapsgewijs.js';
export type { Bewijsniveau, Evaluatiebewijs, Evaluatievraag } from './model/bewijs.js';
export type {
  Aanwezigheid,
  AnalyseConfiguratiesOptions,
  Ankerbereik,
  Combinatie,
  Configuratieanalyse,
  Configuratiegeval,
  Configuratiemodel,
  Configuratieoplossing,
  Configuratierobuustheid,
  Configuratieterm,
  Configuratiezijde,
  Grensbereik,
  Minimalisering,
  Noodzaak,
  Ruw,
  Toevalstoets,
  Tussenoplossing,
  Voldoendematen,
  Waarheidsrij,
} from './model/configuratieanalyse.js';
export type {
  Blootstelling,
  Configuratieresultaat,
  Effectmaten,
  Evaluatie,
  Groepsamenvatting,
  KleinsteEffect,
  Toetsing,
  Toetssoort,
  Vergelijkingsresultaat,
  Weglaatreden,
  ZonderVervanging,
} from './model/evaluatie.js';
export {
  Evaluatiegegevens,
  type OntbrekendGegeven,
  type Situatie,
  type Uitkomstregel,
} from './model/evaluatiegegevens.js';
export {
  Evaluatieplan,
  type Kalibratie,
  type MaandenNaStart,
  type Meetmoment,
  PLANOPZETTEN,
  type Planconditie,
  type Planconfiguratie,
  type Plancriterium,
  type Plankenmerk,
  type Planopzet,
  type Planselectie,
  type Planuitkomst,
  type Vergelijking,
} from './model/evaluatieplan.js';
export type {
  Buurtstart,
  CompareKeuzerandOptions,
  Keuzerandbalans,
  Keuzerandblok,
  Keuzerandoordeel,
  Keuzerandreden,
  Keuzerandvenster,
  Lotblokoordeel,
  Lotingoordeel,
  Lotinvoer,
  Lotverdeling,
  Lotverdelingen,
  TestLotingOptions,
  TestTrapsgewijsOptions,
  Trapperiode,
  Trapsgewijsoordeel,
  Trapstart,
  Voormetingcorrectie,
} from './model/lotingoordeel.js';
export type {
  Evaluatiesimulatie,
  SimulateEvaluatieOptions,
  Simulatieaandeel,
  Simulatiecel,
  Simulatiegemiddelde,
  Simulatiekeuze,
  Simulatieopzet,
  Simulatieuitkomst,
  Simulatievraag,
} from './model/simulatie.js';
export type { Gemeentespreiding, Spreiding, ToSpreidingOptions } from './model/spreiding.js';
export { type PoolEffectenOptions, poolEffecten } from './samenvoegen/poolEffecten.js';
export type {
  Deeleffect,
  Effectschatting,
  Grenzen,
  Samenvoeging,
  Spreidingsmethode,
} from './samenvoegen/samenvoeging.js';
export { type EvaluateSituatiesOptions, evaluateSituaties } from './situaties/evaluateSituaties.js';
export { computeVerschilInVerschillen } from './vergelijking/computeVerschilInVerschillen.js';
export type { SelectVergelijkingsbuurtenOptions } from './vergelijking/koppelvraag.js';
export { selectVergelijkingsbuurten } from './vergelijking/selectVergelijkingsbuurten.js';
export type {
  Balansregel,
  Vergelijkingsbuurt,
  Vergelijkingskeuze,
  Vergelijkingsset,
} from './vergelijking/vergelijkingskeuze.js';
export type {
  Aanloop,
  Aanloopcontrole,
  Buurtenset,
  ComputeVerschilInVerschillenOptions,
  Dagenpaar,
  Gevoeligheidsrij,
  Setaantal,
  VerschilInVerschillen,
  Voorna,
} from './vergelijking/verschilvraag.js';
export {
  type AantoonbaarEffect,
  type ComputeKleinsteEffectOptions,
  computeKleinsteEffect,
} from './vooraf/computeKleinsteEffect.js';
export { simulateEvaluatie } from './vooraf/simulatie/simulateEvaluatie.js';
export { toSpreiding } from './vooraf/toSpreiding.js';
