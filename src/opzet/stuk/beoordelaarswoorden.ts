import type { Beoordelaarsrol } from '../../routekaart/index.js';

/** Who judges, in words for readers. */
export const BEOORDELAARSWOORDEN: Readonly<Record<Beoordelaarsrol, string>> = {
  gemeente: 'mensen van de gemeente',
  opbouwwerk: 'mensen van het opbouwwerk',
  wijk: 'mensen uit de wijk zelf',
};
