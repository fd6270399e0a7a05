import { mapBronnen } from './mapBronnen.js';
import type { Registerbasis } from './registergrond.js';

/** The years of the figures that the Routekaarten read, earliest first. */
export function listCijferjaren({ routekaarten, kolommen = [] }: Registerbasis): string[] {
  const jaren = routekaarten.flatMap((routekaart) =>
    [...mapBronnen(routekaart, kolommen).values()].map(({ jaar }) => String(jaar)),
  );
  return [...new Set(jaren)].sort();
}
