import type { Bevinding, Pad } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { listLezers } from './listLezers.js';

/** Whether a finding at this path is about another part than a verslag: the first place where the paths differ is another number. */
function isElders(pad: Pad, betreft: Pad): boolean {
  const i = betreft.findIndex((deel, plaats) => deel !== pad[plaats]);
  return i >= 0 && typeof betreft[i] === 'number' && typeof pad[i] === 'number';
}

/** Whether a finding asks for a place: an error or a warning. */
export const isMelding = ({ ernst }: Bevinding) => ernst === 'fout' || ernst === 'waarschuwing';

/** A finding that concerns the reader of a verslag, with its place among all findings. */
export interface Betrokken {
  readonly bevinding: Bevinding;
  readonly index: number;
}

/**
 * The errors and warnings that concern the reader of this verslag (`listLezers`), without those about another part of the programme
 * (`betreft`). None for a verslag that names no reader.
 */
export function listBetrokken({ lezer, betreft = [] }: Verslag, bevindingen: readonly Bevinding[]): Betrokken[] {
  if (lezer === undefined) return [];
  return bevindingen.flatMap((bevinding, index) =>
    isMelding(bevinding) &&
    listLezers(bevinding.code, bevinding.params).includes(lezer) &&
    !isElders(bevinding.pad, betreft)
      ? [{ bevinding, index }]
      : [],
  );
}
