import type { Lidmaatschap, Teamstand } from './teamstand.js';

/**
 * Who is in a team on the day of its stand: who joined and did not leave. A team that stopped or was replaced has nobody any more, also when
 * nobody recorded that they left. A team that was finished or handed over still has its volunteers.
 */
export function listLeden({ einde, lidmaatschappen }: Teamstand): readonly Lidmaatschap[] {
  if (einde?.soort === 'gestopt' || einde?.soort === 'vervangen') return [];
  return lidmaatschappen.filter(({ vertrokkenOp }) => vertrokkenOp === undefined);
}
