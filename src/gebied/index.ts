/**
 * Codes of gemeente, wijk and buurt; areas of about 750 inhabitants; neighbours; classifications of other years.
 *
 * @packageDocumentation
 */

export type { Burenparen } from './buren/burenparen.js';
export { createBuren } from './buren/createBuren.js';
export { type FindBurenByAfstandOptions, findBurenByAfstand, type Gebiedspunt } from './buren/findBurenByAfstand.js';
export { type FindBurenByOmtrekOptions, findBurenByOmtrek } from './buren/findBurenByOmtrek.js';
export { getBuren } from './buren/getBuren.js';
export { containsGebied } from './code/containsGebied.js';
export type { Buurtcode, Gebiedscode, Gemeentecode, Wijkcode } from './code/gebiedscode.js';
export { getGemeentecode } from './code/getGemeentecode.js';
export { getWijkcode } from './code/getWijkcode.js';
export { isBuurtcode } from './code/isBuurtcode.js';
export { isGemeentecode } from './code/isGemeentecode.js';
export { isWijkcode } from './code/isWijkcode.js';
export { parseBuurtcode } from './code/parseBuurtcode.js';
export { parseGebiedscode } from './code/parseGebiedscode.js';
export { parseGemeentecode } from './code/parseGemeentecode.js';
export { parseWijkcode } from './code/parseWijkcode.js';
export type { ParseGebiedscodeOptions } from './code/readCode.js';
export { toTooiGemeente } from './code/toTooiGemeente.js';
export { checkIndelingskoppeling } from './indeling/checkIndelingskoppeling.js';
export {
  type CreateIndelingskoppelingOptions,
  createIndelingskoppeling,
  type Koppeleenheid,
} from './indeling/createIndelingskoppeling.js';
export type { Indelingsdeel, Indelingskoppeling } from './indeling/indelingskoppeling.js';
export {
  type Buurtindeling,
  type ComposeBuurtenOptions,
  composeBuurten,
  type Eenheid,
  type SamengesteldeBuurt,
  type Samenstelkwaliteit,
  type Samenstelstatus,
} from './samenstellen/composeBuurten.js';
