/**
 * What is known of a buurt: the catalogue of figures, readers of the published forms, one column table.
 *
 * @packageDocumentation
 */

export { CATALOGUS } from './catalogus/catalogus.js';
export type { Aard, Aggregatie, Catalogusitem, Kolomnaam, Naamvorm } from './catalogus/catalogusitem.js';
export { findCatalogusitem } from './catalogus/findCatalogusitem.js';
export type { LeesOptions, ReadKerncijfersOptions } from './lees/leesopties.js';
export type { Herkendekolom, Leesresultaat } from './lees/leesplan.js';
export { MARKERINGEN, type Markering } from './lees/markeringen.js';
export { readKerncijfers } from './lees/readKerncijfers.js';
export { KERNCIJFERVORMEN, type Kerncijfervorm } from './lees/vorm.js';
export { getGebied } from './tabel/getGebied.js';
export { getKerncijfer } from './tabel/getKerncijfer.js';
export { getKolom } from './tabel/getKolom.js';
export {
  type Bron,
  GEBIEDSSOORTEN,
  type Gebied,
  type Gebiedssoort,
  type Kerncijfer,
  type Kerncijferkolom,
  type Kerncijfertabel,
  REDENEN,
  type Reden,
} from './tabel/kerncijfertabel.js';
export { type Gebiedsfilter, selectGebieden } from './tabel/selectGebieden.js';
export { selectKolommen } from './tabel/selectKolommen.js';
export { type Kerncijferregel, toRegels } from './tabel/toRegels.js';
