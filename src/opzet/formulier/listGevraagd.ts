import type { Routekaart } from '../../routekaart/index.js';
import type { Opzet } from '../model/opzet.js';

/** A Routekaart that asks for judgements, with the gemeenten of the programmes that use it. */
export interface Gevraagd {
  readonly routekaart: Routekaart;
  readonly gemeenten: readonly string[];
}

/** The Routekaarten in use that ask people for judgements, in the order of the opzet. */
export function listGevraagd({ routekaarten, programmas, gemeenten }: Opzet): Gevraagd[] {
  const alle: readonly string[] = gemeenten.map(({ code }) => code);
  return routekaarten.flatMap((routekaart) => {
    const gebruik = programmas.filter((programma) => programma.routekaart === routekaart.id);
    if (gebruik.length === 0 || !routekaart.criteria.some(({ bron }) => bron.soort === 'beoordeling')) return [];
    return [{ routekaart, gemeenten: gebruik.flatMap(({ gemeente }) => gemeente ?? alle) }];
  });
}
