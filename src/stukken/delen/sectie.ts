import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';

/** A paragraph. */
export const alinea = (tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });

/** A list without numbers. */
export const lijst = (items: readonly Verslagtekst[]): Verslagblok => ({ soort: 'lijst', genummerd: false, items });

/** A section; none when there is nothing in it. */
export const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok[] =>
  blokken.length === 0 ? [] : [{ soort: 'sectie', titel, blokken }];
