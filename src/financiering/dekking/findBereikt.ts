import { multiplyCenten, toCenten } from '../../kern/huis.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { maxCenten } from '../stand/maxCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';

/** The steps of a contribution from which on an amount can count as cover, in their order. */
export const DEKKINGSSTAPPEN = ['gevraagd', 'toegezegd', 'vastgelegd', 'betaald'] as const;

/** One of {@link DEKKINGSSTAPPEN}. */
export type Dekkingsstap = (typeof DEKKINGSSTAPPEN)[number];

/** An amount that was asked or promised lapses as a commitment does: in proportion to what fell free. */
function lapse(centen: bigint, { lasten }: Stand): bigint {
  const { prognose, vrijval } = lasten.totaal;
  return prognose + vrijval <= 0n ? centen : multiplyCenten(centen, prognose, prognose + vrijval);
}

const toLast = (centen: bigint, bijdrage: Bijdrage) => centen - findTerugvorderbareBtw(centen, bijdrage);

/** The amount of a contribution at a step, without VAT that the payer gets back. */
function getBedrag(stand: Stand, stap: Dekkingsstap): bigint {
  const { plek, feiten, verplicht, netto } = stand;
  if (stap === 'betaald') return toLast(netto, plek.bijdrage);
  if (stap === 'vastgelegd') return [...verplicht.perJaar.values()].reduce((som, centen) => som + centen, 0n);
  const laatste = selectFeiten(feiten, `bijdrage_${stap}`).at(-1)?.gebeurtenis;
  return laatste === undefined ? 0n : lapse(toLast(toCenten(laatste.bedrag), plek.bijdrage), stand);
}

/** What has reached a step or a later one: a committed amount was also promised, even when that was not recorded. */
export function findBereikt(stand: Stand, minstens: Dekkingsstap): bigint {
  return DEKKINGSSTAPPEN.slice(DEKKINGSSTAPPEN.indexOf(minstens))
    .map((stap) => getBedrag(stand, stap))
    .reduce((hoogste, centen) => maxCenten(hoogste, centen), 0n);
}
