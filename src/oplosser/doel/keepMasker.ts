import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import type { Zoekstand } from './uitkomst.js';

/** The problem as the search that stopped had it: with only the vakken that were left after screening. */
export function keepMasker(probleem: Keuzeprobleem, stand: Pick<Zoekstand, 'masker'> | undefined): Keuzeprobleem {
  return stand?.masker === undefined ? probleem : { ...probleem, masker: Int32Array.from(stand.masker) };
}
