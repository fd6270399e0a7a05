import type { highsNl } from './nl.js';

/** English texts of the room `highs`, by code. */
export const highsEn = {
  'highs.module_ongeldig': 'This is no loaded HiGHS: the part {deel} is missing or of another kind.',
  'highs.getal_ongeldig':
    'HiGHS does not reckon exactly with {waarde}: give a whole number of at most {cijfers} digits.',
  'highs.grens_ongeldig': 'The bound {waarde} of a row is no number that HiGHS can keep to.',
  'highs.kolom_ongeldig': 'The row names column {kolom}, which is not there or was named before.',
  'highs.rij_ongeldig':
    'The row has {kolommen} {kolommen|column|columns} and {coefficienten} {coefficienten|coefficient|coefficients}.',
  'highs.status_onbekend': 'HiGHS ended with status {status}, and that is no answer.',
  'highs.fout': 'HiGHS stopped with an error: {melding}',
} as const satisfies Record<keyof typeof highsNl, string>;
