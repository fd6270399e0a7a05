import type { Buurtcode } from '../../gebied/index.js';
import type { BestaandeStaat } from './staat.js';

/** The first buurt of the place that this buurt took over. */
export function findEerste(buurt: Buurtcode, { gestopt }: BestaandeStaat): Buurtcode {
  const gezien = new Set<Buurtcode>();
  let eerste = buurt;
  while (!gezien.has(eerste)) {
    gezien.add(eerste);
    eerste = gestopt.find(({ vervangenDoor }) => vervangenDoor?.buurt === eerste)?.buurt ?? eerste;
  }
  return eerste;
}
