import type { Doelwaarde } from '../model/selectie.js';
import type { Alternatief } from '../model/uitleg.js';
import type { Opgave } from '../opgave/opgave.js';
import { solveDoel, type Uitkomst } from '../oplosser/solveDoel.js';
import { listGekozen } from '../resultaat/createSelectie.js';
import { compareSelecties } from './compareSelecties.js';
import type { Heropend } from './reopenSelectie.js';

/** The best selection when only some cells are open to a candidate; without open cells it is left out. */
export function solveBinnen(
  { opgave, vraagstuk }: Heropend,
  kandidaat: number,
  bits: number,
  vast = opgave.verplicht,
): Uitkomst {
  const masker = Int32Array.from(opgave.masker);
  masker[kandidaat] = (masker[kandidaat] as number) & bits;
  const anders: Opgave = { ...opgave, masker, verplicht: vast };
  return solveDoel(anders, vraagstuk.quota, vraagstuk.doel, vraagstuk.budget);
}

/** The best selection when a candidate must be in one of some cells. */
export function solveMet(heropend: Heropend, kandidaat: number, bits: number): Uitkomst {
  const verplicht = [...new Set([...heropend.opgave.verplicht, kandidaat])].sort((a, b) => a - b);
  return solveBinnen(heropend, kandidaat, bits, verplicht);
}

/** Compares an outcome with the selection; `null` when nothing was found. */
export function toAlternatief(heropend: Heropend, uitkomst: Uitkomst): Alternatief | null {
  const { toewijzing } = uitkomst;
  if (toewijzing === undefined) return null;
  const { selectie, vraagstuk, opgave } = heropend;
  const { eenheid } = vraagstuk;
  const gekozen = listGekozen(vraagstuk, opgave, toewijzing);
  return {
    kosten: uitkomst.stappen.map(({ waarde }, s) => {
      const nu = Math.round((selectie.bewijs.stappen[s] as Doelwaarde).doelwaarde * eenheid);
      return (nu - waarde) / eenheid;
    }),
    wijzigingen: compareSelecties(selectie.gekozen, gekozen),
    optimaal: uitkomst.volledig,
  };
}
