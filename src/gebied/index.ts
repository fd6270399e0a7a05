/**
 * Codes of gemeente, wijk and buurt; areas of about 750 inhabitants; neighbours; classifications of other years.
 *
 * @packageDocumentation
 */
export {
  type Buurtcode,
  BuurtcodeSchema,
  type Gebiedscode,
  type Gemeentecode,
  GemeentecodeSchema,
  type Wijkcode,
  WijkcodeSchema,
} from './code/gebiedscode.js';
