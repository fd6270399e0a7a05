import type { Datum } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import type { Melding } from '../melding.js';

/** `financiering_eindigt_eerst`: the money ends before the term of guidance does; not for an independent team. */
export function signalFinancieringEindigtEerst(
  { begeleidSinds, begeleidTot, zelfstandigSinds }: Teamstand,
  financieringTot: Datum | undefined,
): Melding[] {
  if (begeleidTot === undefined || begeleidSinds === undefined || zelfstandigSinds !== undefined) return [];
  if (financieringTot === undefined || financieringTot >= begeleidTot) return [];
  const params = { financieringTot, begeleidTot };
  return [
    {
      sinds: begeleidSinds,
      ...createTekst('team.signaal_financiering_eindigt_eerst', params),
      opheffing: createTekst('team.opheffing_financiering_eindigt_eerst', params),
    },
  ];
}
