// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { chooseBlok } from './chooseBlok.js';
import { makeRangklassen } from './makeRangklassen.js';
import { makeRangwerk } from './makeRangwerk.js';
import { rankTrekking } from './rankTrekking.js';
import type { Telling } from './telling.js';

/** What the counter needs of a draw besides its scores. */
interface Trekkinggegevens {
  /** The weights, by criterion. */
  readonly effectief: Float64Array;
  /** The `maat` for `rankScores`: the size of the scores that may cancel each other out in a sum. */
  readonly maat: number;
}

/**
 * Makes a counter of draws.
 *
 * @param aantal - the number of buurten
 * @param k - ranks 1 to k are the top
 * @param nominaal - the scores without uncertainty. The sums are of the differences from these scores, so that no digits are lost
 */
export function makeTeller(aantal: number, criteria: number, k: number, nominaal: Float64Array) {
  const klassen = makeRangklassen(aantal);
  // Small numbers, so that the array stays in the nearest cache.
  const klasseOf = new Uint16Array(aantal + 1);
  for (const [c, { van, tot }] of klassen.entries()) klasseOf.fill(c, van, tot + 1);
  const blok = chooseBlok(aantal);
  const werk = makeRangwerk(aantal);
  const rangen = new Int32Array(blok * aantal);
  const gewichten = new Float64Array(blok * criteria);
  const telling: Telling = {
    klassen,
    verdeling: new Uint32Array(aantal * klassen.length),
    metScore: new Uint32Array(aantal),
    somRang: new Float64Array(aantal),
    somRang2: new Float64Array(aantal),
    besteRang: new Int32Array(aantal).fill(aantal),
    slechtsteRang: new Int32Array(aantal),
    inTop: new Uint32Array(aantal),
    somScore: new Float64Array(aantal),
    somScore2: new Float64Array(aantal),
    laagsteScore: new Float64Array(aantal).fill(Number.POSITIVE_INFINITY),
    hoogsteScore: new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY),
    eersteGewichten: new Float64Array(aantal * criteria),
  };
  const basis = nominaal.map((score) => (Number.isNaN(score) ? 0 : score));

  /**
   * Counts a block of draws. It first ranks draw by draw, and then updates the counts buurt by buurt.
   *
   * @param scores - draw after draw, all in one array
   * @param gegevens - one per draw
   */
  const add = (scores: Float64Array, gegevens: readonly Trekkinggegevens[]): void => {
    const trekkingen = gegevens.length;
    const { verdeling, eersteGewichten } = telling;
    const breedte = klassen.length;
    for (const [d, { maat, effectief }] of gegevens.entries()) {
      gewichten.set(effectief, d * criteria);
      rankTrekking(
        scores.subarray(d * aantal, (d + 1) * aantal),
        rangen.subarray(d * aantal, (d + 1) * aantal),
        werk,
        maat,
      );
    }
    for (let i = 0; i < aantal; i++) {
      const begin = i * breedte;
      const nul = basis[i]!;
      let som = 0;
      let som2 = 0;
      let beste = telling.besteRang[i]!;
      let slechtste = telling.slechtsteRang[i]!;
      let top = 0;
      let met = 0;
      let score1 = 0;
      let score2 = 0;
      let laagste = telling.laagsteScore[i]!;
      let hoogste = telling.hoogsteScore[i]!;
      for (let d = 0, plaats = i; d < trekkingen; d++, plaats += aantal) {
        const rang = rangen[plaats]!;
        if (rang === 0) continue;
        const plek = begin + klasseOf[rang]!;
        verdeling[plek] = verdeling[plek]! + 1;
        met += 1;
        som += rang;
        som2 += rang * rang;
        if (rang < beste) beste = rang;
        if (rang > slechtste) slechtste = rang;
        if (rang <= k) top += 1;
        const score = scores[plaats]!;
        const verschil = score - nul;
        score1 += verschil;
        score2 += verschil * verschil;
        if (score < laagste) laagste = score;
        if (score > hoogste) hoogste = score;
        if (rang === 1) {
          for (let c = 0; c < criteria; c++) {
            const p = i * criteria + c;
            eersteGewichten[p] = eersteGewichten[p]! + gewichten[d * criteria + c]!;
          }
        }
      }
      telling.metScore[i] = telling.metScore[i]! + met;
      telling.somRang[i] = telling.somRang[i]! + som;
      telling.somRang2[i] = telling.somRang2[i]! + som2;
      telling.besteRang[i] = beste;
      telling.slechtsteRang[i] = slechtste;
      telling.inTop[i] = telling.inTop[i]! + top;
      telling.somScore[i] = telling.somScore[i]! + score1;
      telling.somScore2[i] = telling.somScore2[i]! + score2;
      telling.laagsteScore[i] = laagste;
      telling.hoogsteScore[i] = hoogste;
    }
  };
  return { blok, telling, add };
}
