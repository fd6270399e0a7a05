/**
 * Codes of gemeente, wijk and buurt; areas of about 750 inhabitants; neighbours; classifications of other years.
 *
 * @packageDocumentation
 */

export type { Burenparen } from './buren/burenparen.js';
export { createBuren } from './buren/createBuren.js';
export {
  type CreateBurenByAfstandOptions,
  createBurenByAfstand,
  type Gebiedspunt,
} from './buren/createBurenByAfstand.js';
export { type CreateBurenByOmtrekOptions, createBurenByOmtrek } from './buren/createBurenByOmtrek.js';
export { listBuren } from './buren/listBuren.js';
export { containsGebied } from './code/containsGebied.js';
export { Buurtcode, Gebiedscode, Gemeentecode, Wijkcode } from './code/gebiedscode.js';
export { getGemeentecode } from './code/getGemeentecode.js';
export { getWijkcode } from './code/getWijkcode.js';
export type { ParseGebiedscodeOptions } from './code/readCode.js';
export { toTooi } from './code/toTooi.js';
export { type CreateKoppelingOptions, createKoppeling } from './koppeling/createKoppeling.js';
export {
  Koppeling,
  type Koppelingsdeel,
  type Koppelingsherkomst,
  type Koppelingshoeveelheid,
  type NieuwGebied,
  type VerdwenenGebied,
} from './koppeling/koppeling.js';
export type {
  Adresrij,
  Adressenbron,
  Codesbron,
  Eenhedenbron,
  Kaartenbron,
  Koppeleenheid,
  Koppelingsbron,
  Koppelpunt,
} from './koppeling/koppelingsbron.js';
export {
  type Buurtindeling,
  type ComposeBuurtenOptions,
  composeBuurten,
  type SamengesteldeBuurt,
  type Samenstelkwaliteit,
  type Samenstelstatus,
} from './samenstellen/composeBuurten.js';
export type { Eenheid } from './samenstellen/eenheid.js';
export type {
  Buurtdeel,
  Buurtsplitsing,
  Onverdeeldheid,
  Splitskwaliteit,
  TeGroteEenheid,
} from './splitsen/buurtsplitsing.js';
export { type SplitBuurtenOptions, splitBuurten } from './splitsen/splitBuurten.js';
export type { Vierkant } from './splitsen/vierkant.js';
