import type { Buurtinzet, Buurtstop } from '../../financiering/index.js';
import type { Overeenkomststaat } from './staat.js';

/** What `splitByBuurt` of financiering needs of an agreement. */
export interface Buurtverloop {
  readonly inzet: readonly Buurtinzet[];
  readonly gestopt: readonly Buurtstop[];
}

/**
 * The buurten of an agreement with their own clocks, those that stopped and those that came in their place, as `splitByBuurt` of
 * financiering takes them: what every buurt costs, to the day.
 *
 * @param staat - the state, from `replayOvereenkomst`; of the newest text
 * @returns the buurten charged to the cost bearers of their programma, and the stops
 *
 * @example
 * ```ts
 * import { initialOvereenkomststaat, toBuurtinzet } from 'buurtaanpak/overeenkomst';
 *
 * toBuurtinzet(initialOvereenkomststaat); // => { inzet: [], gestopt: [] }
 * ```
 */
export function toBuurtinzet(staat: Overeenkomststaat): Buurtverloop {
  const document = staat.status === 'geen' ? undefined : staat.versies.at(-1)?.document;
  if (document === undefined || staat.status === 'geen') return { inzet: [], gestopt: [] };
  const { reikwijdte, looptijd } = document;
  const dragersVan = (programma: string | undefined) => {
    const kostendragers = reikwijdte.programmas.find(({ id }) => id === programma)?.kostendragers;
    return kostendragers === undefined ? {} : { kostendragers };
  };
  const inzet: Buurtinzet[] = (reikwijdte.buurten ?? []).map(({ buurt, programma, start }) => ({
    buurt,
    start: start ?? looptijd.van,
    ...dragersVan(programma),
  }));
  const gestopt = staat.gestopt.filter(
    ({ buurt }) =>
      inzet.some((een) => een.buurt === buurt) ||
      staat.gestopt.some(({ vervangenDoor }) => vervangenDoor?.buurt === buurt),
  );
  for (const { buurt: vervangt, vervangenDoor } of gestopt) {
    if (vervangenDoor === undefined || inzet.some(({ buurt }) => buurt === vervangenDoor.buurt)) continue;
    const programma = reikwijdte.buurten?.find(({ buurt }) => buurt === vervangt)?.programma;
    inzet.push({ buurt: vervangenDoor.buurt, start: vervangenDoor.start, vervangt, ...dragersVan(programma) });
  }
  return {
    inzet,
    gestopt: gestopt.map(({ buurt, datum, reden }) => ({ buurt, datum, ...(reden === undefined ? {} : { reden }) })),
  };
}
