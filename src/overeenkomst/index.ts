/**
 * The samenwerkingsovereenkomst: parties, term, scope, signing, amendment and control.
 *
 * `Samenwerkingsovereenkomst.parse` reads the document (`Samenwerkingsovereenkomst`) and `checkSamenwerkingsovereenkomst` checks it. Its
 * life is built from events: `decideOvereenkomst` answers a command with events, `replayOvereenkomst` gives the state on any day.
 *
 * @packageDocumentation
 */

export { type DecideOvereenkomstOptions, decideOvereenkomst } from './besluit/decideOvereenkomst.js';
export type { Buurtkeuzes } from './controle/checkReikwijdte.js';
export {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from './controle/checkSamenwerkingsovereenkomst.js';
export {
  type Conceptbuurt,
  type Conceptgegevens,
  type Conceptreikwijdte,
  type DraftSamenwerkingsovereenkomstOptions,
  draftSamenwerkingsovereenkomst,
} from './draftSamenwerkingsovereenkomst.js';
export { type CheckOvereenkomststaatOptions, checkOvereenkomststaat } from './levensloop/checkOvereenkomststaat.js';
export type { Addendum, Commandoinhoud, Commandosoort, Overeenkomstcommando } from './levensloop/commando.js';
export { evolveOvereenkomst } from './levensloop/evolveOvereenkomst.js';
export { type FindVersieOptions, findVersie } from './levensloop/findVersie.js';
export {
  EINDREDENEN,
  type Eindreden,
  type Gebeurtenisinhoud,
  type Gebeurtenissoort,
  Overeenkomstgebeurtenis,
} from './levensloop/gebeurtenis.js';
export {
  type ListMeedoendeBuurtenOptions,
  listMeedoendeBuurten,
  type MeedoendeBuurt,
} from './levensloop/listMeedoendeBuurten.js';
export { type ReplayOvereenkomstOptions, replayOvereenkomst } from './levensloop/replayOvereenkomst.js';
export {
  type BestaandeStaat,
  type GestopteBuurt,
  initialOvereenkomststaat,
  type Opschorting,
  type Opzegging,
  type Overeenkomstevaluatie,
  Overeenkomststaat,
  type Overeenkomststatus,
  type Overeenkomstversie,
  type Raadsinformatie,
} from './levensloop/staat.js';
export { type Buurtverloop, toBuurtinzet } from './levensloop/toBuurtinzet.js';
export type { AnderePartij, Gemeentepartij, Mandaat, Ondertekenaar, Partij, Rol } from './model/partij.js';
export type { Overeenkomstbuurt, Programmadeel, Reikwijdte } from './model/reikwijdte.js';
export {
  type Beeindiging,
  type Bijlage,
  type Evaluatiemoment,
  type Fase,
  type Handtekening,
  Samenwerkingsovereenkomst,
  VERPLICHTINGSOORTEN,
  type Verplichting,
  type Verplichtingsoort,
} from './model/samenwerkingsovereenkomst.js';
export {
  compareOvereenkomsten,
  type Overeenkomstverschil,
  type Verschilcode,
} from './verschil/compareOvereenkomsten.js';
export type { Onderdeelsoort } from './verschil/onderdelen.js';
