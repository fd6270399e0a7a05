/**
 * What `kerncijfers` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */

export { nameFiguur } from './catalogus/nameFiguur.js';
export { splitSleutel } from './catalogus/splitSleutel.js';
export { type Aantalverdeling, findAantalverdeling } from './interval/findAantalverdeling.js';
export { getBereik } from './interval/getBereik.js';
export type { Kanswaarde } from './interval/kanswaarde.js';
export { listAfrondingen } from './interval/listAfrondingen.js';
export { LangetabelSchema } from './lang/langopties.js';
export { EigenTabelSchema } from './lees/eigenTabel.js';
export { checkKerncijferdocument } from './tabel/checkKerncijferdocument.js';
export { findKolom } from './tabel/findKolom.js';
export { getAggregatie } from './tabel/getAggregatie.js';
export { getGebied } from './tabel/getGebied.js';
export { getKolom } from './tabel/getKolom.js';
export { listKolommen } from './tabel/listKolommen.js';
export { getTabelindex } from './tabel/tabelindex.js';
