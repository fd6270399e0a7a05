import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';

/** A list of sentences; nothing when there are none. */
export const lijst = (items: readonly Verslagtekst[]): Verslagblok[] =>
  [{ soort: 'lijst' as const, genummerd: false, items }].slice(0, items.length);
