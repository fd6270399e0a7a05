import { normalizeNaam } from './normalizeNaam.js';

/** Whether rows hold figures, or the lower or upper bounds of their 95 % interval. */
export type Marge = 'waarde' | 'onder' | 'boven';

/** The meaning of a cell of the dimension of margins, by its code or its words; undefined for another interval. */
export function readMarge(tekst: string): Marge | undefined {
  const kort = normalizeNaam(tekst);
  if (kort === 'mw00000' || kort === 'waarde' || kort === 'value') return 'waarde';
  if (kort === 'mog0095' || /^(?:ondergrens|lowerbound)95/.test(kort)) return 'onder';
  return kort === 'mbg0095' || /^(?:bovengrens|upperbound)95/.test(kort) ? 'boven' : undefined;
}
