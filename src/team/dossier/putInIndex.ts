import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { addGebeurtenis, type Toevoeging } from './addGebeurtenis.js';
import { addToIndex, replaceInIndex, type Teamindex } from './getIndex.js';

/** Adds an event to an index, or what a copy of it tells more. Gives what that came to. */
export function putInIndex(index: Teamindex, gebeurtenis: Teamgebeurtenis): Toevoeging {
  const toevoeging = addGebeurtenis(index, gebeurtenis);
  if (toevoeging.soort === 'nieuw') addToIndex(index, toevoeging.gebeurtenis);
  else if (toevoeging.soort === 'kopie') replaceInIndex(index, toevoeging);
  return toevoeging;
}
