import type { Datum } from '../../kern/index.js';
import type { Bijdrage, Bijdragestatus } from '../model/bijdrage.js';
import { happenedOn } from './getStand.js';

/** The last step of a contribution, and the day on which it happened. */
export interface StatusOpDatum {
  readonly status: Bijdragestatus;
  readonly datum: Datum;
}

/**
 * The status of a contribution on a day: the last step that had happened, and its day. Of two steps on the same day it is the later in
 * the list. `undefined` while the contribution is only planned.
 */
export function findBijdragestatus(bijdrage: Bijdrage, peildatum: Datum): StatusOpDatum | undefined {
  let laatste: StatusOpDatum | undefined;
  for (const { status, werkelijk } of happenedOn(bijdrage, peildatum))
    if (laatste === undefined || werkelijk >= laatste.datum) laatste = { status, datum: werkelijk };
  return laatste;
}
