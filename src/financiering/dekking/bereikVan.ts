import { type Datum, toCenten } from '../../kern/index.js';
import type { Bijdrage, Bijdragestatus } from '../model/bijdrage.js';
import { standOp } from '../stand/standOp.js';
import type { BereikInCenten } from './bereik.js';

/** From which step on an amount counts as covering. */
export type Dekkingsstatus = Exclude<Bijdragestatus, 'teruggevorderd'>;

const VOLGORDE: readonly Dekkingsstatus[] = ['gevraagd', 'toegezegd', 'vastgelegd', 'betaald'];

function bedragVan(bijdrage: Bijdrage, peildatum: Datum | undefined, minstens: Dekkingsstatus): bigint {
  if (peildatum === undefined) return toCenten(bijdrage.bedrag);
  const stand = standOp(bijdrage, peildatum);
  // What is committed was promised as well, also when nobody wrote that step down.
  let hoogste = 0n;
  for (const status of VOLGORDE.slice(VOLGORDE.indexOf(minstens))) {
    const hier = status === 'betaald' ? stand.betaald - stand.teruggevorderd : stand[status];
    if (hier > hoogste) hoogste = hier;
  }
  return hoogste;
}

/** Between which amounts a contribution lies, by its nature. */
export function bereikVan(bijdrage: Bijdrage, peildatum: Datum | undefined, minstens: Dekkingsstatus): BereikInCenten {
  const centen = bedragVan(bijdrage, peildatum, minstens);
  switch (bijdrage.aard) {
    case 'exact':
      return { minimum: centen, maximum: centen };
    case 'ten_minste':
      // A step of less than was agreed is that much; only the whole of it is 'at least'.
      return { minimum: centen, maximum: centen < toCenten(bijdrage.bedrag) ? centen : null };
    case 'ten_hoogste':
      return { minimum: 0n, maximum: centen };
    case 'geraamd': {
      if (peildatum !== undefined) return { minimum: centen, maximum: centen };
      const { bandbreedte } = bijdrage;
      return bandbreedte
        ? { minimum: toCenten(bandbreedte.minimum), maximum: toCenten(bandbreedte.maximum) }
        : { minimum: 0n, maximum: null };
    }
  }
}
