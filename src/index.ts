/**
 * The front door: the names that most apps need. Every room has the rest, under `buurtaanpak/<room>`.
 *
 * @module buurtaanpak
 * @packageDocumentation
 */
export {
  type Bedrag,
  type Bevinding,
  type Datum,
  DomeinFout,
  euro,
  formatBedrag,
  formatBevinding,
  isDomeinFout,
  type Periode,
} from './kern/index.js';
