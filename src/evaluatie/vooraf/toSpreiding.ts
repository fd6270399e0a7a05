import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Spreiding, ToSpreidingOptions } from '../model/spreiding.js';

/** The signature only: the body follows. */
export function toSpreiding(uitkomsten: readonly Uitkomstregel[], options: ToSpreidingOptions): Spreiding {
  throw new RangeError(JSON.stringify([uitkomsten, options]));
}
