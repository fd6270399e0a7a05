import { showWaarde, toCenten, toVerhouding } from '../../kern/huis.js';
import type { Btw } from '../model/bijdrage.js';
import { refuse } from '../teksten/codes.js';

/**
 * An amount in cents without the VAT in it. The VAT is the amount that `btw` gives, or else
 * `inclusief x tarief / (100 + tarief)`, half a cent away from zero.
 */
export function toExclusief(inclusief: bigint, { tarief, bedrag }: Pick<Btw, 'tarief' | 'bedrag'>): bigint {
  if (bedrag !== undefined) return inclusief - toCenten(bedrag);
  const fail = () => refuse('financiering.tarief_ongeldig', { waarde: showWaarde(tarief) });
  const [honderd = 0n, procent = 0n] = toVerhouding(['100', tarief], fail);
  const noemer = honderd + procent;
  const positief = inclusief < 0n ? -inclusief : inclusief;
  const btw = (2n * positief * procent + noemer) / (2n * noemer);
  return inclusief < 0n ? inclusief + btw : inclusief - btw;
}
