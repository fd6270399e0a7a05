import type { Beoordeling, Routekaartscores } from '../../routekaart/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';
import type { Keuzemethode } from '../model/keuze.js';
import type { CreateKeuzeOptions } from './options.js';

/** What a role is called in a letter. */
const ROLNAMEN: Readonly<Record<Beoordeling['rol'], string>> = {
  gemeente: 'gemeente',
  opbouwwerk: 'opbouwwerk',
  wijk: 'bewoners',
};

/** How many people judged, by their role, in the order in which the roles first occur. Somebody who judged more than once counts once. */
function countBeoordelaars(oordelen: readonly Beoordeling[]): { readonly rol: string; readonly aantal: number }[] {
  const perRol = new Map<Beoordeling['rol'], Set<string>>();
  for (const { rol, beoordelaar } of oordelen) {
    const mensen = perRol.get(rol) ?? new Set();
    perRol.set(rol, mensen.add(beoordelaar));
  }
  return [...perRol].map(([rol, mensen]) => ({ rol: ROLNAMEN[rol] ?? rol, aantal: mensen.size }));
}

/**
 * What the scores were made of: the different figures, and the different questions to people. A figure that several Routekaarten use counts
 * once. `undefined` when the scores of a programme do not tell it.
 */
export function countMethode(
  { invoer }: SelectieGevonden,
  { scores = {}, oordelen }: CreateKeuzeOptions,
): Keuzemethode | undefined {
  const delen = new Map(Object.entries(scores));
  const programmas = [...new Set(invoer.quota.map(({ programma }) => programma))];
  const kaarten = programmas.flatMap((programma): Routekaartscores['routekaart'][] => {
    const deel = delen.get(programma);
    return deel !== undefined && 'routekaart' in deel ? [deel.routekaart] : [];
  });
  if (kaarten.length < programmas.length) return undefined;
  const cijfers = new Set<string>();
  const vragen = new Set<string>();
  for (const { id, criteria } of kaarten)
    for (const { id: criterium, bron } of criteria) {
      if (bron.soort === 'kerncijfer') cijfers.add(bron.sleutel);
      else vragen.add(JSON.stringify([id, criterium]));
    }
  return {
    cijfers: cijfers.size,
    oordelen: vragen.size,
    ...(oordelen === undefined ? {} : { beoordelaars: countBeoordelaars(oordelen) }),
  };
}
