/**
 * The ground floor: amounts, days and periods, findings and errors, documents, fingerprints and seeded chance.
 * It knows no word of the domain.
 *
 * @packageDocumentation
 */
export { allocateBedrag } from './bedrag/allocateBedrag.js';
export { allocateCenten } from './bedrag/allocateCenten.js';
export { type Bedrag, BedragSchema, isBedrag } from './bedrag/bedrag.js';
export { fromCenten, toCenten } from './bedrag/centen.js';
export { compareBedragen } from './bedrag/compareBedragen.js';
export { euro } from './bedrag/euro.js';
export { formatBedrag } from './bedrag/formatBedrag.js';
export { type MultiplyBedragOptions, multiplyBedrag } from './bedrag/multiplyBedrag.js';
export { subtractBedrag } from './bedrag/subtractBedrag.js';
export { sumBedragen } from './bedrag/sumBedragen.js';
export type { Bevinding, Ernst, Pad, ParamsOf, Paramwaarde } from './bevinding/bevinding.js';
export { createBevinding } from './bevinding/createBevinding.js';
export { formatBevinding } from './bevinding/formatBevinding.js';
export { formatPad } from './bevinding/formatPad.js';
export { showWaarde } from './bevinding/showWaarde.js';
export { addDagen } from './datum/addDagen.js';
export { addJaren } from './datum/addJaren.js';
export { addMaanden } from './datum/addMaanden.js';
export { compareDatums } from './datum/compareDatums.js';
export { type Datum, DatumSchema, isDatum } from './datum/datum.js';
export { differenceInDagen } from './datum/differenceInDagen.js';
export { formatDatum, MAANDNAMEN } from './datum/formatDatum.js';
export { getJaar } from './datum/getJaar.js';
export { parseDatum } from './datum/parseDatum.js';
export { addProbleem } from './document/addProbleem.js';
export { brandSchema } from './document/brandSchema.js';
export {
  type DefineDocumentOptions,
  type DocumentHoofd,
  type Documentsoort,
  defineDocument,
} from './document/defineDocument.js';
export { findSuggestie } from './document/findSuggestie.js';
export { parseSchema } from './document/parseSchema.js';
export { type Parseresultaat, safeParseSchema } from './document/safeParseSchema.js';
export { type OudeGebeurtenis, type Upcasters, upcastGebeurtenis } from './document/upcastGebeurtenis.js';
export { DomeinFout, type DomeinFoutOptions, refuse } from './fout/DomeinFout.js';
export { isDomeinFout } from './fout/isDomeinFout.js';
export { groupDuizendtallen } from './getal/groupDuizendtallen.js';
export { roundGetal } from './getal/roundGetal.js';
export { sumGetallen } from './getal/sumGetallen.js';
export { toVerhouding } from './getal/toVerhouding.js';
export { containsDatum } from './periode/containsDatum.js';
export { countDagen } from './periode/countDagen.js';
export { createOpeenvolgendePeriodes, type Duur } from './periode/createOpeenvolgendePeriodes.js';
export { createPeriode } from './periode/createPeriode.js';
export { createPeriodeByDuur } from './periode/createPeriodeByDuur.js';
export { findGaten } from './periode/findGaten.js';
export { intersectPeriodes } from './periode/intersectPeriodes.js';
export { type Periode, PeriodeSchema } from './periode/periode.js';
export { type Jaardeel, splitByKalenderjaar } from './periode/splitByKalenderjaar.js';
export { type Maanddeel, splitByKalendermaand } from './periode/splitByKalendermaand.js';
export { unionPeriodes } from './periode/unionPeriodes.js';
export { createToeval, type Toeval } from './toeval/createToeval.js';
export { canonicalizeJson } from './vingerafdruk/canonicalizeJson.js';
export { createVingerafdruk } from './vingerafdruk/createVingerafdruk.js';
