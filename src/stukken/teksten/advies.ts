import type { stukkenNl } from './nl.js';

/** What to do about each code of the room `stukken`. */
export const stukkenAdvies = {
  'verslag.deelnemer_onbekend': 'Pass `deelnemer` with one of the ids named.',
  'verslag.overeenkomst_onbekend': 'Make the record of the agreement first, or ask for a later `bekendOp`.',
  'verslag.naam_ontbreekt': 'Hand in the names of the buurten: a resident does not know codes.',
} as const satisfies Record<keyof typeof stukkenNl, string>;
