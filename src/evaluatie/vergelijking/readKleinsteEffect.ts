import type { Lineairresultaat } from '../../rekenen/index.js';
import type { KleinsteEffect } from '../model/evaluatie.js';
import { deriveKleinsteEffect } from '../oordeel/deriveKleinsteEffect.js';

/** The smallest extra change that a test in sets could have shown. */
export function readKleinsteEffect(
  { informatie, vrijheidsgraden, rest }: Lineairresultaat,
  kleinsteP: number,
  alfa: number,
  onderscheidingsvermogen: number,
): KleinsteEffect {
  const spreiding = vrijheidsgraden > 0 ? Math.sqrt(rest / vrijheidsgraden) : 0;
  const ontwerp = { maat: 'd', informatie, vrijheidsgraden, spreiding } as const;
  return deriveKleinsteEffect(ontwerp, kleinsteP, alfa, onderscheidingsvermogen);
}
