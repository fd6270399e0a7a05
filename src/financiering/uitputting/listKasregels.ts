import { fromCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import type { Kas } from '../kas/kas.js';
import type { Kasregel } from './uitputting.js';

/** The cash of a contribution as rows. Rows that are zero throughout are left out. */
export function listKasregels(bijdrage: { readonly id: Sleutel; readonly van: Sleutel }, kas: Kas): Kasregel[] {
  return [...kas].flatMap(([begrotingsjaar, { betaald, terugontvangen, teBetalen, teVorderen }]) =>
    [betaald, terugontvangen, teBetalen, teVorderen].every((centen) => centen === 0n)
      ? []
      : [
          {
            bijdrage: bijdrage.id,
            van: bijdrage.van,
            begrotingsjaar,
            betaald: fromCenten(betaald),
            terugontvangen: fromCenten(terugontvangen),
            teBetalen: fromCenten(teBetalen),
            teVorderen: fromCenten(teVorderen),
          },
        ],
  );
}
