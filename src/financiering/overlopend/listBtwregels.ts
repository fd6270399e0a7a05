import { allocateCenten, fromCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Lasten, Stand } from '../stand/stand.js';
import type { Btwregel } from './overlopend.js';

/** VAT that is a cost: taken out of the whole forecast once, then laid over its years. */
function layKostprijs(btw: bigint, { perJaar }: Lasten): ReadonlyMap<number, bigint> {
  const jaren = [...perJaar].filter(([, { prognose }]) => prognose > 0n);
  if (jaren.length === 0) return new Map();
  const delen = allocateCenten(
    btw,
    jaren.map(([, { prognose }]) => prognose),
  );
  return new Map(zipRijen(jaren, delen).map(([[jaar], deel]) => [jaar, deel]));
}

/** VAT that is a cost, by year; nothing when the contribution has other VAT or none. */
function findKostprijs({ plek: { bijdrage }, bruto }: Stand): ReadonlyMap<number, bigint> | undefined {
  if (bijdrage.btw?.verwerking !== 'kostprijsverhogend') return undefined;
  // The same arithmetic as that of VAT that comes back.
  const terug: Bijdrage = { ...bijdrage, btw: { ...bijdrage.btw, verwerking: 'compensabel' } };
  return layKostprijs(findTerugvorderbareBtw(bruto.totaal.prognose, terug), bruto);
}

/**
 * The VAT of a contribution by begrotingsjaar. Without a forecast there is no row, and none in a year without VAT when the latest text of
 * it has no VAT.
 */
export function listBtwregels(stand: Stand): Btwregel[] {
  const { plek, lasten, bruto } = stand;
  const { id: bijdrage, btw: term } = plek.bijdrage;
  const kostprijs = findKostprijs(stand);
  return [...bruto.perJaar].flatMap(([begrotingsjaar, { prognose }]) => {
    const last = lasten.perJaar.get(begrotingsjaar)?.prognose ?? 0n;
    const btw = kostprijs ? (kostprijs.get(begrotingsjaar) ?? 0n) : prognose - last;
    if (btw === 0n && (term === undefined || prognose === 0n)) return [];
    const inclusief = fromCenten(prognose);
    return [{ bijdrage, begrotingsjaar, inclusief, last: fromCenten(last), btw: fromCenten(btw) }];
  });
}
