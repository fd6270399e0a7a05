import { fail, type Uitkomst } from './fail.js';

/** The day on which an opgave is looked at again lies after the day of the event. */
export function checkHerziening(feit: { readonly datum: string; readonly opnieuwBekijkenOp: string }): Uitkomst {
  const { datum, opnieuwBekijkenOp: herziening } = feit;
  return herziening > datum ? undefined : fail('team.herziening_te_vroeg', { datum, herziening }, 'opnieuwBekijkenOp');
}
