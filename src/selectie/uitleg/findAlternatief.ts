import { type Celprobleem, solveDoel, type Uitkomst } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Doelwaarde } from '../model/selectie.js';
import type { Alternatief } from '../model/uitleg.js';
import { listGekozen } from '../resultaat/createSelectie.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import { compareSelecties } from './compareSelecties.js';
import type { Heropend } from './reopenSelectie.js';

/** The best selection when only some cells are open to a candidate; without open cells it is left out. */
export function solveBinnen(
  { probleem, vraagstuk }: Heropend,
  kandidaat: number,
  bits: number,
  vast = probleem.verplicht,
): Uitkomst {
  const masker = Int32Array.from(probleem.masker);
  masker[kandidaat] = i32(masker, kandidaat) & bits;
  const anders: Celprobleem = { ...probleem, masker, verplicht: vast };
  return solveDoel(anders, toRekendoel(vraagstuk), vraagstuk.budget);
}

/** The best selection when a candidate must be in one of some cells. */
export function solveMet(heropend: Heropend, kandidaat: number, bits: number): Uitkomst {
  const verplicht = [...new Set([...heropend.probleem.verplicht, kandidaat])].sort((a, b) => a - b);
  return solveBinnen(heropend, kandidaat, bits, verplicht);
}

/** Compares an outcome with the selection; `null` when nothing was found. */
export function toAlternatief(heropend: Heropend, uitkomst: Uitkomst): Alternatief | null {
  const { toewijzing } = uitkomst;
  if (toewijzing === undefined) return null;
  const { selectie, vraagstuk, probleem } = heropend;
  const { eenheid } = vraagstuk;
  const gekozen = listGekozen(vraagstuk, probleem, toewijzing);
  return {
    kosten: uitkomst.stappen.map(({ waarde }, s) => {
      const nu = Math.round((selectie.bewijs.stappen[s] as Doelwaarde).doelwaarde * eenheid);
      return (nu - waarde) / eenheid;
    }),
    wijzigingen: compareSelecties(selectie.gekozen, gekozen),
    optimaal: uitkomst.volledig,
  };
}
