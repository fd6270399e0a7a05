/**
 * Letters and reports made from a programma: every value in them names its source.
 *
 * @packageDocumentation
 */

export type { Selectieverantwoording } from './delen/selectieverantwoording.js';
export type { StukOptions } from './delen/stuk.js';
export { getBrondocumenten } from './getBrondocumenten.js';
export { getSelectiebronnen } from './getSelectiebronnen.js';
export {
  type MaakFinancieleVerantwoordingOptions,
  maakFinancieleVerantwoording,
} from './maakFinancieleVerantwoording.js';
export { type MaakLandelijkeRapportageOptions, maakLandelijkeRapportage } from './maakLandelijkeRapportage.js';
export { type MaakRaadsbriefOptions, maakRaadsbrief } from './maakRaadsbrief.js';
export { maakSamenvatting } from './maakSamenvatting.js';
export {
  type MaakSelectieverantwoordingOptions,
  maakSelectieverantwoording,
} from './maakSelectieverantwoording.js';
export { type MaakVoortgangsrapportageOptions, maakVoortgangsrapportage } from './maakVoortgangsrapportage.js';
