import type { Toetsing } from '../model/evaluatie.js';

/** Whether a sample of the arrangements is too small to say on which side of the level the corrected p lies. */
export function isOnbeslist({ p, pAangepast, pInterval }: Toetsing, alfa: number): boolean {
  const factor = pAangepast / p;
  return pInterval !== undefined && factor * Number(pInterval.onder) <= alfa && factor * Number(pInterval.boven) > alfa;
}
