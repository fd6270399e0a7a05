/**
 * The front door: the names that most apps need. Every room has the rest, under `buurtaanpak/<room>`.
 *
 * @packageDocumentation
 */
export {
  type Financieringsplan,
  parseFinancieringsplan,
  safeParseFinancieringsplan,
  splitByBegrotingsjaar,
  summarizeFinanciering,
} from './financiering/index.js';
export { parseBuurtcode, parseGemeentecode, parseWijkcode } from './gebied/index.js';
export {
  type Bedrag,
  type Bevinding,
  createPeriode,
  type Datum,
  DomeinFout,
  euro,
  formatBedrag,
  formatBevinding,
  formatDatum,
  isDomeinFout,
  type Periode,
  parseDatum,
} from './kern/index.js';
export { getKerncijfer, type Kerncijfertabel, readKerncijfers, selectGebieden } from './kerncijfers/index.js';
export {
  checkSamenwerkingsovereenkomst,
  draftSamenwerkingsovereenkomst,
  parseSamenwerkingsovereenkomst,
  type Samenwerkingsovereenkomst,
  safeParseSamenwerkingsovereenkomst,
} from './overeenkomst/index.js';
export {
  type Beoordeling,
  defineRoutekaart,
  parseRoutekaart,
  type Routekaart,
  safeParseRoutekaart,
  scoreBuurten,
} from './routekaart/index.js';
export { type Quotum, selectBuurten } from './selectie/index.js';
export { decideTeam, evolveTeam, getTeamstand, initialTeamdossier, type Teamstand } from './team/index.js';
