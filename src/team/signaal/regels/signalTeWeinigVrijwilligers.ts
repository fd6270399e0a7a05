import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { findEersteTekort } from '../findEersteTekort.js';
import type { Melding, Regel } from '../melding.js';

/** `te_weinig_vrijwilligers`: for a formed team, since the number fell below the minimum. */
export function signalTeWeinigVrijwilligers(
  { gevormdOp, lidmaatschappen }: Teamstand,
  { minimum }: Regel<'te_weinig_vrijwilligers'>,
): Melding[] {
  if (gevormdOp === undefined) return [];
  const tekort = findEersteTekort(lidmaatschappen, minimum, gevormdOp);
  if (tekort === undefined) return [];
  const { sinds, aantal } = tekort;
  const nodig = minimum - aantal;
  return [
    {
      sinds,
      ...createTekst('team.signaal_te_weinig_vrijwilligers', { aantal, minimum }),
      opheffing: createTekst('team.opheffing_te_weinig_vrijwilligers', { nodig }),
    },
  ];
}
