/**
 * A whole programme in one document: what a gemeente (or several together) decides, run by one call from rows and judgements to scores,
 * choice, concept agreement, letters, entries for the register and account.
 *
 * @packageDocumentation
 */

export { type CheckOpzetOptions, checkOpzet } from './controle/checkOpzet.js';
export type { IngevuldBlad } from './formulier/blad.js';
export {
  type CreateFormulierenOptions,
  createFormulieren,
  type Formulierblad,
} from './formulier/createFormulieren.js';
export {
  type GelezenFormulieren,
  type ReadFormulierenOptions,
  readFormulieren,
} from './formulier/readFormulieren.js';
export { runOpzet } from './loop/runOpzet.js';
export {
  type GegevenKeuze,
  OPZETSTAPPEN,
  type Opzetbenodigd,
  type Opzetgegevens,
  type Opzetstap,
  type Opzetteam,
  type Opzetuitkomst,
  type Opzetvraag,
  type RunOpzetOptions,
} from './loop/uitkomst.js';
export { type Opzetbriefkop, type Opzetbrieven, STUKSOORTEN, type Stuksoort } from './model/brieven.js';
export type { EigenBron, GepubliceerdeBron, LangeBron, Opzetbron } from './model/bron.js';
export type { Opzetformulier } from './model/formulier.js';
export type { Opzetbijdrage, Opzetgeld, Opzetjaren } from './model/geld.js';
export type { Opzetburen, Opzetkeuze, Opzetloting, Opzetzekerheid } from './model/keuze.js';
export { Opzet, type Opzetgemeente, type Opzetteams } from './model/opzet.js';
export type { Opzetovereenkomst } from './model/overeenkomst.js';
export type { Opzetprogramma, Opzetquotum } from './model/programma.js';
export type { Opzetbreuk, Opzetreeks } from './model/reeks.js';
export type { Opzetsamenstelling } from './model/samenstelling.js';
export { listOpzetbronnen } from './stuk/listOpzetbronnen.js';
export { type WriteOpzetOptions, writeOpzet } from './stuk/writeOpzet.js';
export type { Keuzeplaats, Keuzevergelijking, Verschilbuurt } from './vergelijking/compareKeuze.js';
export {
  type CompareOpzettenOptions,
  compareOpzetten,
  type Opzetgevolgen,
  type Opzetvergelijking,
} from './vergelijking/compareOpzetten.js';
export type { Scorestand, Scorevergelijking, Scoreverschil } from './vergelijking/compareScores.js';
export type { Opzetverschil } from './vergelijking/opzetverschil.js';
