/**
 * The samenwerkingsovereenkomst: parties, term, scope, signing, amendment and control.
 *
 * `Samenwerkingsovereenkomst.parse` reads a text and `checkSamenwerkingsovereenkomst` checks it. Everything that happens is an event:
 * `decideOvereenkomst` answers a command with one, `evolveOvereenkomst` adds it to the record (`Overeenkomstdossier`).
 * `getOvereenkomststand` gives the stand on any day, and `toGeldverloop` the course of the money.
 *
 * @packageDocumentation
 */

export { type DecideOvereenkomstOptions, decideOvereenkomst } from './besluit/decideOvereenkomst.js';
export { COMMANDOSOORTEN } from './commando/commandosoorten.js';
export type {
  Addendum,
  Commandoinhoud,
  Commandosoort,
  Overeenkomstcommando,
  Overeenkomstcommandohoofd,
  Overeenkomstcommandovelden,
} from './commando/overeenkomstcommando.js';
export type { Buurtkeuzes } from './controle/checkReikwijdte.js';
export {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from './controle/checkSamenwerkingsovereenkomst.js';
export {
  type CreateOvereenkomstdossierOptions,
  createOvereenkomstdossier,
} from './dossier/createOvereenkomstdossier.js';
export { evolveOvereenkomst } from './dossier/evolveOvereenkomst.js';
export { initialOvereenkomstdossier, Overeenkomstdossier } from './dossier/overeenkomstdossier.js';
export { type ReplayOvereenkomstOptions, replayOvereenkomst } from './dossier/replayOvereenkomst.js';
export {
  type Conceptbuurt,
  type Conceptgegevens,
  type Conceptreikwijdte,
  type DraftSamenwerkingsovereenkomstOptions,
  draftSamenwerkingsovereenkomst,
} from './draftSamenwerkingsovereenkomst.js';
export type {
  Overeenkomstcorrectie,
  Overeenkomstfeit,
  Overeenkomstfeitgebeurtenis,
  Overeenkomsthoofd,
} from './gebeurtenis/gebeurtenis.js';
export {
  EINDREDENEN,
  type Eindreden,
  type Gebeurtenisinhoud,
  type Gebeurtenissoort,
  type Leveninhoud,
} from './gebeurtenis/inhoud.js';
export { Overeenkomstgebeurtenis, type OvereenkomstgebeurtenisOptions } from './gebeurtenis/overeenkomstgebeurtenis.js';
export { toGeldverloop } from './geld/toGeldverloop.js';
export type {
  AnderePartij,
  Collegebesluit,
  Gemeentepartij,
  Mandaat,
  Ondertekenaar,
  Partij,
  Rol,
} from './model/partij.js';
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
export { type FindVersieOptions, findVersie } from './stand/findVersie.js';
export { type GetOvereenkomststandOptions, getOvereenkomststand } from './stand/getOvereenkomststand.js';
export { type ListMeedoendeBuurtenOptions, listMeedoendeBuurten } from './stand/listMeedoendeBuurten.js';
export {
  type CheckOvereenkomstdossierOptions,
  checkOvereenkomstdossier,
} from './toezicht/checkOvereenkomstdossier.js';
export {
  type GestopteBuurt,
  type MeedoendeBuurt,
  type Onderbreking,
  type Opzegging,
  OVEREENKOMSTSTATUSSEN,
  type Overeenkomstevaluatie,
  type Overeenkomststand,
  type Overeenkomststatus,
  type Overeenkomstversie,
  type Raadsinformatie,
} from './verloop/overeenkomststand.js';
export {
  compareOvereenkomsten,
  type Overeenkomstverschil,
  type Verschilcode,
} from './verschil/compareOvereenkomsten.js';
export type { Onderdeelsoort } from './verschil/onderdelen.js';
