import type { stukkenNl } from './nl.js';

/** English texts of the room `stukken`, by code. */
export const stukkenEn = {
  'verslag.deelnemer_onbekend': 'There is no deelnemer "{deelnemer}", or one must be chosen from {deelnemers}.',
  'verslag.overeenkomst_onbekend':
    'Of {deelnemer} no text of an agreement is known. Without it no piece can be written.',
  'verslag.naam_ontbreekt': 'The chosen buurt {buurt} has no name.',
} as const satisfies Record<keyof typeof stukkenNl, string>;
