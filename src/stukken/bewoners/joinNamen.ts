import type { Verslagtekst, Verslagwaarde } from '../../verslag/index.js';

/** Names in a sentence: commas, and `en` before the last. */
export function joinNamen(namen: readonly Verslagwaarde[]): Verslagtekst {
  return namen.flatMap((naam, i) => [...(i === 0 ? [] : [i === namen.length - 1 ? ' en ' : ', ']), naam]);
}
