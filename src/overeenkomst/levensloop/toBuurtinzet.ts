import type { Buurtinzet, Buurtstop } from '../../financiering/index.js';
import type { Buurtcode } from '../../gebied/index.js';
import { requireStaat } from '../invoer/requireStaat.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import { findEerste, listPlaatsen } from './plaats/listPlaatsen.js';
import { refuseTekstwissel } from './plaats/refuseTekstwissel.js';
import type { BestaandeStaat, Overeenkomststaat, Overeenkomstversie } from './staat.js';

/** What `splitByBuurt` of financiering needs of an agreement. */
export interface Buurtverloop {
  readonly inzet: readonly Buurtinzet[];
  readonly gestopt: readonly Buurtstop[];
}

/**
 * The buurten of an agreement with their own clocks, those that stopped and those that came in their place, as `splitByBuurt` of
 * financiering takes them together with the plan of the newest text: what every buurt costs, to the day.
 *
 * A buurt that was replaced stays, with what it cost, also when an addendum names only the one that came in its place; the place keeps its
 * start. Of an agreement that was ended, or that notice was given of, every buurt stops on its last day at the latest.
 *
 * @param staat - the state, from `replayOvereenkomst`
 * @returns the buurten charged to the cost bearers of their programma, and the stops
 * @throws DomeinFout `overeenkomst.tekst_wijzigt_verleden`: an addendum names other buurten than the text before it (one that stopped is left
 *   out, or a new one comes in that replaces none), gives one another start or other cost bearers, or changes the money of a year that had
 *   begun. Until its first day the text before it holds, and one plan cannot tell both; `kern.document_ongeldig`: this is no state
 *
 * @example
 * ```ts
 * import { initialOvereenkomststaat, toBuurtinzet } from 'buurtaanpak/overeenkomst';
 *
 * toBuurtinzet(initialOvereenkomststaat); // => { inzet: [], gestopt: [] }
 * ```
 */
export function toBuurtinzet(staat: Overeenkomststaat): Buurtverloop {
  requireStaat(staat);
  if (staat.status === 'geen') return { inzet: [], gestopt: [] };
  refuseTekstwissel(staat);
  const nieuwste = staat.versies.at(-1) as Overeenkomstversie;
  const plaatsen = listPlaatsen(nieuwste, staat);
  const dragersVan = (buurt: Buurtcode) => {
    const programma = plaatsen.get(findEerste(buurt, staat))?.programma;
    const { programmas } = nieuwste.document.reikwijdte;
    const kostendragers = programmas.find(({ id }) => id === programma)?.kostendragers;
    return kostendragers === undefined ? {} : { kostendragers };
  };
  const inzet: Buurtinzet[] = [...plaatsen.values()].map(({ buurt, start }) => ({
    buurt,
    start,
    ...dragersVan(buurt),
  }));
  for (const { buurt: vervangt, vervangenDoor } of staat.gestopt) {
    if (vervangenDoor === undefined || inzet.some(({ buurt }) => buurt === vervangenDoor.buurt)) continue;
    const { buurt, start } = vervangenDoor;
    inzet.push({ buurt, start, vervangt, ...dragersVan(buurt) });
  }
  return { inzet, gestopt: listStops(staat, inzet) };
}

/** The stops of these buurten, those that go on stopped by the end of the agreement. */
function listStops(staat: BestaandeStaat, inzet: readonly Buurtinzet[]): Buurtstop[] {
  const einde = findLaatsteDag(staat);
  const stops = staat.gestopt.flatMap(({ buurt, datum, reden }): Buurtstop[] => {
    if (!inzet.some((een) => een.buurt === buurt)) return [];
    const laatste = einde !== undefined && einde < datum ? einde : datum;
    return [{ buurt, datum: laatste, ...(reden === undefined ? {} : { reden }) }];
  });
  if (einde === undefined) return stops;
  const blijvers = inzet.filter(({ buurt }) => !stops.some((stop) => stop.buurt === buurt));
  return [...stops, ...blijvers.map(({ buurt }) => ({ buurt, datum: einde }))];
}
