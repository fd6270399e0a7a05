import type { Verslagtekst } from '../../verslag/index.js';
import type { Lezer } from '../delen/lezer.js';
import { describeRaad } from './describeRaad.js';
import type { Teamregel } from './teamstuk.js';

/** A point in sentences: what is the matter, what would end it, and since when the programme looks at it too. */
export function describeTeampunt(lezer: Lezer, team: Teamregel, p: number): Verslagtekst {
  return [lezer.tekst({ ...team.daar('punten', p, 'zin'), bewerking: 'bevinding' }), ...describeRaad(lezer, team, p)];
}
