import { differenceInDagen } from '../../kern/huis.js';
import type { Bevinding, Datum, Pad } from '../../kern/index.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

/** The remarks about a change from `vanaf` up to `op`, given what is known of the choice. */
export function noteVoormeting(
  selectie: Planselectie | undefined,
  { uitkomst, vanaf, op }: { readonly uitkomst: string; readonly vanaf: Datum; readonly op: Datum },
  pad: Pad,
): Bevinding[] {
  if (selectie === undefined) return [createBevinding('waarschuwing', 'evaluatie.selectie_onbekend', pad, {})];
  const { gekozenOp } = selectie;
  const afstand = (dag: Datum) => Math.abs(differenceInDagen(gekozenOp, dag));
  if (afstand(vanaf) >= afstand(op)) return [];
  return [createBevinding('waarschuwing', 'evaluatie.voormeting_te_dicht', pad, { uitkomst, vanaf, gekozenOp, op })];
}
