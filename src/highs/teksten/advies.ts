import type { highsNl } from './nl.js';

/** What to do about each code of the room `highs`. */
export const highsAdvies = {
  'highs.module_ongeldig':
    'Hand in what `await loadHighs()` of the package `highs`, 1.15 or later, gives: neither its promise nor `loadHighs` itself.',
  'highs.getal_ongeldig': 'Round scores to fewer decimals, or count in a larger unit.',
  'highs.grens_ongeldig':
    'Use `-Infinity` for no minimum, `Infinity` for no maximum, and otherwise a number below 9,007,199,254,740,992.',
  'highs.kolom_ongeldig': 'Count columns from 0, and put equal ones together by adding their coefficients.',
  'highs.rij_ongeldig': 'Make both lists equally long: one entry for each place.',
  'highs.status_onbekend':
    'Look the number up in `constants.modelStatus` of the package; then keep the problem and report it, as this should not occur.',
  'highs.fout':
    'Load the package anew before the next call; out of memory is the usual cause, so ask for less or use a worker.',
} as const satisfies Record<keyof typeof highsNl, string>;
