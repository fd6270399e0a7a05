import type { Programmastand } from '../../programma/index.js';
import type { Bevindingzin } from '../../verslag/index.js';
import { describeBevinding } from './describeBevinding.js';

/** The sentences of the tasks in a stand, by their path: what a piece tells of them. What would end a signal stands with the signals. */
export function listTaakzinnen(stand: Programmastand): Bevindingzin[] {
  return stand.deelnemers.flatMap(({ taken }, d) =>
    taken.flatMap((taak, t) => {
      const zin = taak.soort === 'signaal' ? undefined : describeBevinding(taak.wat, stand);
      return zin === undefined ? [] : [{ pad: ['deelnemers', d, 'taken', t, 'wat'], zin }];
    }),
  );
}
