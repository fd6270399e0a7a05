import { allocateCenten, fromCenten } from '../../kern/huis.js';
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
  return new Map(jaren.map(([jaar], plek) => [jaar, delen[plek] as bigint]));
}

/** The VAT of a contribution by begrotingsjaar. Without VAT, or in a year without a forecast, there is no row. */
export function listBtwregels({ plek: { bijdrage }, lasten, bruto }: Stand): Btwregel[] {
  const { btw: term } = bijdrage;
  if (term === undefined) return [];
  // The same arithmetic as that of VAT that comes back.
  const terug: Bijdrage = { ...bijdrage, btw: { ...term, verwerking: 'compensabel' } };
  const kostprijs =
    term.verwerking === 'kostprijsverhogend'
      ? layKostprijs(findTerugvorderbareBtw(bruto.totaal.prognose, terug), bruto)
      : undefined;
  return [...bruto.perJaar].flatMap(([begrotingsjaar, { prognose }]) => {
    const last = lasten.perJaar.get(begrotingsjaar)?.prognose ?? 0n;
    const btw = kostprijs ? (kostprijs.get(begrotingsjaar) ?? 0n) : prognose - last;
    return prognose === 0n && btw === 0n
      ? []
      : [
          {
            bijdrage: bijdrage.id,
            begrotingsjaar,
            inclusief: fromCenten(prognose),
            last: fromCenten(last),
            btw: fromCenten(btw),
          },
        ];
  });
}
