import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer, Plek } from './lezer.js';
import type { Teamregel } from './teamstuk.js';

/** A point in sentences: what is the matter, what would end it, and since when the programme looks at it too. */
export function describeTeampunt(lezer: Lezer, { blad, daar }: Teamregel, p: number): Verslagtekst {
  const zin = (veld: 'zin' | 'opheffing'): Plek => ({ ...daar('punten', p, veld), bewerking: 'bevinding' });
  const punt = composeTekst`${lezer.tekst(zin('zin'))} ${lezer.tekst(zin('opheffing'))}`;
  if (blad.punten[p]?.opgeschaaldOp === undefined) return punt;
  return [...punt, ...composeTekst` Het programma kijkt mee sinds ${lezer.datum(daar('punten', p, 'opgeschaaldOp'))}.`];
}
