import type { Bevinding } from '../../kern/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import { countAfrondingen } from './afronding.js';
import { readGemeten } from './readGemeten.js';

const GROEPEN: readonly (readonly [deel: string, totaal: string])[] = [
  ...CATALOGUS.flatMap(({ deel }) => (deel === undefined ? [] : [[deel.teller, deel.noemer] as const])),
  ['aantal_mannen', 'aantal_inwoners'],
  ['aantal_vrouwen', 'aantal_inwoners'],
];

/**
 * Checks that no group is larger than the whole that it is a part of.
 *
 * @param perDeel - the most that rounding changes a count of a wijk or buurt.
 * @returns a `kerncijfers.groep_boven_totaal` (waarschuwing) each; `pad` is the code and the key of the group
 */
export function checkGroepen(tabel: Kerncijfertabel, perDeel: number): Bevinding[] {
  const { kolom: plaatsen } = getTabelindex(tabel);
  return GROEPEN.flatMap(([deel, totaal]) => {
    const groep = tabel.kolommen[plaatsen.get(deel) ?? -1];
    const geheel = tabel.kolommen[plaatsen.get(totaal) ?? -1];
    if (groep === undefined || geheel === undefined) return [];
    return tabel.gebieden.flatMap((gebied, rij) => {
      const { code } = gebied;
      const waarde = readGemeten(groep, rij);
      const boven = readGemeten(geheel, rij);
      // A missing figure is NaN, and a comparison with NaN is false.
      return waarde > boven + 2 * perDeel * countAfrondingen(gebied, boven)
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
