/**
 * Letters and reports made from a programma: every value in them names its source.
 *
 * @packageDocumentation
 */

export type { Bewonersinvoer, Scorespreiding } from './bewoners/bewonersinvoer.js';
export type { Bezwaarinvoer, Inbreng, Inbrengbron } from './bewoners/bezwaarinvoer.js';
export type { BezwaarOptions } from './bewoners/bezwaarOptions.js';
export type { BuurtbriefOptions } from './bewoners/buurtbriefOptions.js';
export type { Briefgegevens } from './delen/composeBriefkop.js';
export type { Selectieverantwoording } from './delen/selectieverantwoording.js';
export type { StukOptions } from './delen/stuk.js';
export { type ListBronnenOptions, listBronnen } from './listBronnen.js';
export type { Narekendownload, Narekeninvoer } from './nareken/narekeninvoer.js';
export { type WriteBezwaarantwoordOptions, writeBezwaarantwoord } from './writeBezwaarantwoord.js';
export { type WriteBudgetstaatOptions, writeBudgetstaat } from './writeBudgetstaat.js';
export { type WriteBuurtbrievenOptions, writeBuurtbrieven } from './writeBuurtbrieven.js';
export {
  type WriteFinancieleVerantwoordingOptions,
  writeFinancieleVerantwoording,
} from './writeFinancieleVerantwoording.js';
export { type WriteLandelijkeRapportageOptions, writeLandelijkeRapportage } from './writeLandelijkeRapportage.js';
export { type WriteNarekenbladOptions, writeNarekenblad } from './writeNarekenblad.js';
export { type WriteRaadsbriefOptions, writeRaadsbrief } from './writeRaadsbrief.js';
export { type WriteSamenvattingOptions, writeSamenvatting } from './writeSamenvatting.js';
export {
  type WriteSelectieverantwoordingOptions,
  writeSelectieverantwoording,
} from './writeSelectieverantwoording.js';
export { type WriteTeamoverzichtOptions, writeTeamoverzicht } from './writeTeamoverzicht.js';
export { type WriteUitvoerdersoverzichtOptions, writeUitvoerdersoverzicht } from './writeUitvoerdersoverzicht.js';
export { type WriteVoortgangsrapportageOptions, writeVoortgangsrapportage } from './writeVoortgangsrapportage.js';
