import { toCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Bijdrage, Bijdragestatus } from '../model/bijdrage.js';
import { getStand } from '../stand/getStand.js';
import type { BereikInCenten } from './bereik.js';

/** The step from which an amount counts as cover. */
export type Dekkingsstatus = Exclude<Bijdragestatus, 'teruggevorderd'>;

const VOLGORDE: readonly Dekkingsstatus[] = ['gevraagd', 'toegezegd', 'vastgelegd', 'betaald'];

function getBedrag(bijdrage: Bijdrage, peildatum: Datum | undefined, minstens: Dekkingsstatus): bigint {
  if (peildatum === undefined) return toCenten(bijdrage.bedrag);
  const stand = getStand(bijdrage, peildatum);
  // A committed amount was also promised, even when that step was not recorded.
  let hoogste = 0n;
  for (const status of VOLGORDE.slice(VOLGORDE.indexOf(minstens))) {
    const hier = status === 'betaald' ? stand.betaald - stand.teruggevorderd : stand[status];
    if (hier > hoogste) hoogste = hier;
  }
  return hoogste;
}

/** The range of amounts of a contribution, by its nature. */
export function computeBereik(
  bijdrage: Bijdrage,
  peildatum: Datum | undefined,
  minstens: Dekkingsstatus,
): BereikInCenten {
  const centen = getBedrag(bijdrage, peildatum, minstens);
  switch (bijdrage.aard) {
    case 'exact':
      return { minimum: centen, maximum: centen };
    case 'ten_minste':
      // A step below the agreed amount is an exact amount; only the full amount is 'at least'.
      return { minimum: centen, maximum: centen < toCenten(bijdrage.bedrag) ? centen : undefined };
    case 'ten_hoogste':
      return { minimum: 0n, maximum: centen };
    case 'geraamd': {
      if (peildatum !== undefined) return { minimum: centen, maximum: centen };
      const { bandbreedte } = bijdrage;
      return bandbreedte
        ? { minimum: toCenten(bandbreedte.minimum), maximum: toCenten(bandbreedte.maximum) }
        : { minimum: 0n };
    }
  }
}
