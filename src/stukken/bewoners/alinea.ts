import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';

/** A paragraph of sentences, with a space between them; nothing when there is no sentence. */
export function alinea(...zinnen: readonly Verslagtekst[]): Verslagblok[] {
  const tekst = zinnen.filter(({ length }) => length > 0).flatMap((zin, i) => (i === 0 ? zin : [' ', ...zin]));
  return tekst.length === 0 ? [] : [{ soort: 'alinea', tekst }];
}
