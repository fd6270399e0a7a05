import type { Toewijzingsresultaat } from '../../rekenen/index.js';
import type { Effectoordeel } from '../model/effectvraag.js';
import { deriveKleinsteEffect } from '../oordeel/deriveKleinsteEffect.js';
import { concludeEffect } from './concludeEffect.js';
import type { OpenEffectvraag } from './openEffectvraag.js';

/** How large a test was. */
export interface Effectomvang {
  readonly buurten: number;
  readonly blokken: number;
  /** The standard deviation of the outcome within blocks, without the effect. */
  readonly spreiding: number;
}

/**
 * The verdict of a test of who got what: the effect, the smallest effect that it could have shown, and the conclusion. The smallest effect
 * follows from the spread of the effect over the arrangements, with a degree of freedom for every block and one for the effect.
 *
 * @param getoetst - absent: there was nothing to compare
 */
export function judgeEffect(
  { uitkomst, alfa, onderscheidingsvermogen }: OpenEffectvraag,
  getoetst: Toewijzingsresultaat | undefined,
  { buurten, blokken, spreiding }: Effectomvang,
): Pick<Effectoordeel, 'effect' | 'toetsing' | 'kleinsteEffect' | 'conclusie'> {
  if (getoetst === undefined) return { conclusie: concludeEffect({ uitkomst, aantal: buurten, alfa }) };
  const { toets, effect } = getoetst;
  const vrijheidsgraden = buurten - blokken - 1;
  // The arrangements spread as the mean square with one degree of freedom more.
  const variantie = (getoetst.standaardfout ** 2 * (vrijheidsgraden + 1)) / Math.max(1, vrijheidsgraden);
  const zeker = spreiding === 0 || variantie === 0;
  const informatie = zeker ? Number.POSITIVE_INFINITY : spreiding ** 2 / variantie;
  const ontwerp = { maat: 'd', informatie, vrijheidsgraden, spreiding } as const;
  const kleinsteEffect = deriveKleinsteEffect(ontwerp, toets.kleinsteP, alfa, onderscheidingsvermogen);
  return {
    effect,
    toetsing: toets,
    kleinsteEffect,
    conclusie: concludeEffect({ uitkomst, aantal: buurten, alfa, gevonden: { toets, effect, kleinsteEffect } }),
  };
}
