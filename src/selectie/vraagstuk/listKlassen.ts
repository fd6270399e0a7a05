import { i32 } from '../../rekenen/index.js';
import { createWaarToets } from './createWaarToets.js';
import type { Vraagstuk } from './vraagstuk.js';

/**
 * Per candidate its class, counted from 0: the rules `aantal_met` count the candidates of one class alike. A candidate without quota is
 * in class 0.
 *
 * @param masker - per candidate its quota as bits
 */
export function listKlassen({ regels, gebieden, volgorde }: Vraagstuk, masker: Int32Array): Int32Array {
  const n = masker.length;
  const klasse = new Int32Array(n);
  let klassen = 1;
  // Each rule splits the classes so far.
  for (const regel of regels) {
    if (regel.soort !== 'aantal_met') continue;
    const toets = createWaarToets(regel.waar, gebieden);
    const delen = new Int32Array(2 * klassen).fill(-1);
    klassen = 0;
    for (let c = 0; c < n; c++) {
      if (masker[c] === 0) continue;
      const deel = 2 * i32(klasse, c) + (toets(i32(volgorde, c)) ? 1 : 0);
      if (delen[deel] === -1) delen[deel] = klassen++;
      klasse[c] = i32(delen, deel);
    }
  }
  return klasse;
}
