import type { kernNl } from '../nl/kern.js';

/** English texts of the room `kern`, by code. */
export const kernEn = {
  'kern.bedrag_geen_getal': 'An amount must be a finite number or a text, not {waarde}.',
  'kern.bedrag_notatie':
    'The amount {waarde} is not written well: use digits with a point for the cents, as in 60000.00.',
  'kern.bedrag_te_veel_decimalen': 'The amount {waarde} has more than two decimals.',
  'kern.bedrag_te_groot': 'The amount {waarde} is too large: more than sixteen digits before the point.',
  'kern.factor_ongeldig': 'The factor {waarde} is not a finite decimal number.',
  'kern.gewicht_ongeldig': 'Weight {positie} is {waarde}: a weight is a finite number of zero or more.',
  'kern.gewichten_leeg': 'There are no weights to divide the amount {totaal} by.',
  'kern.gewichten_nul': 'All weights are zero: the amount {totaal} cannot be divided.',
  'kern.datum_ongeldig': 'The date {waarde} does not exist or is not written as yyyy-MM-dd.',
  'kern.datum_buiten_bereik': 'The date {waarde} lies outside the years 1000 to 9999.',
  'kern.periode_omgekeerd': 'The period runs backwards: from {van} to {tot}.',
  'kern.aantal_ongeldig': 'The count {waarde} is not a whole number that fits here.',
  'kern.zaad_ongeldig': 'The seed {waarde} is not a whole number or a text.',
  'kern.grens_ongeldig': 'The bound {waarde} must be a whole number from 1 to 4294967296.',
  'kern.niet_serialiseerbaar': 'The value at {plaats} cannot be kept in JSON: {waarde}.',
  'kern.document_ongeldig': 'The document {soort} is not right: {aantal} finding(s).',
  'kern.versie_onbekend': 'Version {versie} of the document {soort} is unknown; this library knows 1 to {nieuwste}.',
  'kern.soort_verkeerd': 'This is not a document of the kind {verwacht} but {gekregen}.',
  'kern.type_verkeerd': 'Here {verwacht} is expected, not {gekregen}.',
  'kern.veld_ontbreekt': 'The field {veld} is missing.',
  'kern.veld_onbekend': 'The field {veld} is unknown.',
  'kern.veld_onbekend_suggestie': 'The field {veld} is unknown. Did you mean {suggestie}?',
  'kern.keuze_onbekend': '{waarde} cannot stand here; choose from {keuzes}.',
  'kern.te_klein': 'The value is too small or too short: at least {minimum}.',
  'kern.te_groot': 'The value is too large or too long: at most {maximum}.',
  'kern.vorm_ongeldig': 'The value {waarde} does not have the form {vorm}.',
  'kern.te_diep': 'The value is nested deeper than possible: {diepte} levels or more (or it contains itself).',
  'kern.waarde_ongeldig': 'The value is not allowed here: {reden}.',
} as const satisfies Record<keyof typeof kernNl, string>;
