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
export function sealStand({ vingerafdruk, knopen, pivots, zoek }: Omit<Selectiestand, 'zegel'>): string {
  return createVingerafdruk({ vingerafdruk, knopen, pivots, zoek });
}

/** Where a search stopped, with the question that it is about. */
export function createStand(
  invoer: SelectieInvoer,
  zoek: Zoekstand,
  { knopen, pivots }: Pick<Selectiestand, 'knopen' | 'pivots'>,
): Selectiestand {
  const stand = { vingerafdruk: fingerprintVraag(invoer), knopen, pivots, zoek };
  return { ...stand, zegel: sealStand(stand) };
}
