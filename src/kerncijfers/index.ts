/**
 * The figures of a buurt: the catalogue of figures, readers of the published forms, and one column table.
 *
 * @packageDocumentation
 */

export { deriveKerncijfers } from './afleiding/deriveKerncijfers.js';
export { CATALOGUS } from './catalogus/catalogus.js';
export type { Catalogussleutel } from './catalogus/catalogussleutel.js';
export type { Cijferdelen } from './catalogus/cijferdelen.js';
export { Cijfersleutel, type Cijfersleutelsoort } from './catalogus/cijfersleutel.js';
export { findCatalogusitem } from './catalogus/findCatalogusitem.js';
export { type CheckKerncijfersOptions, checkKerncijfers } from './controle/checkKerncijfers.js';
export type { Celinterval, Grenssoort } from './interval/celinterval.js';
export { getInterval } from './interval/getInterval.js';
export type { Leeskeuzes } from './kop/leeskeuzes.js';
export type { Herkendekolom, Leesresultaat } from './kop/leesplan.js';
export type { Metacatalogus, Metakolom } from './kop/metacatalogus.js';
export { MARKERINGSBETEKENISSEN, type Markeringsbetekenis } from './kop/notatie.js';
export { KERNCIJFERVORMEN, type Kerncijfervorm } from './kop/vorm.js';
export {
  type ConvertKerncijfersOptions,
  convertKerncijfers,
  type Omrekenresultaat,
} from './koppeling/convertKerncijfers.js';
export {
  type JoinKerncijfersOptions,
  joinKerncijfers,
  type Koppelresultaat,
  type Koppelverslag,
} from './koppeling/joinKerncijfers.js';
export type { Langetabel, Langevariabele, Langopties } from './lang/langopties.js';
export type { EigenKolom, EigenTabel, Schattingskolom } from './lees/eigenTabel.js';
export type { Publicatieopties, ReadKerncijfersOptions } from './lees/leesopties.js';
export { MARKERINGEN, type Markering } from './lees/markeringen.js';
export { type ReadEigenTabelOptions, readEigenTabel } from './lees/readEigenTabel.js';
export { readKerncijfers } from './lees/readKerncijfers.js';
export { readMeta } from './meta/readMeta.js';
export { createReeks } from './reeks/createReeks.js';
export type {
  Breukoorzaak,
  Gebiedsreeks,
  Reeksbreuk,
  Reekscijfer,
  Reeksgat,
  Reeksjaar,
  Reeksmaat,
  Reeksresultaat,
} from './reeks/reeks.js';
export type { CreateReeksOptions } from './reeks/reeksopties.js';
export {
  type AggregateKerncijfersOptions,
  aggregateKerncijfers,
  type Samenstelling,
  type Samenstelresultaat,
} from './samenstelling/aggregateKerncijfers.js';
export { type SplitKerncijfersOptions, type Splitsresultaat, splitKerncijfers } from './splitsing/splitKerncijfers.js';
export type { Splitsdeel } from './splitsing/splitsdeel.js';
export { fromKerncijferdocument } from './tabel/fromKerncijferdocument.js';
export { getKerncijfer } from './tabel/getKerncijfer.js';
export { Kerncijferdocument, type Kerncijferdocumentkolom } from './tabel/kerncijferdocument.js';
export {
  AFGIFTESTATUSSEN,
  type Afgifte,
  type Bron,
  type Cijferperiode,
  GEBIEDSSOORTEN,
  type Gebied,
  type Gebiedssoort,
  INDELINGSSOORTEN,
  type Indeling,
  type Kerncijfer,
  type Kerncijferkolom,
  type Kerncijfertabel,
  REDENEN,
  type Reden,
  type Richting,
} from './tabel/kerncijfertabel.js';
export { type Kerncijferregel, listKerncijfers } from './tabel/listKerncijfers.js';
export { type SelectKerncijfersOptions, selectKerncijfers } from './tabel/selectKerncijfers.js';
export { toKerncijferdocument } from './tabel/toKerncijferdocument.js';
export {
  type Aard,
  type Afronding,
  type Aggregatie,
  type Catalogusitem,
  type Cijferdimensies,
  type Cijfermoment,
  DIMENSIES,
  type Dimensie,
  type Figuurbreuk,
  type Kolomnaam,
  type Naamvorm,
  type Nauwkeurigheid,
} from './themas/catalogusitem.js';
export {
  type Profielfiguur,
  type ScoreTypischOptions,
  scoreTypisch,
  type Typischescore,
  type Typischfiguur,
  type Typischresultaat,
} from './typisch/scoreTypisch.js';
