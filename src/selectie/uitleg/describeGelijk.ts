import type { Bevinding } from '../../kern/index.js';
import type { Gelijkstand } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';

/** How many selections share a tie, and how many of these have the buurt. */
export function describeGelijk({ selecties, alle, keren }: Gelijkstand, code: string): Bevinding {
  const params = { code, aantal: selecties, keren };
  return alle
    ? createBevinding('info', 'selectie.uitleg_even_goed', [], params)
    : createBevinding('info', 'selectie.uitleg_even_goed_meer', [], params);
}
