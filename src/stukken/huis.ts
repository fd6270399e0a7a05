/**
 * What `stukken` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { AARDWOORDEN } from './controller/aardwoorden.js';
export { composeKruistabel } from './delen/composeKruistabel.js';
export { createLezer } from './delen/createLezer.js';
export { distinct } from './delen/distinct.js';
export { inGroep } from './delen/inGroep.js';
export type { Lezer, Plek } from './delen/lezer.js';
export { meervoud } from './delen/meervoud.js';
export { op } from './delen/op.js';
export { RICHTINGWOORDEN } from './delen/richtingwoorden.js';
export { samen } from './delen/samen.js';
export { composePartijtabel } from './raad/composePartijtabel.js';
