import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import { countAfrondingen, MARGE_AANTAL } from './afronding.js';

const GROEPEN: readonly (readonly [deel: string, totaal: string])[] = [
  ...CATALOGUS.flatMap(({ deel }) => (deel === undefined ? [] : [[deel.teller, deel.noemer] as const])),
  ['aantal_mannen', 'aantal_inwoners'],
  ['aantal_vrouwen', 'aantal_inwoners'],
];

/**
 * Checks that no group is larger than the whole that it is a part of: an age group above the inhabitants, single-person households above
 * the households. CBS rounds counts of a wijk or buurt, each by at most 4. So a group that is at most 8 above its whole is not reported
 * there. It is not known which of the two is wrong, so both figures stay.
 *
 * @returns a `kerncijfers.groep_boven_totaal` (waarschuwing) each; `pad` is the code and the key of the group
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { checkGroepen, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '300', a_65_oo: '400' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * checkGroepen(tabel).map(({ code, pad }) => [code, pad]);
 * // => [['kerncijfers.groep_boven_totaal', ['BU00802001', 'aantal_65_plus']]]
 * ```
 */
export function checkGroepen(tabel: Kerncijfertabel): Bevinding[] {
  const { kolom: plaatsen } = getTabelindex(tabel);
  return GROEPEN.flatMap(([deel, totaal]) => {
    const groep = tabel.kolommen[plaatsen.get(deel) ?? -1];
    const geheel = tabel.kolommen[plaatsen.get(totaal) ?? -1];
    if (groep === undefined || geheel === undefined) return [];
    return tabel.gebieden.flatMap((gebied, rij) => {
      const { code } = gebied;
      const waarde = f64(groep.waarden, rij);
      const boven = f64(geheel.waarden, rij);
      // A missing figure is NaN, and a comparison with NaN is false.
      return waarde > boven + 2 * MARGE_AANTAL * countAfrondingen(gebied, boven)
        ? [
            createBevinding('waarschuwing', 'kerncijfers.groep_boven_totaal', [code, deel], {
              code,
              sleutel: deel,
              waarde,
              totaal,
              boven,
            }),
          ]
        : [];
    });
  });
}
