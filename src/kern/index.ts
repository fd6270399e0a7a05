/**
 * The ground floor: amounts, days and periods, findings and errors, documents, fingerprints and seeded chance.
 * It knows no word of the domain.
 *
 * @packageDocumentation
 */
export { allocateBedrag } from './bedrag/allocateBedrag.js';
export { Bedrag } from './bedrag/bedrag.js';
export { compareBedragen } from './bedrag/compareBedragen.js';
export { euro } from './bedrag/euro.js';
export { formatBedrag } from './bedrag/formatBedrag.js';
export { type MultiplyBedragOptions, multiplyBedrag } from './bedrag/multiplyBedrag.js';
export { subtractBedrag } from './bedrag/subtractBedrag.js';
export { sumBedragen } from './bedrag/sumBedragen.js';
export type { Bevinding, Ernst, Pad, Paramwaarde } from './bevinding/bevinding.js';
export { DomeinFout, type DomeinFoutOptions } from './bevinding/DomeinFout.js';
export { formatPad } from './bevinding/formatPad.js';
export { isDomeinFout } from './bevinding/isDomeinFout.js';
export { addDagen } from './datum/addDagen.js';
export { addJaren } from './datum/addJaren.js';
export { addMaanden } from './datum/addMaanden.js';
export { Datum } from './datum/datum.js';
export { formatDatum } from './datum/formatDatum.js';
export type { Documentinvoer, Documentsoort } from './document/defineDocument.js';
export type { Waardesoort } from './document/defineWaarde.js';
export { parseSchema } from './document/parseSchema.js';
export { type Parseresultaat, safeParseSchema } from './document/safeParseSchema.js';
export type { OudeGebeurtenis } from './document/upcastGebeurtenis.js';
export { formatBevinding } from './notatie/formatBevinding.js';
export type { Tekstentabel } from './notatie/tekstentabel.js';
export { createOpeenvolgendePeriodes, type Duur } from './periode/createOpeenvolgendePeriodes.js';
export { createPeriode } from './periode/createPeriode.js';
export { createPeriodeByDuur } from './periode/createPeriodeByDuur.js';
export { Periode } from './periode/periode.js';
export { type Jaardeel, splitByKalenderjaar } from './periode/splitByKalenderjaar.js';
export { Sleutel } from './sleutel/sleutel.js';
export { createToeval, type Toeval } from './toeval/createToeval.js';
export { createVingerafdruk } from './vingerafdruk/createVingerafdruk.js';
