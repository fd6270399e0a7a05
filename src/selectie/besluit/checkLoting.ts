import { attempt } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { VerifyLotingOptions } from '../loting/verifyLoting.js';
import { verifyLoting } from '../loting/verifyLoting.js';
import { createBevinding } from '../teksten/codes.js';
import type { Inhoud } from './inhoud.js';

/**
 * What is wrong with the lot of a decision when it is drawn again.
 *
 * @param options - with the selection before the lot, also who was to take part
 */
export function checkLoting({ loting }: Pick<Inhoud, 'loting'>, options: VerifyLotingOptions = {}): Bevinding[] {
  if (loting === undefined) return [];
  const opnieuw = attempt(() => verifyLoting(loting, options));
  if (!opnieuw.success) {
    return [createBevinding('fout', 'selectie.besluit_loting_onmogelijk', ['loting'], { code: opnieuw.error.code })];
  }
  return opnieuw.data.bevindingen.map((bevinding) => ({ ...bevinding, pad: ['loting', ...bevinding.pad] }));
}
