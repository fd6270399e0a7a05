import type { Schatting } from '../../../rekenen/index.js';
import type { Runuitslag } from './vraagstuk.js';

/** An estimate with the ends of its interval; an open end is infinite. */
export function readEinden({ waarde, interval }: Schatting): Pick<Runuitslag, 'waarde' | 'einden' | 'richting'> {
  const uit = { waarde, richting: Math.sign(waarde) };
  if ('onbepaald' in interval) return uit;
  const { onder, boven } = interval;
  return { ...uit, einden: [onder ?? Number.NEGATIVE_INFINITY, boven ?? Number.POSITIVE_INFINITY] };
}
