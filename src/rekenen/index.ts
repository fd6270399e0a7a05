/**
 * The numerics of the house: what a column of figures looks like, ranks, and when numbers are equal but for rounding. For the other
 * rooms only: this room has no door in the package.
 *
 * @packageDocumentation
 */
export { rankWaarden } from './kolom/rankWaarden.js';
export {
  cleanGetal,
  findSchaalfactor,
  isBruikbaar,
  isConstant,
  isGelijk,
  makeCleaner,
  measureRuis,
  RUIS,
} from './kolom/ruis.js';
export {
  mean,
  measureBereik,
  median,
  presentWaarden,
  type Statistiek,
  standardDeviation,
} from './kolom/statistiek.js';
