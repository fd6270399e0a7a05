import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';
import { isGeschat } from './isGeschat.js';
import { isOvergenomen } from './isOvergenomen.js';
import type { Criteriumkolom, Voorbereiding } from './prepareScoring.js';

/** The number of numbers that occur more than once. */
function countGelijk(waarden: readonly number[]): number {
  const telling = new Map<number, number>();
  for (const waarde of waarden) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
  return [...telling.values()].filter((aantal) => aantal > 1).length;
}

/** A share as whole percents. It is 0 or 100 only when that is exact. */
const toProcent = (deel: number, geheel: number) =>
  deel === geheel ? 100 : Math.min(99, Math.max(1, Math.round((100 * deel) / geheel)));

function tellKolom({ criterium, cijfers, telt }: Criteriumkolom, rijen: Uint32Array, k: number): Bevinding[] {
  if (cijfers === undefined || !telt) return [];
  const pad = ['criteria', k];
  const kandidaten = rijen.length;
  const geschat = rijen.filter((rij) => isGeschat(cijfers, rij)).length;
  const overgenomen = rijen.filter((rij) => isOvergenomen(cijfers, rij));
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
            groepen: countGelijk(Array.from(overgenomen, (rij) => f64(cijfers.waarden, rij))),
          }),
        ]),
  ];
}

/**
 * Findings about the criteria that count, in their order: how many candidates have an estimated figure, and how many a figure that was taken
 * over from a whole buurt. Of the last also the number of groups that have the same one, so that this criterion cannot tell them apart.
 */
export function listOnzekere({ kolommen, rijen }: Voorbereiding): Bevinding[] {
  return kolommen.flatMap((kolom, k) => tellKolom(kolom, rijen, k));
}
