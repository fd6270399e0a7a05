import { GROOTSTE_SOM } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Programmascore } from '../model/invoer.js';
import { refuse } from '../teksten/codes.js';
import { createWaarToets } from './createWaarToets.js';
import { getGewicht } from './getGewicht.js';
import { rangeVanAantal } from './rangeVanAantal.js';
import { toEenheden } from './toEenheden.js';
import type { Vraagstuk } from './vraagstuk.js';

/** Candidates and their values per quotum. */
export interface Kandidaten {
  /** Per candidate its quota, as bits. */
  readonly masker: Int32Array;
  /** `waarden[quotum * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

/**
 * The candidates of each quotum and their values, before the rules.
 *
 * @param zonderWaarden - true when only the candidates are asked: then every value is 0, and no score is too large
 * @throws DomeinFout `selectie.scores_te_groot`
 */
export function readKandidaten(vraagstuk: Vraagstuk, zonderWaarden = false): Kandidaten {
  const { scores, rijen, quota, gebieden, volgorde, eenheid } = vraagstuk;
  const n = volgorde.length;
  const q = quota.length;
  const masker = new Int32Array(n);
  const waarden = new Float64Array(q * n);
  const van = new Int32Array(q);
  const tot = new Int32Array(q);
  let grootste = 0;
  quota.forEach((quotum, j) => {
    const past = createWaarToets(quotum.waar, gebieden);
    const factor = getGewicht(vraagstuk, quotum.programma) * eenheid;
    const plaats = rijen[quotum.programma] as Int32Array;
    const gegeven = scores[quotum.programma] as readonly Programmascore[];
    let aantal = 0;
    for (let c = 0; c < n; c++) {
      const g = i32(volgorde, c);
      const rij = i32(plaats, g);
      const score = rij < 0 ? null : (gegeven[rij]?.score ?? null);
      if (score === null || !past(g)) continue;
      const waarde = zonderWaarden ? 0 : toEenheden(score, factor);
      waarden[j * n + c] = waarde;
      masker[c] = i32(masker, c) | (1 << j);
      grootste = Math.max(grootste, Math.abs(waarde));
      aantal++;
    }
    const range = rangeVanAantal(quotum.aantal);
    // More buurten than candidates is impossible. One more says that as well as any larger number.
    van[j] = Math.min(range.van, aantal + 1);
    tot[j] = Math.max(i32(van, j), Math.min(range.tot, aantal));
  });
  const plaatsen = tot.reduce((som, aantal) => som + aantal, 0);
  if (!(grootste * plaatsen <= GROOTSTE_SOM)) {
    // A finding is plain JSON, and JSON has no Infinity.
    const score = Math.min(grootste / eenheid, Number.MAX_VALUE);
    refuse('selectie.scores_te_groot', { score, aantal: plaatsen, eenheid: 1 / eenheid }, ['scores']);
  }
  return { masker, waarden, van, tot };
}
