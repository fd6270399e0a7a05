import { fromCenten } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { isBekend } from '../cel/kennis.js';
import type { Standen } from '../stand/computeStanden.js';
import { createBevinding } from '../teksten/codes.js';

/** The place of the event that closed a year. */
function findPad({ peiling }: Standen, jaar: number): Pad {
  const plek = peiling.verloop.gebeurtenissen.findIndex(
    (een) => een.soort === 'jaar_afgesloten' && een.begrotingsjaar === jaar && isBekend(een, { dag: peiling.bekendOp }),
  );
  return ['gebeurtenissen', plek];
}

/** Closed years of which more became known: it is booked in another year. */
export function checkAfsluiting(standen: Standen): Bevinding[] {
  const groepen = new Map<
    string,
    { bijdrage: string; jaar: number; boekjaar: number; last: bigint; vrijval: bigint }
  >();
  for (const { bijdrage, jaar, boekjaar, soort, centen } of standen.cellen.cellen) {
    if (jaar === boekjaar || centen === 0n) continue;
    const sleutel = JSON.stringify([bijdrage.id, jaar, boekjaar]);
    const groep = groepen.get(sleutel) ?? { bijdrage: bijdrage.id, jaar, boekjaar, last: 0n, vrijval: 0n };
    groep[soort] += centen;
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map(({ bijdrage, jaar, boekjaar, last, vrijval }) =>
    createBevinding('waarschuwing', 'financiering.afgesloten_jaar_gewijzigd', findPad(standen, jaar), {
      bijdrage,
      jaar,
      boekjaar,
      last: fromCenten(last),
      vrijval: fromCenten(vrijval),
    }),
  );
}
