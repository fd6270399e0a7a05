import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer } from '../delen/lezer.js';
import type { Teamregel } from './teamstuk.js';

/** What would end a point, and since when the programme looks at it too; nothing when there is no point. */
export function describeRaad(lezer: Lezer, { blad, daar }: Teamregel, p: number | undefined): Verslagtekst {
  if (p === undefined) return [];
  const raad = composeTekst` ${lezer.tekst({ ...daar('punten', p, 'opheffing'), bewerking: 'bevinding' })}`;
  if (blad.punten[p]?.opgeschaaldOp === undefined) return raad;
  return [...raad, ...composeTekst` Het programma kijkt mee sinds ${lezer.datum(daar('punten', p, 'opgeschaaldOp'))}.`];
}
