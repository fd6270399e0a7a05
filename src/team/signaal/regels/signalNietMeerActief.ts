import type { Datum } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import type { Melding } from '../melding.js';

/** `niet_meer_actief`: who asked last heard that the team is not active any more. Of one day the last answer counts. */
export function signalNietMeerActief({ nazorgpeilingen }: Teamstand): Melding[] {
  const perDag = new Map(nazorgpeilingen.map(({ datum, actief }) => [datum, actief]));
  let sinds: Datum | undefined;
  for (const [datum, actief] of perDag) sinds = actief ? undefined : (sinds ?? datum);
  if (sinds === undefined) return [];
  return [
    {
      sinds,
      ...createTekst('team.signaal_niet_meer_actief', { vanaf: sinds }),
      opheffing: createTekst('team.opheffing_niet_meer_actief', {}),
    },
  ];
}
