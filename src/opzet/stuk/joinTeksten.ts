import type { Verslagtekst } from '../../verslag/index.js';

/** Texts as a list in a sentence: commas, and `en` before the last. */
export const joinTeksten = (teksten: readonly Verslagtekst[], laatste = ' en '): Verslagtekst =>
  teksten.flatMap((tekst, i) => (i === 0 ? tekst : [i === teksten.length - 1 ? laatste : ', ', ...tekst]));
