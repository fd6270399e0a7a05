import type { Verslagtekst } from '../../verslag/index.js';

/** A list in running text: commas, and `en` before the last. */
export const joinTeksten = (delen: readonly Verslagtekst[]): Verslagtekst =>
  delen.flatMap((deel, i) => (i === 0 ? deel : [i === delen.length - 1 ? ' en ' : ', ', ...deel]));
