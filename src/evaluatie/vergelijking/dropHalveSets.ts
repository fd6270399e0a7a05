import type { Lid, Setmeting } from './setmeting.js';

/** Drops the sets that miss one side: those buurten are compared with nothing. */
export function dropHalveSets<T>(sets: readonly (readonly Lid<T>[])[]): Setmeting<T> {
  const heel = sets.filter((leden) => new Set(leden.map(({ label }) => label)).size === 2);
  const half = sets.filter((leden) => !heel.includes(leden)).flat();
  return { gemeten: heel, weggelaten: half.map(({ buurt }) => ({ buurt, reden: 'geen_set' })) };
}
