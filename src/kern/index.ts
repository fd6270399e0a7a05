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
export { isDomeinFout } from './bevinding/isDomeinFout.js';
export { addDuur } from './datum/addDuur.js';
export { Datum } from './datum/datum.js';
export type { Duur } from './datum/duur.js';
export { formatDatum } from './datum/formatDatum.js';
export type { DocumentHoofd, Documentinvoer, Documentsoort } from './document/defineDocument.js';
export type { Gebeurtenislezer, UpcastOptions } from './document/defineGebeurtenis.js';
export type { Waardesoort } from './document/defineWaarde.js';
export { parseSchema } from './document/parseSchema.js';
export type { Parseresultaat } from './document/safeParseSchema.js';
export type { OudeGebeurtenis } from './document/upcastGebeurtenis.js';
export { Aandeel } from './getal/aandeel.js';
export { Factor } from './getal/factor.js';
export { Procent } from './getal/procent.js';
export { type FormatBevindingOptions, formatBevinding } from './notatie/formatBevinding.js';
export { type FormatGetalOptions, formatGetal } from './notatie/formatGetal.js';
export { formatOpsomming } from './notatie/formatOpsomming.js';
export { type FormatPercentageOptions, formatPercentage } from './notatie/formatPercentage.js';
export { formatPeriode } from './notatie/formatPeriode.js';
export type { Tekstentabel } from './notatie/tekstentabel.js';
export { createPeriode } from './periode/createPeriode.js';
export { createPerioden } from './periode/createPerioden.js';
export { Periode } from './periode/periode.js';
export { type Jaardeel, splitByKalenderjaar } from './periode/splitByKalenderjaar.js';
export { Sleutel } from './sleutel/sleutel.js';
export { createToeval, type Toeval } from './toeval/createToeval.js';
export { createVingerafdruk } from './vingerafdruk/createVingerafdruk.js';
export type { Opzetverwijzing } from './vingerafdruk/opzetverwijzing.js';
export type { Afbreeksignaal, Werkopties } from './werk/werkopties.js';
