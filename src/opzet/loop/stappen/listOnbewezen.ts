import type { Bevinding } from '../../../kern/index.js';
import type { Selectie } from '../../../selectie/index.js';
import { createBevinding } from '../../teksten/codes.js';

/** What the budget of the opzet left open: no choice, a choice that may not be the best, or a tie that was not decided. */
export function listOnbewezen(selectie: Selectie): Bevinding[] {
  if (selectie.uitkomst === 'onbeslist') return [createBevinding('waarschuwing', 'opzet.keuze_onbeslist', [], {})];
  if (!('gekozen' in selectie)) return [];
  const { optimaal, gelijkspel } = selectie.bewijs;
  if (!optimaal) {
    // In three digits: it is told to people.
    const gat = Number(selectie.bewijs.gat.toPrecision(3));
    return [createBevinding('waarschuwing', 'opzet.keuze_onbewezen', [], { gat })];
  }
  return gelijkspel === 'onbeslist' ? [createBevinding('waarschuwing', 'opzet.gelijkspel_onbeslist', [], {})] : [];
}
