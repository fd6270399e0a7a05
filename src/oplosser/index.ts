/**
 * The solver of the house: integers in, proof out. It chooses candidates for vakken by a linear programme under branch and bound, finds the
 * smallest set of requirements that clash, shifts a table by a linear programme, and assigns rows to columns. For the other rooms only: this
 * room has no door in the package, and knows no word of the domain.
 *
 * @packageDocumentation
 */
export type { Zoekgrenzen } from './boom/teller.js';
export { findBotsing } from './botsing/findBotsing.js';
export { isZoekstand } from './doel/isZoekstand.js';
export type { Rekendoel } from './doel/rekendoel.js';
export type { Doelstap, Openstaand, Uitkomst, Zoekstand } from './doel/uitkomst.js';
export type { ExternAntwoord, ExterneOplosser, Lineairerij, Lineairprobleem } from './extern/externeOplosser.js';
export { solveExtern } from './extern/solveExtern.js';
export { createHerhaler, type Herhaler } from './keuze/createHerhaler.js';
export { findKeuze } from './keuze/findKeuze.js';
export { type Keuzes, listKeuzes } from './keuze/listKeuzes.js';
export { solveDoel } from './keuze/solveDoel.js';
export { solveKern } from './keuze/solveKern.js';
export { countPlaatsen } from './probleem/countPlaatsen.js';
export { createParen, type Paren } from './probleem/createParen.js';
export { isGeldig, sumWaarden } from './probleem/isGeldig.js';
export {
  type Band,
  GROOTSTE_SOM,
  type Groep,
  type Keuzeprobleem,
  MEESTE_VAKKEN,
  type Telregel,
} from './probleem/keuzeprobleem.js';
export {
  type Schuifvariabele,
  type Schuifvraag,
  solveVerschuiving,
  type Verband,
} from './simplex/solveVerschuiving.js';
export { assignRijen } from './toewijzing/assignRijen.js';
