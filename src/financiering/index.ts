/**
 * Who pays what when: the plan, the course of the money, and every table of it.
 *
 * A plan (`Financieringsplan`) says what was agreed. A course (`Geldverloop`) adds the texts, the buurten and what happened.
 * `listBoekingen` makes cells of it; every answer is a sum of cells.
 *
 * @packageDocumentation
 */
export type {
  Begrotingspartijjaar,
  Begrotingsvoorstel,
  Begrotingswijziging,
} from './begroting/begrotingswijziging.js';
export {
  type DraftBegrotingswijzigingOptions,
  draftBegrotingswijziging,
} from './begroting/draftBegrotingswijziging.js';
export type {
  Boekenregel,
  Boekenstaat,
  Boekenverklaring,
  Boekenverklaringsoort,
  Nooitbevestigd,
  Verklaringsdeel,
} from './boeken/boekenstaat.js';
export { type ReconcileBoekenOptions, reconcileBoeken } from './boeken/reconcileBoeken.js';
export type { Boeking } from './boeking/boeking.js';
export { compareBoekingen } from './boeking/compareBoekingen.js';
export {
  type Boekingsoorzaak,
  type Boekingsuitleg,
  type ExplainBoekingenOptions,
  explainBoekingen,
} from './boeking/explainBoekingen.js';
export { type ListBoekingenOptions, listBoekingen } from './boeking/listBoekingen.js';
export type { Bedragverschil, Begrotingsverschil, Boekingsvergelijking } from './boeking/vergelijking.js';
export { type BtwVerdeling, splitBtw } from './btw/splitBtw.js';
export type { Budgetbedragen, Budgetjaar, Budgetregel, Budgetstaat } from './budgetstaat/budgetstaat.js';
export { type ComputeBudgetstaatOptions, computeBudgetstaat } from './budgetstaat/computeBudgetstaat.js';
export { VRIJVALREDENEN, type Vrijvalreden } from './cel/vrijvalreden.js';
export {
  type Conceptfinanciering,
  type Conceptjaren,
  type DraftFinancieringsplanOptions,
  draftFinancieringsplan,
} from './concept/draftFinancieringsplan.js';
export type { CheckFinancieringsplanOptions } from './controle/checkBijdrage.js';
export { checkFinancieringsplan } from './controle/checkFinancieringsplan.js';
export { type CheckGeldverloopOptions, checkGeldverloop } from './controle/checkGeldverloop.js';
export type { Bereik } from './dekking/bereik.js';
export {
  type ComputeDekkingOptions,
  computeDekking,
  type Dekking,
  type Dekkingsoordeel,
  type Periodedekking,
} from './dekking/computeDekking.js';
export { DEKKINGSSTAPPEN, type Dekkingsstap } from './dekking/findBereikt.js';
export type { Overlap } from './dekking/findOverlappen.js';
export { type Stapfeit, upcastStappen } from './feit/upcastStappen.js';
export {
  BEVESTIGBARE_STANDEN,
  type Bevestigbarestand,
  GELDSOORTEN,
  type Geldinhoud,
  type Geldsoort,
  type Opbijdrage,
  VASTSTELLINGSGRONDEN,
  type Vaststellingsgrond,
} from './gebeurtenis/geldinhoud.js';
export {
  type Bedragbijdrage,
  BIJDRAGEAARDEN,
  BIJDRAGEDOELEN,
  BIJDRAGESOORTEN,
  type Bijdrage,
  type Bijdrageaard,
  type Bijdragedoel,
  type Bijdragesoort,
  type Btw,
  type Indexering,
  type Kostenbijdrage,
  PLANSTAPPEN,
  type Planning,
  type Planstap,
  type Prijsbijdrage,
  type Termijn,
  type Uitkering,
  type Voorwaarde,
} from './model/bijdrage.js';
export type { Conceptbijdrage, Concepttermijn } from './model/conceptbijdrage.js';
export {
  type Financieringsperiode,
  Financieringsplan,
  type Kostendrager,
  OPSCHORTINGSREGELS,
  type Opschortingsregel,
  STOPREGELS,
  type Stopregel,
} from './model/financieringsplan.js';
export type { Taakveld } from './model/taakveld.js';
export type { Verdeeldeel, Verdeelsleutel } from './model/verdeelsleutel.js';
export { type ComputeOverlopendOptions, computeOverlopend } from './overlopend/computeOverlopend.js';
export {
  BALANSPOSTEN,
  type Balanspost,
  type Balanspostregel,
  type Btwregel,
  type Overlopend,
  type Uitkeringsstand,
} from './overlopend/overlopend.js';
export { type ListSisaregelsOptions, listSisaregels } from './sisa/listSisaregels.js';
export type { Sisaregel } from './sisa/sisaregel.js';
export { sumRegels } from './som/sumRegels.js';
export {
  type Bijdragestap,
  type Bijdragestapstand,
  type Bijdragevoorwaarde,
  LAATSTESOORTEN,
  type Laatstesoort,
  type Laatstestap,
} from './stap/bijdragestap.js';
export { type ComputeUitputtingOptions, computeUitputting } from './uitputting/computeUitputting.js';
export type { Bijdragestand, Kasregel, Partijjaar, Uitputting, Uitputtingsregel } from './uitputting/uitputting.js';
export { type Kostendragersdeel, splitByVerdeelsleutel } from './verdeling/splitByVerdeelsleutel.js';
export { type CreateGeldverloopOptions, createGeldverloop } from './verloop/createGeldverloop.js';
export type {
  Geldpartij,
  Geldtekst,
  Geldverloop,
  Kennis,
  Loopinhoud,
  Loopsoort,
  Plaats,
  Verloopgebeurtenis,
  Verloophoofd,
} from './verloop/geldverloop.js';
export { type Betaler, type ListBetalersOptions, listBetalers } from './vraag/listBetalers.js';
export { type Bijdragewijziging, changeBijdrage } from './wijziging/changeBijdrage.js';
export { type ShiftFinancieringOptions, shiftFinanciering } from './wijziging/shiftFinanciering.js';
