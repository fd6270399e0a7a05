import { allocateCenten, fromCenten } from '../../kern/huis.js';
import { btwIn } from '../stand/btwIn.js';
import { isVerrekenbaar } from '../stand/isVerrekenbaar.js';
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
  if (bijdrage.btw === undefined) return [];
  const kostprijs = isVerrekenbaar(bijdrage)
    ? undefined
    : layKostprijs(btwIn(bruto.totaal.prognose, bijdrage), bruto);
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
