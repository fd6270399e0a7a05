import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { createCelmarge } from './afronding.js';
import { isGepubliceerd } from './isGepubliceerd.js';
import { listKolomgroepen } from './listKolomgroepen.js';

const GROEPEN: readonly (readonly [deel: string, totaal: string])[] = [
  ...CATALOGUS.flatMap(({ deel }) => (deel === undefined ? [] : [[deel.teller, deel.noemer] as const])),
  ['aantal_mannen', 'aantal_inwoners'],
  ['aantal_vrouwen', 'aantal_inwoners'],
];

/**
 * Checks that no group is larger than the whole of the same year that it is a part of. Estimates are not checked.
 *
 * @param marges - the most that rounding changes a figure of a wijk or buurt, by unit. Default: what each column tells
 * @returns a `kerncijfers.groep_boven_totaal` (waarschuwing) each; `pad` is the code and the key of the group
 */
export function checkGroepen(tabel: Kerncijfertabel, marges?: Readonly<Record<string, number>>): Bevinding[] {
  const getMarge = createCelmarge(marges);
  const checkPaar = (groep: Kerncijferkolom, geheel: Kerncijferkolom): Bevinding[] =>
    tabel.gebieden.flatMap((gebied, rij) => {
      if (!isGepubliceerd(groep, rij) || !isGepubliceerd(geheel, rij)) return [];
      const { code } = gebied;
      const waarde = f64(groep.waarden, rij);
      const boven = f64(geheel.waarden, rij);
      if (waarde <= boven) return [];
      const marge = getMarge(groep, gebied, rij, boven) + getMarge(geheel, gebied, rij, boven);
      if (waarde <= boven + marge) return [];
      const params = { code, sleutel: groep.sleutel, waarde, totaal: geheel.sleutel, boven };
      return [createBevinding('waarschuwing', 'kerncijfers.groep_boven_totaal', [code, groep.sleutel], params)];
    });
  return GROEPEN.flatMap(([deel, totaal]) =>
    listKolomgroepen(tabel, deel, [totaal]).flatMap(([groep, gehelen]) =>
      gehelen.flatMap((geheel) => checkPaar(groep, geheel)),
    ),
  );
}
