import { toIdvorm } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Buurtscore } from './scores.js';

type Rij = Pick<Buurtscore, 'code' | 'score' | 'rang'>;

/** Whether a buurt may stand right before another. */
function isVoor(een: Rij, ander: Rij): boolean {
  if (een.score === null || ander.score === null)
    return een.score !== null || (ander.score === null && een.code < ander.code);
  const [rang, volgende] = [een.rang ?? 0, ander.rang ?? 0];
  return een.score >= ander.score && (rang < volgende || (rang === volgende && een.code < ander.code));
}

/**
 * Whether buurten stand once, from the highest score to the lowest, and have a score and a rank or neither.
 *
 * @param veld - the field of the document that holds them
 */
export function checkVolgorde(rijen: readonly Rij[], veld: 'buurten' | 'codes'): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<string>();
  let vorige: Rij | undefined;
  for (const [i, rij] of rijen.entries()) {
    const { code, score, rang } = rij;
    const pad = [veld, i];
    if (gezien.has(toIdvorm(code))) uit.push(createBevinding('fout', 'routekaart.buurt_dubbel', pad, { buurt: code }));
    gezien.add(toIdvorm(code));
    if ((score === null) !== (rang === null))
      uit.push(createBevinding('fout', 'routekaart.scores_zonder', [...pad, 'rang'], { buurten: [code] }));
    if (vorige !== undefined && !isVoor(vorige, rij))
      uit.push(createBevinding('fout', 'routekaart.scores_volgorde', pad, { buurt: code }));
    vorige = rij;
  }
  return uit;
}
