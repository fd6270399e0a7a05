import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { listVerschillen } from './listVerschillen.js';

/**
 * Every place at which a list of a decision, from a position on, differs from what its lot gives.
 *
 * @param eerste - the position in the list of the decision at which what the lot gives begins
 */
export function compareVolgorde(
  pad: Pad,
  eerste: number,
  besluit: readonly unknown[],
  loting: readonly unknown[],
): Bevinding[] {
  return listVerschillen([], besluit.slice(eerste), loting).map(({ pad: [plek, ...rest], ...waarden }) => {
    const hier = [...pad, eerste + Number(plek), ...rest];
    const params = { veld: hier.join('.'), besluit: waarden.besluit, loting: waarden.nu };
    return createBevinding('fout', 'selectie.besluit_loting', hier, params);
  });
}
