/**
 * The front door: the names that most apps need. Every room has the rest, under `buurtaanpak/<room>`.
 *
 * @packageDocumentation
 */
export { Financieringsplan, splitByBegrotingsjaar, summarizeFinanciering } from './financiering/index.js';
export { Buurtcode, Gemeentecode, Wijkcode } from './gebied/index.js';
export {
  Bedrag,
  type Bevinding,
  createPeriode,
  Datum,
  DomeinFout,
  euro,
  formatBedrag,
  formatBevinding,
  formatDatum,
  isDomeinFout,
  Periode,
} from './kern/index.js';
export { getKerncijfer, type Kerncijfertabel, readKerncijfers, selectKerncijfers } from './kerncijfers/index.js';
export {
  checkSamenwerkingsovereenkomst,
  draftSamenwerkingsovereenkomst,
  Samenwerkingsovereenkomst,
} from './overeenkomst/index.js';
export { type Beoordeling, Routekaart, scoreBuurten } from './routekaart/index.js';
export { type Quotum, selectBuurten } from './selectie/index.js';
export { decideTeam, evolveTeam, findTeamstand, initialTeamdossier, type Teamstand } from './team/index.js';
