import { sumGetallen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import { countAfrondingen } from './afronding.js';
import { readGemeten } from './readGemeten.js';

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
 * Checks that the groups of a division add up to their whole: men and women, age groups, kinds of households. A division with a missing
 * group or whole is skipped.
 *
 * @param perDeel - the most that rounding changes a count of a wijk or buurt
 * @returns a `kerncijfers.verdeling_wijkt_af` (waarschuwing) each; `pad` is the code and the key of the whole
 */
export function checkVerdelingen(tabel: Kerncijfertabel, perDeel: number): Bevinding[] {
  const { kolom: plaatsen } = getTabelindex(tabel);
  const findKolom = (sleutel: string) => tabel.kolommen[plaatsen.get(sleutel) ?? -1];
  return VERDELINGEN.flatMap(([totaal, sleutels]) => {
    const geheel = findKolom(totaal);
    const delen = sleutels.flatMap((sleutel) => findKolom(sleutel) ?? []);
    if (geheel === undefined || delen.length < sleutels.length) return [];
    return tabel.gebieden.flatMap((gebied, rij) => {
      const waarde = readGemeten(geheel, rij);
      const som = sumGetallen(delen.map((deel) => readGemeten(deel, rij)));
      const marge = perDeel * (delen.length + 1) * countAfrondingen(gebied, waarde);
      // A missing figure makes the difference NaN, and a comparison with NaN is false.
      return Math.abs(som - waarde) > marge + 1e-9 * Math.abs(waarde)
        ? [
            createBevinding('waarschuwing', 'kerncijfers.verdeling_wijkt_af', [gebied.code, totaal], {
              code: gebied.code,
              delen: sleutels,
              som,
              totaal,
              waarde,
              marge,
            }),
          ]
        : [];
    });
  });
}
