import { sumGetallen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { createCelmarge } from './afronding.js';
import { isGepubliceerd } from './isGepubliceerd.js';
import { listKolomgroepen } from './listKolomgroepen.js';

/** Counts that together make up another count: each person or household is in exactly one of them. */
const VERDELINGEN: readonly (readonly [totaal: string, delen: readonly string[]])[] = [
  ['aantal_inwoners', ['aantal_mannen', 'aantal_vrouwen']],
  [
    'aantal_inwoners',
    ['aantal_0_tot_15', 'aantal_15_tot_25', 'aantal_25_tot_45', 'aantal_45_tot_65', 'aantal_65_plus'],
  ],
  ['aantal_inwoners', ['aantal_ongehuwd', 'aantal_gehuwd', 'aantal_gescheiden', 'aantal_verweduwd']],
  [
    'aantal_huishoudens',
    ['aantal_eenpersoonshuishoudens', 'aantal_huishoudens_zonder_kinderen', 'aantal_huishoudens_met_kinderen'],
  ],
];

/**
 * Checks that the groups of a division add up to their whole, of the same people and year: men and women, age groups, kinds of households. A division
 * with a missing or estimated whole is skipped; of one with a missing or estimated group the others may not be more than the whole.
 *
 * @param marges - the most that rounding changes a figure of a wijk or buurt, by unit. Default: what each column tells
 * @returns a `kerncijfers.verdeling_wijkt_af` (waarschuwing) each; `pad` is the code and the key of the whole
 */
export function checkVerdelingen(tabel: Kerncijfertabel, marges?: Readonly<Record<string, number>>): Bevinding[] {
  const getMarge = createCelmarge(marges);
  const checkRijen = (geheel: Kerncijferkolom, delen: readonly Kerncijferkolom[]): Bevinding[] =>
    tabel.gebieden.flatMap((gebied, rij) => {
      if (!isGepubliceerd(geheel, rij)) return [];
      const bekend = delen.filter((kolom) => isGepubliceerd(kolom, rij));
      // One group alone is compared with its whole by itself.
      const heelBekend = bekend.length === delen.length;
      if (!heelBekend && bekend.length < 2) return [];
      const { code } = gebied;
      const waarde = f64(geheel.waarden, rij);
      const som = sumGetallen(bekend.map(({ waarden }) => f64(waarden, rij)));
      const marge = sumGetallen([geheel, ...bekend].map((kolom) => getMarge(kolom, gebied, rij, waarde)));
      const verschil = heelBekend ? Math.abs(som - waarde) : som - waarde;
      if (verschil <= marge + 1e-9 * Math.abs(waarde)) return [];
      const params = { code, delen: bekend.map(({ sleutel }) => sleutel), som, totaal: geheel.sleutel, waarde, marge };
      return [createBevinding('waarschuwing', 'kerncijfers.verdeling_wijkt_af', [code, geheel.sleutel], params)];
    });
  return VERDELINGEN.flatMap(([totaal, sleutels]) =>
    listKolomgroepen(tabel, totaal, sleutels).flatMap(([geheel, delen]) => checkRijen(geheel, delen)),
  );
}
