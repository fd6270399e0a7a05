import { formatOpsomming } from '../../kern/index.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol, type Beoordeling } from '../../routekaart/index.js';
import { meervoud } from './meervoud.js';

const ROLLEN: Readonly<Record<Beoordelaarsrol, string>> = {
  gemeente: 'van de gemeente',
  opbouwwerk: 'van het opbouwwerk',
  wijk: 'uit de wijk zelf',
};

/** What is counted of judgements: these themselves, or the people who gave them. */
const WAT = {
  oordelen: { woorden: ['oordeel', 'oordelen'], count: (rijen: readonly Beoordeling[]) => rijen.length },
  mensen: {
    woorden: ['mens', 'mensen'],
    count: (rijen: readonly Beoordeling[]) => new Set(rijen.map(({ beoordelaar }) => beoordelaar)).size,
  },
} as const;

/** How many judgements or assessors there are by role, in words; the empty text when there are none. Who has two roles counts in both. */
export function countPerRol(rijen: readonly Beoordeling[], wat: keyof typeof WAT): string {
  const {
    woorden: [een, meer],
    count,
  } = WAT[wat];
  return formatOpsomming(
    BEOORDELAARSROLLEN.flatMap((rol) => {
      const aantal = count(rijen.filter((rij) => rij.rol === rol));
      return aantal === 0 ? [] : [`${meervoud(aantal, een, meer)} ${ROLLEN[rol]}`];
    }),
  );
}
