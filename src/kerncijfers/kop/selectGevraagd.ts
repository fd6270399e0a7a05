import type { Bevinding } from '../../kern/index.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { listPassend } from '../catalogus/listPassend.js';
import { createBevinding } from '../teksten/codes.js';

/** The keys that someone asks for: those that must be there, and the only ones to read. */
export interface Gevraagd {
  readonly nodig?: readonly string[] | undefined;
  readonly sleutels?: readonly string[] | undefined;
}

/** The columns that someone asks for, all of them without `sleutels`, with a finding about each key without a column. */
export function selectGevraagd<T extends Cijferdelen>(
  kolommen: readonly T[],
  { nodig = [], sleutels }: Gevraagd,
  vorm: string,
): { readonly kolommen: readonly T[]; readonly bevindingen: readonly Bevinding[] } {
  const gekozen = new Set(sleutels?.flatMap((sleutel) => listPassend(kolommen, sleutel)));
  return {
    kolommen: sleutels === undefined ? kolommen : kolommen.filter((kolom) => gekozen.has(kolom)),
    bevindingen: [...new Set([...nodig, ...(sleutels ?? [])])]
      .filter((sleutel) => listPassend(kolommen, sleutel).length === 0)
      .map((sleutel) => createBevinding('fout', 'kerncijfers.kolom_ontbreekt', [], { sleutel, vorm })),
  };
}
