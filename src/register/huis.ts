/**
 * What `register` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { AlgoritmeoordeelSchema } from './algoritme/algoritmeoordeel.js';
export { listOntbrekend } from './algoritme/listOntbrekend.js';
export { VERSIE } from './verantwoording/versie.js';
export { describeAantal } from './woorden/describeAantal.js';
export { describeAggregatie } from './woorden/describeAggregatie.js';
export { describeBehandeling } from './woorden/describeBehandeling.js';
export { describeCijfereisen } from './woorden/describeCijfereisen.js';
export { describeDoel } from './woorden/describeDoel.js';
export { describeNormalisatie } from './woorden/describeNormalisatie.js';
export { describeOntbrekend } from './woorden/describeOntbrekend.js';
export { describeOordeel } from './woorden/describeOordeel.js';
export { describeRegel } from './woorden/describeRegel.js';
export { describeRichting } from './woorden/describeRichting.js';
export { describeWaar } from './woorden/describeWaar.js';
export { describeWeging } from './woorden/describeWeging.js';
export { joinZinnen } from './woorden/joinZinnen.js';
export { readGewichten } from './woorden/readGewichten.js';
export { sleutelOf } from './woorden/sleutelOf.js';
export { zeg } from './woorden/zeg.js';
export type { Naamsoort, Registerzin, Zindeel } from './woorden/zin.js';
