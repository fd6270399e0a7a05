import type { Lidmaatschap, Teamstand } from './teamstand.js';

/**
 * Who was in a team on the day on which its guidance ended: who had joined by the end of that day and had not left by it. Only asked of a
 * team with the status `afgerond`, which it has since that day.
 */
export function listLedenBijEinde({ statusSinds, lidmaatschappen }: Teamstand): readonly Lidmaatschap[] {
  return lidmaatschappen.filter(
    ({ van, vertrokkenOp }) => van <= statusSinds && (vertrokkenOp === undefined || vertrokkenOp > statusSinds),
  );
}
