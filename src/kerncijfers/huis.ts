/**
 * What `kerncijfers` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */

export { splitSleutel } from './catalogus/splitSleutel.js';
export { EigenTabelSchema } from './lees/eigenTabel.js';
export { checkKerncijferdocument } from './tabel/checkKerncijferdocument.js';
export { findKolom } from './tabel/findKolom.js';
export { getAggregatie } from './tabel/getAggregatie.js';
export { getGebied } from './tabel/getGebied.js';
export { getKolom } from './tabel/getKolom.js';
export { listKolommen } from './tabel/listKolommen.js';
export { getTabelindex } from './tabel/tabelindex.js';
