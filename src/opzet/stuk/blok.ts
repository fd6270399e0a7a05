import type { Verslagblok, Verslagtabel, Verslagtekst } from '../../verslag/index.js';

/** The blocks of a piece, made shortly. A list without items, and a paragraph without words, is no block. */
export const blok = {
  alinea: (tekst: Verslagtekst): Verslagblok[] => (tekst.length === 0 ? [] : [{ soort: 'alinea', tekst }]),
  lijst: (items: readonly Verslagtekst[], kop?: Verslagtekst, genummerd = false): Verslagblok[] =>
    items.length === 0 ? [] : [...(kop === undefined ? [] : blok.alinea(kop)), { soort: 'lijst', genummerd, items }],
  tabel: (tabel: Verslagtabel): Verslagblok[] => [{ soort: 'tabel', tabel }],
  sectie: (titel: string, blokken: readonly Verslagblok[]): Verslagblok[] => [{ soort: 'sectie', titel, blokken }],
} as const;
