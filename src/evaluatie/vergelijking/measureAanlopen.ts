import type { Register } from '../lees/register.js';
import type { Weglaatreden } from '../model/evaluatie.js';
import { measureVerandering } from './measureVerandering.js';
import type { Verandering } from './setmeting.js';
import type { Dagenpaar } from './verschilvraag.js';

/** The changes of a buurt between the two days of each pair; a reason when one of them is missing. */
export function measureAanlopen(
  register: Register,
  uitkomst: string,
  paren: readonly Dagenpaar[],
): (buurt: string) => { readonly aanlopen: readonly Verandering[] } | Weglaatreden {
  const metingen = paren.map(({ voor, na }) => measureVerandering(register, uitkomst, [voor], na));
  return (buurt) => {
    const aanlopen: Verandering[] = [];
    for (const measure of metingen) {
      const verandering = measure(buurt);
      if (typeof verandering === 'string') return verandering;
      aanlopen.push(verandering);
    }
    return { aanlopen };
  };
}
