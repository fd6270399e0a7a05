import { createVingerafdruk } from '../../kern/index.js';
import type { Zoekstand } from '../../oplosser/index.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import type { Selectiestand } from '../model/zoekopties.js';

/** The fingerprint of a question without its budgets: more of them may be given to go on. */
export function fingerprintVraag({ scores, quota, opties }: SelectieInvoer): string {
  const { knopenbudget: _, pivotbudget: __, ...rest } = opties;
  return createVingerafdruk({ scores, quota, opties: rest });
}

/** The fingerprint of a state. */
export function sealStand({ vingerafdruk, knopen, pivots, vertakt, zoek }: Omit<Selectiestand, 'zegel'>): string {
  return createVingerafdruk({ vingerafdruk, knopen, pivots, vertakt, zoek });
}

/** Where a search stopped, with the question that it is about. */
export function createStand(
  invoer: SelectieInvoer,
  zoek: Zoekstand,
  { knopen, pivots, vertakt }: Pick<Selectiestand, 'knopen' | 'pivots' | 'vertakt'>,
): Selectiestand {
  // A search for the best that stopped among parts of the problem has split it.
  const gesplitst = zoek.gelijk === undefined && (zoek.open ?? []).some(({ keuzes }) => keuzes.length > 0);
  const stand = { vingerafdruk: fingerprintVraag(invoer), knopen, pivots, vertakt: vertakt || gesplitst, zoek };
  return { ...stand, zegel: sealStand(stand) };
}
