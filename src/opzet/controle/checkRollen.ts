import type { Bevinding } from '../../kern/index.js';
import { BEOORDELAARSROLLEN } from '../../routekaart/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';

/** The criteria that can never be judged, because they need judgements from more roles than are asked. */
export function checkRollen({ formulier, routekaarten }: Opzet): Bevinding[] {
  const rollen = [...new Set(formulier?.rollen ?? BEOORDELAARSROLLEN)];
  return routekaarten.flatMap(({ criteria }, r) =>
    criteria.flatMap(({ id, bron }, c) => {
      const minimum = bron.soort === 'beoordeling' ? (bron.minimumRollen ?? 1) : 0;
      if (minimum <= rollen.length) return [];
      const pad = ['routekaarten', r, 'criteria', c, 'bron', 'minimumRollen'];
      const params = { criterium: id, minimum, aantal: rollen.length, rollen };
      return [createBevinding('fout', 'opzet.oordelen_zonder_rol', pad, params)];
    }),
  );
}
