import type { Buurtinzet, Buurtstop } from '../../financiering/index.js';
import type { Buurtcode } from '../../gebied/index.js';
import { findEerste } from './findEerste.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import { getNieuwsteVersie } from './getNieuwsteVersie.js';
import { listPlaatsen } from './listPlaatsen.js';
import { refuseTekstwissel } from './refuseTekstwissel.js';
import { requireStaat } from './requireStaat.js';
import type { BestaandeStaat, Overeenkomststaat } from './staat.js';

/** The input for `splitByBuurt` of financiering that an agreement gives. */
export interface Buurtverloop {
  readonly inzet: readonly Buurtinzet[];
  readonly gestopt: readonly Buurtstop[];
}

/**
 * The buurten of an agreement with their own starts, including those that stopped and their replacements. Give these to `splitByBuurt` of
 * financiering, with the plan of the newest text: that gives the costs of every buurt, to the day.
 *
 * A replaced buurt stays in the list with its own costs, also when an addendum names only its replacement; the place keeps its start.
 * When the agreement was ended, or notice was given, every buurt stops on the last day of the agreement at the latest.
 *
 * @param staat - the state, from `replayOvereenkomst`
 * @returns the buurten charged to the cost bearers of their programma, and the stops
 * @throws DomeinFout `overeenkomst.tekst_wijzigt_verleden`: an addendum names other buurten than the text before it (it omits one that
 *   stopped, or adds one that replaces none), changes the start or the cost bearers of a buurt, or changes the money of a year that had
 *   begun. The text before it is in force until the first day of the addendum, and a single plan cannot hold both;
 *   `kern.document_ongeldig`: this is not a state
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
  const nieuwste = getNieuwsteVersie(staat);
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

/** The stops of these buurten. A buurt that goes on stops at the end of the agreement. */
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
