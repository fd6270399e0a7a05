import type { Groep } from '../kop/groep.js';
import { refuse } from '../teksten/codes.js';

/** A group with figures, and the groups with the bounds of these: their places in the list of groups. */
export interface Cijfergroep {
  readonly groep: Groep;
  readonly plaats: number;
  readonly onder?: number | undefined;
  readonly boven?: number | undefined;
}

/** What a group and the groups with its bounds have in common. */
const getIdentiteit = ({ dimensies, leeg, jaar, periode }: Groep): string =>
  JSON.stringify([dimensies, leeg, jaar, periode]);

/**
 * Puts groups with bounds beside the group of the figures that they bound.
 *
 * @throws DomeinFout `kerncijfers.grens_zonder_waarde` when the rows have bounds without figures
 */
export function pairMarges(groepen: readonly Groep[]): Cijfergroep[] {
  const plaatsen = new Map<string, { groep: Groep; waarde?: number; onder?: number; boven?: number }>();
  groepen.forEach((groep, plaats) => {
    const identiteit = getIdentiteit(groep);
    plaatsen.set(identiteit, { ...plaatsen.get(identiteit), groep, [groep.marge]: plaats });
  });
  return [...plaatsen.values()].map(({ groep, waarde, onder, boven }) => ({
    groep,
    plaats:
      waarde ??
      refuse('kerncijfers.grens_zonder_waarde', {
        dimensies: Object.entries(groep.dimensies).map(([dimensie, lid]) => `${dimensie} ${lid}`),
      }),
    onder,
    boven,
  }));
}
