/**
 * The front door: the names with which an app does the main job, from figures to a letter to the council. Every room has the rest, under
 * `buurtaanpak/<room>`.
 *
 * @packageDocumentation
 */
export { draftFinancieringsplan, Financieringsplan, listBoekingen } from './financiering/index.js';
export { Buurtcode, Gemeentecode, Wijkcode } from './gebied/index.js';
export {
  Bedrag,
  type Bevinding,
  Datum,
  DomeinFout,
  euro,
  formatBedrag,
  formatBevinding,
  isDomeinFout,
  type Periode,
} from './kern/index.js';
export {
  getKerncijfer,
  joinKerncijfers,
  type Kerncijfertabel,
  readEigenTabel,
  readKerncijfers,
  selectKerncijfers,
} from './kerncijfers/index.js';
export {
  checkOpzet,
  createFormulieren,
  type Formulierblad,
  type GelezenFormulieren,
  type IngevuldBlad,
  Opzet,
  type Opzetgegevens,
  type Opzetuitkomst,
  type Opzetvraag,
  type ReadFormulierenOptions,
  type RunOpzetOptions,
  readFormulieren,
  runOpzet,
} from './opzet/index.js';
export {
  checkSamenwerkingsovereenkomst,
  createOvereenkomstdossier,
  draftSamenwerkingsovereenkomst,
  Overeenkomstdossier,
  type Partij,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from './overeenkomst/index.js';
export { createKeuze, getProgrammastand, type Keuzezekerheid, Programma } from './programma/index.js';
export { toAlgoritmeregistratie } from './register/index.js';
export {
  type Beoordeling,
  Beoordelingen,
  type Criterium,
  type Criteriumrichting,
  explainScore,
  Routekaart,
  type Routekaartscores,
  scoreBuurten,
} from './routekaart/index.js';
export {
  describeGebieden,
  explainSelectie,
  type Quotum,
  rankReserves,
  type Scoreinvoer,
  type SelectBuurtenOptions,
  type Selectieanalyse,
  Selectiebesluit,
  type SelectieGebied,
  type SelectieGevonden,
  type Selectieopties,
  selectBuurten,
  type Zekerheid,
} from './selectie/index.js';
export { writeRaadsbrief } from './stukken/index.js';
export { en, nl } from './taal/index.js';
export {
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  listSignalen,
  type Teamcommando,
  Teamdossier,
  type Teamstand,
} from './team/index.js';
export { renderHtml, renderMarkdown, Verslag } from './verslag/index.js';
