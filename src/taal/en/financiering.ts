import type { financieringNl } from '../nl/financiering.js';

/** English texts of the room `financiering`, by code. */
export const financieringEn = {
  'financiering.bedrag_negatief': 'The amount {waarde} is negative: a contribution is zero or more.',
  'financiering.sleutel_ongeldig':
    'The key {waarde} cannot be used: take small letters, digits, points and dashes, sixty characters at most.',
  'financiering.getal_notatie': 'The number {waarde} is not written well: use digits with a point, as in 33.3.',
  'financiering.taakveld_notatie': 'The code {waarde} is no Iv3 taakveld such as 6.1 or 0.10.',
  'financiering.stap_zonder_datum': 'The step {status} has neither a planned nor an actual date.',
  'financiering.verdeelsleutel_te_veel': 'The verdeelsleutel divides {over} more than the amount {bedrag}.',
  'financiering.verdeelsleutel_boven_honderd': 'The percentages of the verdeelsleutel add up to more than 100.',
  'financiering.verdeelsleutel_laat_over':
    'The verdeelsleutel leaves {over} of the amount {bedrag} without a cost bearer.',
  'financiering.verdeelsleutel_rest_dubbel':
    'The verdeelsleutel gives the rest of the amount {bedrag} away more than once: use one rest, or shares.',
  'financiering.schema_gewicht_ongeldig': 'The weight {gewicht} in the schedule is no whole number of zero or more.',
  'financiering.schema_zonder_jaar':
    'The schedule does not say in which begrotingsjaar year {programmajaar} of the programme falls.',
} as const satisfies Record<keyof typeof financieringNl, string>;
