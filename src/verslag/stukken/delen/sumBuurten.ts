import { type Plek, samen } from '../lezer.js';
import type { Stuk } from '../stuk.js';

/**
 * A field of all buurten, added up. A total of people is always read this way, so that the same number is known as the same number
 * wherever it stands: else a total that is hidden in one place could be read in another.
 */
export function sumBuurten(stuk: Stuk, veld: string): Plek {
  const plekken = stuk.deel.buurten.map((_, i) => stuk.hier('buurten', i, veld));
  return { ...samen('som', plekken), bron: 'stand' };
}
