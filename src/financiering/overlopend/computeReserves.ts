import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import { addToJaar } from '../stand/addToJaar.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Overlopend } from './overlopend.js';

type Reserves = Pick<Overlopend, 'reserves' | 'lastenNaReserves'>;

/** The forecast lasten of the gemeenten by year. */
function sumGemeenten({ standen, peiling }: Standen): Map<number, bigint> {
  const gemeenten = new Set(peiling.verloop.partijen.filter(({ rol }) => rol === 'gemeente').map(({ id }) => id));
  const uit = new Map<number, bigint>();
  for (const { plek, lasten } of standen)
    if (gemeenten.has(plek.bijdrage.van))
      for (const [jaar, { prognose }] of lasten.perJaar) addToJaar(uit, jaar, prognose);
  return uit;
}

/** The reserves by year, and what the lasten of the gemeenten are with their changes. */
export function computeReserves(standen: Standen): Reserves {
  const perReserve = new Map<Sleutel, Map<number, bigint>>();
  const lasten = sumGemeenten(standen);
  for (const { gebeurtenis } of selectFeiten(standen.feiten, 'reserve_gestort', 'reserve_onttrokken')) {
    const { reserve, begrotingsjaar } = gebeurtenis;
    const centen = toCenten(gebeurtenis.bedrag) * (gebeurtenis.soort === 'reserve_gestort' ? 1n : -1n);
    const jaren = perReserve.get(reserve) ?? new Map<number, bigint>();
    perReserve.set(reserve, jaren);
    addToJaar(jaren, begrotingsjaar, centen);
    addToJaar(lasten, begrotingsjaar, centen);
  }
  const reserves = [...perReserve].flatMap(([reserve, jaren]) => {
    let stand = 0n;
    return [...jaren]
      .sort(([a], [b]) => a - b)
      .map(([begrotingsjaar, mutatie]) => {
        stand += mutatie;
        return { reserve, begrotingsjaar, mutatie: fromCenten(mutatie), stand: fromCenten(stand) };
      });
  });
  if (reserves.length === 0) return { reserves: [], lastenNaReserves: [] };
  return {
    reserves,
    lastenNaReserves: [...lasten]
      .sort(([a], [b]) => a - b)
      .filter(([, centen]) => centen !== 0n)
      .map(([begrotingsjaar, centen]) => ({ begrotingsjaar, bedrag: fromCenten(centen) })),
  };
}
