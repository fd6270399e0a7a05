/**
 * The programme of one or several gemeenten as a whole: agreements, choices, teams and money on a day.
 *
 * @packageDocumentation
 */
export { type CombineProgrammasOptions, combineProgrammas } from './combineProgrammas.js';
export { checkProgramma } from './controle/checkProgramma.js';
export type { CheckProgrammaOptions, Programmagrenzen } from './controle/options.js';
export { createKeuze } from './createKeuze.js';
export type { Buurtnaam, CreateKeuzeOptions, Keuzeanalyse } from './keuze/options.js';
export {
  type Buurtzekerheid,
  type Buurtzonderscore,
  type Keuze,
  type Keuzeafwijking,
  type Keuzebuurt,
  type Keuzedoel,
  type Keuzeloting,
  type Keuzemethode,
  type Keuzequotum,
  type Keuzezekerheid,
  ZEKERHEIDSBRONNEN,
  ZONDERSCOREREDENEN,
} from './model/keuze.js';
export {
  type Deelnemer,
  Programma,
  type Programmaopdracht,
} from './model/programma.js';
export type {
  Buurtgeld,
  Buurtgeldregel,
  Buurtnazorg,
  Buurtproject,
  Buurtstand,
  Buurtstatus,
  Deelnemerstand,
  Geldstand,
  Naam,
  Partijbedrag,
  Programmadeelstand,
  Programmastand,
  Resultaattelling,
  Statustelling,
  Tellingen,
  Totaalstand,
  WachtendeOpgave,
} from './model/programmastand.js';
export { TAAKSOORTEN, TAAKSTANDEN, type Taak, type Taaksoort, type Taakstand, type Taaktelling } from './model/taak.js';
export { type GetProgrammastandOptions, getProgrammastand } from './stand/getProgrammastand.js';
