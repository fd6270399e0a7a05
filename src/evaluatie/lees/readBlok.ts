import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { findKenmerk } from './findKenmerk.js';
import { readGemeente } from './readGemeente.js';

/**
 * The block of a buurt: its own, or else what the plan says: its gemeente, a kenmerk, or one block for all (`geen`). Buurten whose gemeente
 * is not known share a block, of which `evaluateSituaties` tells.
 *
 * @returns `undefined` when the kenmerk is missing
 */
export function readBlok(situatie: Situatie, { blok = 'gemeente' }: Pick<Evaluatieplan, 'blok'>): string | undefined {
  if (situatie.blok !== undefined) return situatie.blok;
  if (blok === 'geen') return '';
  if (blok === 'gemeente') return readGemeente(situatie) ?? '';
  const waarde = findKenmerk(situatie, blok);
  return typeof waarde === 'string' ? waarde : undefined;
}
