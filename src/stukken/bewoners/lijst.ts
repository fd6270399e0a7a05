import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';

/** A list of sentences; nothing when there are none. */
export const lijst = (items: readonly Verslagtekst[]): Verslagblok[] =>
  items.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, items }];
