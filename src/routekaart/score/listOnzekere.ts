import type { Bevinding } from '../../kern/index.js';
import { f64, u32 } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';
import { isGeschat } from './isGeschat.js';
import { isOvergenomen } from './isOvergenomen.js';
import type { Criteriumkolom, Voorbereiding } from './prepareScoring.js';

/** How many numbers occur more than once, each time that they occur. */
function countGelijk(waarden: readonly number[]): number {
  const telling = new Map<number, number>();
  for (const waarde of waarden) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
  return [...telling.values()].reduce((som, aantal) => (aantal > 1 ? som + aantal : som), 0);
}

/** A share as whole percents. It is 0 or 100 only when that is exact. */
const toProcent = (deel: number, geheel: number) =>
  deel === geheel ? 100 : Math.min(99, Math.max(1, Math.round((100 * deel) / geheel)));

function tellKolom(
  { criterium, cijfers, telt }: Criteriumkolom,
  { gebieden, rijen }: Voorbereiding,
  k: number,
): Bevinding[] {
  if (cijfers?.geschat === undefined || !telt) return [];
  const pad = ['criteria', k];
  const kandidaten = gebieden.length;
  const geschat = gebieden.filter((gebied, i) => isGeschat(cijfers, gebied, u32(rijen, i))).length;
  const overgenomen = gebieden.flatMap((gebied, i) => {
    const rij = u32(rijen, i);
    return isOvergenomen(cijfers, gebied, rij) ? [f64(cijfers.waarden, rij)] : [];
  });
  const params = { criterium: criterium.id, kandidaten };
  return [
    ...(geschat === 0
      ? []
      : [
          createBevinding('info', 'routekaart.cijfer_geschat', pad, {
            ...params,
            aantal: geschat,
            procent: toProcent(geschat, kandidaten),
          }),
        ]),
    ...(overgenomen.length === 0
      ? []
      : [
          createBevinding('info', 'routekaart.cijfer_overgenomen', pad, {
            ...params,
            aantal: overgenomen.length,
            gelijk: countGelijk(overgenomen),
          }),
        ]),
  ];
}

/**
 * Findings about the criteria that count, in their order: how many candidates have an estimated figure, and how many a figure that was taken
 * over from a whole buurt. Of the last also how many have the same one as another, so that this criterion cannot tell them apart.
 */
export function listOnzekere(voorbereiding: Voorbereiding): Bevinding[] {
  return voorbereiding.kolommen.flatMap((kolom, k) => tellKolom(kolom, voorbereiding, k));
}
