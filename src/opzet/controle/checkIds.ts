import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

interface Plaats {
  readonly id: string;
  readonly pad: readonly (string | number)[];
}

const place = (lijst: readonly { readonly id: string }[], naam: string): Plaats[] =>
  lijst.map(({ id }, i) => ({ id, pad: [naam, i, 'id'] }));

/** The names by which parts of the opzet and results refer to each other: each once in its own list. */
export function checkIds({ bronnen, kenmerken = [], gemeenten, routekaarten, programmas }: Opzet): Bevinding[] {
  const lijsten: Readonly<Record<string, readonly Plaats[]>> = {
    bronnen: place(bronnen, 'bronnen'),
    kenmerken: place(kenmerken, 'kenmerken'),
    gemeenten: gemeenten.map(({ code }, i) => ({ id: code, pad: ['gemeenten', i, 'code'] })),
    routekaarten: place(routekaarten, 'routekaarten'),
    programmas: place(programmas, 'programmas'),
    quota: programmas.flatMap(({ quota }, p) =>
      quota.map(({ id }, q) => ({ id, pad: ['programmas', p, 'quota', q, 'id'] })),
    ),
  };
  return Object.entries(lijsten).flatMap(([lijst, plaatsen]) => {
    const gezien = new Set<string>();
    return plaatsen.flatMap(({ id, pad }) => {
      if (gezien.has(id)) return [createBevinding('fout', 'opzet.id_dubbel', pad, { id, lijst })];
      gezien.add(id);
      return [];
    });
  });
}
