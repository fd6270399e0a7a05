/**
 * The solver of the house: integers in, proof out. It chooses candidates for vakken by flow and branch and bound, finds the smallest set of
 * requirements that clash, shifts a table by a linear programme, and assigns rows to columns. For the other rooms only: this room has no
 * door in the package, and knows no word of the domain.
 *
 * @packageDocumentation
 */
export { findBotsing } from './botsing/findBotsing.js';
export { createCelprobleem } from './cellen/createCelprobleem.js';
export { type Rekendoel, solveDoel } from './doel/solveDoel.js';
export { solveKern } from './doel/solveKern.js';
export { solveTotaal } from './doel/solveTotaal.js';
export type { Doelstap, Uitkomst } from './doel/uitkomst.js';
export type { ExternAntwoord, ExterneOplosser, Lineairerij, Lineairprobleem } from './extern/externeOplosser.js';
export type { Celprobleem } from './probleem/celprobleem.js';
export { createParen, type Paren } from './probleem/createParen.js';
export {
  type Band,
  GROOTSTE_SOM,
  type Groep,
  type Keuzeprobleem,
  MEESTE_CELLEN,
  type Telregel,
} from './probleem/keuzeprobleem.js';
export { solveVerschuiving, type Verband } from './simplex/solveVerschuiving.js';
export { assignRijen } from './toewijzing/assignRijen.js';
export { createZoeker } from './zoek/createZoeker.js';
