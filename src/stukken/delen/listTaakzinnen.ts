import type { Programmastand } from '../../programma/index.js';
import type { Bevindingzin } from '../../verslag/index.js';
import { describeBevinding } from './describeBevinding.js';
import { isLateTaak } from './isLateTaak.js';

/** The sentences of the late tasks in a stand, by their path: what a piece tells of them. */
export function listTaakzinnen(stand: Programmastand): Bevindingzin[] {
  return stand.deelnemers.flatMap(({ taken }, d) =>
    taken.flatMap((taak, t) => {
      const zin = isLateTaak(taak) ? describeBevinding(taak.wat, stand) : undefined;
      return zin === undefined ? [] : [{ pad: ['deelnemers', d, 'taken', t, 'wat'], zin }];
    }),
  );
}
