import { roundGetal } from '../../kern/huis.js';
import type { Meting } from '../interval/meting.js';

/** A bound, or the share itself where the two differ by no more than the rounding of the share. */
const settle = (grens: number, waarde: number): number => (roundGetal(grens) === waarde ? waarde : grens);

/**
 * The share, in percents, of a count in another, with the lowest and the highest share that their bounds allow: the lowest count in the
 * highest whole, and the other way round. A part is not more than its whole, so no share is above 100, unless the published counts
 * themselves make one.
 */
export function divideMetingen(teller: Meting, noemer: Meting): Meting {
  if ('reden' in teller) return teller;
  if ('reden' in noemer) return noemer;
  if (noemer.waarde === 0) return { reden: 'niet_van_toepassing' };
  const waarde = roundGetal((100 * teller.waarde) / noemer.waarde);
  const geschat = teller.geschat === true || noemer.geschat === true ? ({ geschat: true } as const) : {};
  const { onder, boven } = teller;
  if (onder === undefined || boven === undefined || noemer.onder === undefined || noemer.boven === undefined)
    return { waarde, ...geschat };
  // Of nobody no share is anybody, whatever the whole is.
  const hoogst = boven === 0 || boven < noemer.onder ? (100 * boven) / (noemer.onder || 1) : 100;
  return {
    waarde,
    onder: Math.min(waarde, settle((100 * onder) / noemer.boven, waarde)),
    boven: Math.max(waarde, settle(hoogst, waarde)),
    ...geschat,
  };
}
