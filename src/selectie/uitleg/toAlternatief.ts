import type { Uitkomst } from '../../oplosser/index.js';
import type { Doelwaarde } from '../model/selectie.js';
import type { Alternatief } from '../model/uitleg.js';
import { listGekozen } from '../resultaat/listGekozen.js';
import { compareSelecties } from './compareSelecties.js';
import type { Heropend } from './reopenSelectie.js';

/** Compares an outcome with the selection; `undefined` when nothing was found. */
export function toAlternatief(heropend: Heropend, uitkomst: Uitkomst): Alternatief | undefined {
  const { toewijzing } = uitkomst;
  if (toewijzing === undefined) return undefined;
  const { selectie, vraagstuk } = heropend;
  const { eenheid } = vraagstuk;
  const gekozen = listGekozen(vraagstuk, toewijzing);
  return {
    kosten: uitkomst.stappen.map(({ waarde }, s) => {
      const nu = Math.round((selectie.bewijs.stappen[s] as Doelwaarde).doelwaarde * eenheid);
      return (nu - waarde) / eenheid;
    }),
    wijzigingen: compareSelecties(selectie.gekozen, gekozen),
    optimaal: uitkomst.volledig,
  };
}
