import type { Combinatie } from '../model/configuratieanalyse.js';
import type { Product } from './product.js';
import { toBit } from './toBit.js';

/** A product in words: its conditions with their presence, and its name, such as `A*~B`. Without conditions the name is `1`: always. */
export function nameProduct(
  condities: readonly string[],
  { masker, waarde }: Product,
): { readonly naam: string; readonly combinatie: Combinatie } {
  const delen = condities.flatMap((conditie, j) => {
    const bit = toBit(condities.length, j);
    return (masker & bit) === 0 ? [] : [{ conditie, aanwezig: (waarde & bit) !== 0 }];
  });
  return {
    naam: delen.map(({ conditie, aanwezig }) => (aanwezig ? conditie : `~${conditie}`)).join('*') || '1',
    combinatie: Object.fromEntries(
      delen.map(({ conditie, aanwezig }) => [conditie, aanwezig ? ('aanwezig' as const) : ('afwezig' as const)]),
    ),
  };
}
