import { f64, i16, i32 } from '../../rekenen/index.js';
import { improveKeuze } from '../boom/improveKeuze.js';
import type { Keuze } from '../boom/keuze.js';
import type { Model } from '../model/model.js';
import { isGeldig } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';

/** So many candidates are tried as the first of a cluster. */
const MEESTE_KIEMEN = 60;

/** Grows a choice from one candidate: each time the candidate and the vak that add most, with the bonus for its neighbours in the choice. */
function grow({ masker, waarden, vakken, paren, bonus }: Keuzeprobleem, kiem: number): Int16Array {
  const n = masker.length;
  const q = vakken.tot.length;
  const toewijzing = new Int16Array(n).fill(-1);
  const over = Int32Array.from(vakken.tot);
  const erbij = new Float64Array(n);
  const put = (c: number, j: number) => {
    toewijzing[c] = j;
    over[j] = i32(over, j) - 1;
    if (paren === undefined) return;
    for (let p = i32(paren.start, c); p < i32(paren.start, c + 1); p++) {
      const d = i32(paren.buren, p);
      erbij[d] = f64(erbij, d) + bonus;
    }
  };
  const findBeste = (van: number, tot: number) => {
    let beste = { waarde: Number.NEGATIVE_INFINITY, c: -1, j: -1 };
    for (let c = van; c < tot; c++) {
      if (i16(toewijzing, c) >= 0) continue;
      for (let j = 0; j < q; j++) {
        if (i32(over, j) === 0 || !((i32(masker, c) >> j) & 1)) continue;
        const waarde = f64(waarden, j * n + c) + f64(erbij, c);
        if (waarde > beste.waarde) beste = { waarde, c, j };
      }
    }
    return beste;
  };
  let volgende = findBeste(kiem, kiem + 1);
  while (volgende.c >= 0) {
    put(volgende.c, volgende.j);
    volgende = findBeste(0, n);
  }
  return toewijzing;
}

/** The best of the choices that grow from the candidates that promise most; `undefined` when none of them obeys every requirement. */
export function findBegin(probleem: Keuzeprobleem, model: Model, rang: readonly number[]): Keuze | undefined {
  const open = new Float64Array(model.aantalKolommen).fill(1);
  let beste: Keuze | undefined;
  for (const kiem of rang.slice(0, MEESTE_KIEMEN)) {
    const toewijzing = grow(probleem, kiem);
    if (!isGeldig(probleem, toewijzing)) continue;
    const keuze = improveKeuze(probleem, { toewijzing, waarde: sumWaarde(probleem, toewijzing) }, open, model);
    if (beste === undefined || keuze.waarde > beste.waarde) beste = keuze;
  }
  return beste;
}
