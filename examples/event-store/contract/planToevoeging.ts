import type { Opslaggebeurtenis } from './gebeurtenisopslag.js';
import { Opslagfout } from './opslagfout.js';

/** A stream as an append finds it, with the events that are handed in. */
export interface Toevoegvraag {
  readonly stroom: string;
  readonly verwacht: number;
  /** How many events the stream has. */
  readonly lengte: number;
  readonly gebeurtenissen: readonly Opslaggebeurtenis[];
  /** Of the ids that are handed in: the content under those that are there. */
  readonly bekend: ReadonlyMap<string, string>;
}

/** Which events are to be added, by the four rules of `append`; or a refusal. Ask it within the transaction that adds them. */
export function planToevoeging(vraag: Toevoegvraag): Opslaggebeurtenis[] {
  const { stroom, verwacht, lengte, gebeurtenissen, bekend } = vraag;
  if (gebeurtenissen.every(({ id, inhoud }) => bekend.get(id) === inhoud)) return [];
  if (lengte !== verwacht)
    throw new Opslagfout('versie_conflict', `${stroom}: ${verwacht} events expected, ${lengte} found`);
  const daar = new Map(bekend);
  return gebeurtenissen.filter(({ id, inhoud }) => {
    const was = daar.get(id);
    if (was !== undefined && was !== inhoud)
      throw new Opslagfout('id_botst', `${stroom}: another event has the id ${id}`);
    daar.set(id, inhoud);
    return was === undefined;
  });
}
