// Runs millions of times: a checked reader would take a tenth more. So `!` is allowed here, in loops over the length of what they read.

import { countRangen } from './countRangen.js';
import { countScores } from './countScores.js';
import { makeEersten } from './makeEersten.js';
import { makeRangklassen } from './makeRangklassen.js';
import { makeRangwerk } from './makeRangwerk.js';
import { makeTelling } from './makeTelling.js';
import { rankTrekking } from './rankTrekking.js';
import { pushKnoop, SOMBLOK } from './somboom.js';
import type { Somknoop } from './telling.js';

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
 * @param k - ranks 1 to k are the top
 * @param nominaal - the scores without uncertainty. The sums are of the differences from these scores, so that no digits are lost
 * @param blok - at most so many draws are counted at a time; {@link SOMBLOK} is a multiple of it
 * @param eerste - the number of the first block of {@link SOMBLOK} draws
 */
export function makeTeller(criteria: number, k: number, nominaal: Float64Array, blok: number, eerste = 0) {
  const aantal = nominaal.length;
  const klassen = makeRangklassen(aantal);
  // Small numbers, so that the array stays in the nearest cache. Without a score a buurt has rank 0, which is a class of its own.
  const klasseOf = new Uint16Array(aantal + 1).fill(klassen.length);
  for (const [c, { van, tot }] of klassen.entries()) klasseOf.fill(c, van, tot + 1);
  const werk = makeRangwerk(aantal);
  const rangen = new Int32Array(blok * aantal);
  const telling = makeTelling(aantal, klassen.length);
  const basis = nominaal.map((score) => (Number.isNaN(score) ? 0 : score));
  const eersten = makeEersten(aantal, criteria);
  const knopen: Somknoop[] = [];
  const makeSommen = () => ({
    somRang: new Float64Array(aantal),
    somRang2: new Float64Array(aantal),
    somScore: new Float64Array(aantal),
    somScore2: new Float64Array(aantal),
  });
  let sommen = makeSommen();
  let nummer = eerste;
  let inBlok = 0;

  /** Goes through the rows of a draw that are at the top: they are few, and the first of the sorted rows. */
  const countTop = (eigen: Int32Array, metScore: number, effectief: Float64Array): void => {
    const { inTop } = telling;
    for (let j = 0; j < metScore; j++) {
      const rij = werk.getallen[werk.rijen + j]!;
      const rang = eigen[rij]!;
      if (rang > k) break;
      inTop[rij] = inTop[rij]! + 1;
      if (rang === 1) eersten.add(rij, effectief);
    }
  };

  const closeBlok = (): void => {
    pushKnoop(knopen, { niveau: 0, nummer, ...sommen, ...eersten.take() });
    sommen = makeSommen();
    nummer += 1;
    inBlok = 0;
  };

  /**
   * Counts draws. It first ranks draw by draw, and then updates the counts buurt by buurt.
   *
   * @param scores - draw after draw, all in one array
   * @param gegevens - one per draw
   */
  const add = (scores: Float64Array, gegevens: readonly Trekkinggegevens[]): void => {
    const trekkingen = gegevens.length;
    for (const [d, { maat, effectief }] of gegevens.entries()) {
      const eigen = rangen.subarray(d * aantal, (d + 1) * aantal);
      const metScore = rankTrekking(scores.subarray(d * aantal, (d + 1) * aantal), eigen, werk, maat);
      countTop(eigen, metScore, effectief);
    }
    countScores(scores, trekkingen, basis, { ...telling, ...sommen });
    countRangen(rangen, trekkingen, klasseOf, klassen.length + 1, { ...telling, ...sommen });
    inBlok += trekkingen;
    if (inBlok === SOMBLOK) closeBlok();
  };

  /** Gives what was counted, and takes no more. */
  const finish = () => {
    if (inBlok > 0) closeBlok();
    return { ...telling, knopen };
  };
  return { klassen, add, finish };
}
