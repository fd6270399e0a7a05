/**
 * What `kern` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { allocateCenten } from './bedrag/allocateCenten.js';
export { computeProcent } from './bedrag/computeProcent.js';
export { fromCenten } from './bedrag/fromCenten.js';
export { multiplyCenten } from './bedrag/multiplyCenten.js';
export { toCenten } from './bedrag/toCenten.js';
export { type Codes, defineCodes, type ParamsOf } from './bevinding/defineCodes.js';
export { formatPad } from './bevinding/formatPad.js';
export { refuseBevindingen } from './bevinding/refuseBevindingen.js';
export { showWaarde } from './bevinding/showWaarde.js';
export { compareDatums } from './datum/compareDatums.js';
export { differenceInDagen } from './datum/differenceInDagen.js';
export { MAANDNAMEN } from './datum/formatDatum.js';
export { getJaar } from './datum/getJaar.js';
export { attempt } from './document/attempt.js';
export { brandSchema } from './document/brandSchema.js';
export { type DefineDocumentOptions, defineDocument } from './document/defineDocument.js';
export { type DefineGebeurtenisOptions, defineGebeurtenis } from './document/defineGebeurtenis.js';
export { type DefineWaardeOptions, defineWaarde } from './document/defineWaarde.js';
export { explainFout } from './document/explainFout.js';
export { findSuggestie } from './document/findSuggestie.js';
export { holdsOngetal } from './document/holdsOngetal.js';
export { requireJaNee } from './document/requireJaNee.js';
export { requireLijst } from './document/requireLijst.js';
export { requireNieuwste } from './document/requireNieuwste.js';
export { ObjectSchema, requireObject } from './document/requireObject.js';
export { safeParseSchema } from './document/safeParseSchema.js';
export { type Upcasters, upcastGebeurtenis } from './document/upcastGebeurtenis.js';
export { groupDuizendtallen } from './getal/groupDuizendtallen.js';
export { roundGetal } from './getal/roundGetal.js';
export { sumGetallen } from './getal/sumGetallen.js';
export { toVerhouding } from './getal/toVerhouding.js';
export { cleanTekst } from './notatie/cleanTekst.js';
export { roundDecimaal } from './notatie/roundDecimaal.js';
export { toNederlands } from './notatie/toNederlands.js';
export { containsDatum } from './periode/containsDatum.js';
export { countDagen } from './periode/countDagen.js';
export { findGaten } from './periode/findGaten.js';
export { intersectPeriodes } from './periode/intersectPeriodes.js';
export { type Maanddeel, splitByKalendermaand } from './periode/splitByKalendermaand.js';
export { unionPeriodes } from './periode/unionPeriodes.js';
export { toIdvorm } from './sleutel/toIdvorm.js';
export type { Kernteksten } from './teksten/codes.js';
export { checkZaad } from './toeval/checkZaad.js';
export { canonicalizeJson } from './vingerafdruk/canonicalizeJson.js';
export { OpzetverwijzingSchema } from './vingerafdruk/opzetverwijzing.js';
export { createWerk, type Werk, type Werkmaat, type Werkstap } from './werk/createWerk.js';
export { WERKVELDEN } from './werk/werkopties.js';
