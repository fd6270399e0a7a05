import { createHash } from 'node:crypto';
import type { Momentopname, Stroomgebeurtenis } from './gebeurtenisopslag.js';
import { Opslagfout } from './opslagfout.js';

const hash = (...delen: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(delen)).digest('hex');

/** The fingerprint of an event at its place. It is stored beside it, so that a row that changed is noticed. */
export const printGebeurtenis = (stroom: string, { nummer, id, inhoud }: Stroomgebeurtenis): string =>
  hash(stroom, nummer, id, inhoud);

/** The fingerprint of a snapshot. */
export const printMomentopname = (stroom: string, { nummer, laatste, inhoud }: Momentopname): string =>
  hash(stroom, nummer, laatste, inhoud);

/** Events as they were stored, each with its fingerprint; refuses when one was changed or is missing. */
export function checkStroom(
  stroom: string,
  na: number,
  rijen: readonly (Stroomgebeurtenis & { readonly afdruk: string })[],
): Stroomgebeurtenis[] {
  return rijen.map(({ nummer, id, inhoud, afdruk }, i) => {
    const gebeurtenis = { nummer, id, inhoud };
    if (nummer !== na + i + 1)
      throw new Opslagfout('opslag_beschadigd', `${stroom}: event ${na + i + 1} is not there, and ${nummer} is`);
    if (afdruk !== printGebeurtenis(stroom, gebeurtenis))
      throw new Opslagfout('opslag_beschadigd', `${stroom}: event ${nummer} is not as it was written`);
    return gebeurtenis;
  });
}
