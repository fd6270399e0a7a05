/**
 * What `kerncijfers` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { getAggregatie } from './catalogus/getAggregatie.js';
export { checkKerncijferdocument } from './tabel/checkKerncijferdocument.js';
export { getGebied } from './tabel/getGebied.js';
export { getKolom } from './tabel/getKolom.js';
export { KerncijferdocumentSchema } from './tabel/kerncijferdocument.js';
