import { multiplyCenten, toCenten } from '../../kern/huis.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import type { BereikInCenten } from './bereik.js';
import { type Dekkingsstap, findBereikt } from './findBereikt.js';

/** An estimate: its own range as far as it did not fall free, or from nothing up; an exact amount once it was set. */
function estimate({ plek: { bijdrage }, lasten, feiten }: Stand): BereikInCenten {
  const { prognose, vrijval } = lasten.totaal;
  if (prognose === 0n || selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd').length > 0)
    return { minimum: prognose, maximum: prognose };
  const bandbreedte = bijdrage.soort === 'bedrag' ? bijdrage.bandbreedte : undefined;
  if (bandbreedte === undefined) return { minimum: 0n };
  const scale = (bedrag: typeof bandbreedte.minimum) => multiplyCenten(toCenten(bedrag), prognose, prognose + vrijval);
  return { minimum: scale(bandbreedte.minimum), maximum: scale(bandbreedte.maximum) };
}

/** The range of the forecast, by the nature of the contribution. */
function toBereik(stand: Stand): BereikInCenten {
  const { prognose } = stand.lasten.totaal;
  switch (stand.plek.bijdrage.aard) {
    case 'exact':
    case 'ten_hoogste':
      return { minimum: prognose, maximum: prognose };
    case 'ten_minste':
      return { minimum: prognose };
    case 'geraamd':
      return estimate(stand);
  }
}

/** The range of what has reached a step: an exact amount, unless the whole of an 'at least' has reached it. */
function toBereikVan(stand: Stand, minstens: Dekkingsstap): BereikInCenten {
  const centen = findBereikt(stand, minstens);
  const open = stand.plek.bijdrage.aard === 'ten_minste' && centen >= stand.lasten.totaal.prognose;
  return { minimum: centen, ...(open ? {} : { maximum: centen }) };
}

/** The range of amounts of a contribution. As long as a condition is open, nothing of it is certain. */
export function computeBereik(
  stand: Stand,
  voorwaardeOpen: boolean,
  minstens: Dekkingsstap | undefined,
): BereikInCenten {
  const bereik = minstens === undefined ? toBereik(stand) : toBereikVan(stand, minstens);
  return voorwaardeOpen ? { ...bereik, minimum: 0n } : bereik;
}
