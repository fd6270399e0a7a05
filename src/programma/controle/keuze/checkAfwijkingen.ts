import type { Bevinding } from '../../../kern/index.js';
import type { Keuze } from '../../model/keuze.js';
import { createBevinding } from '../../teksten/codes.js';
import { listIngebracht } from './listIngebracht.js';

/**
 * Compares the deviations with what was chosen: who came in is there, who went out is not. Two buurten can have one name, so one that went out
 * and stands there gives a warning.
 */
export function checkAfwijkingen(keuze: Keuze): Bevinding[] {
  const { afwijkingen = [], buurten } = keuze;
  const namen = new Set(buurten.map(({ naam }) => naam));
  const laatst = listIngebracht(keuze);
  return afwijkingen.flatMap(({ erin, eruit }, a): Bevinding[] => {
    const pad = ['afwijkingen', a];
    if (erin === undefined && eruit === undefined)
      return [createBevinding('fout', 'programma.afwijking_leeg', pad, { nummer: a + 1 })];
    return [
      ...(erin !== undefined && laatst.get(erin) === true && !namen.has(erin)
        ? [createBevinding('fout', 'programma.afwijking_niet_gekozen', [...pad, 'erin'], { buurt: erin })]
        : []),
      ...(eruit !== undefined && laatst.get(eruit) === false && namen.has(eruit)
        ? [createBevinding('waarschuwing', 'programma.afwijking_toch_gekozen', [...pad, 'eruit'], { buurt: eruit })]
        : []),
    ];
  });
}
