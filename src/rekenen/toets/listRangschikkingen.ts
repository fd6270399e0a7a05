import type { Werk } from '../../kern/huis.js';
import { createToeval } from '../../kern/index.js';
import { f64 } from '../lees.js';
import { refuseTeGroot } from '../refuseTeGroot.js';
import { countLabels } from './countLabels.js';
import { countRangschikkingen } from './countRangschikkingen.js';
import { type Blok, enumerateBlok } from './enumerateBlok.js';

/** The arrangements that were examined. `sommen[k * aantal + i]` is contribution k of arrangement i. */
export interface Rangschikkingen {
  readonly wijze: 'volledig' | 'steekproef';
  readonly sommen: Float64Array;
  /** The number of arrangements examined. In a sample the arrangement that was found is one of them. */
  readonly aantal: number;
  readonly mogelijk: number;
}

/** A block with at most this many arrangements is listed first; a sample is then drawn from that list. */
const KLEIN_BLOK = 20_000;

/** The maximum number of numbers for all arrangements together; then how many labels a sample deals out: by default, and at most. */
const GETALLEN = 8_000_000;
const LOTEN = 5_000_000;
const MEESTE_LOTEN = 20_000_000;

/** The number of arrangements to draw: the number asked for, or else 99,999, or fewer (at least 99) when that would take long. */
function readSteekproef(perLoting: number, gevraagd: number | undefined): number {
  const steekproef = gevraagd ?? Math.max(99, Math.min(99_999, Math.floor(LOTEN / perLoting)));
  if (steekproef * perLoting > MEESTE_LOTEN)
    refuseTeGroot('steekproef', steekproef, Math.floor(MEESTE_LOTEN / perLoting));
  return steekproef;
}

/** For each contribution, every sum of a number of `een` and a number of `ander`. */
function addKruislings(een: Float64Array, ander: Float64Array, breedte: number): Float64Array {
  const [m, n] = [een.length / breedte, ander.length / breedte];
  const uit = new Float64Array(breedte * m * n);
  let i = 0;
  for (let k = 0; k < breedte; k++) {
    const bij = ander.subarray(k * n, (k + 1) * n);
    for (const a of een.subarray(k * m, (k + 1) * m)) for (const b of bij) uit[i++] = a + b;
  }
  return uit;
}

/** The contributions of every arrangement of one block, as they are added up over the blocks. */
function listBlok(blok: Blok, breedte: number, inBlok: number): Float64Array {
  const { breedte: eigen = breedte, derive } = blok;
  const sommen = enumerateBlok(blok, eigen, inBlok, Math.max(eigen, breedte));
  return derive === undefined ? sommen : derive(sommen, inBlok);
}

/**
 * All arrangements of the labels within the blocks when there are at most `maximum`. Otherwise a random sample with a seed; its last
 * arrangement is the one that was found. Refuses a sample that would take too long (`evaluatie.aantal_te_groot`), and counts its work.
 *
 * @param blokken - at least one
 */
export function listRangschikkingen(
  blokken: readonly Blok[],
  breedte: number,
  options: {
    readonly maximum: number;
    readonly steekproef?: number;
    readonly zaad: number | string;
    readonly teller: Werk;
  },
): Rangschikkingen {
  const geteld = blokken.map((blok) => ({ ...blok, inBlok: countRangschikkingen(countLabels(blok.labels)) }));
  const mogelijk = geteld.reduce((product, { inBlok }) => Math.min(product * inBlok, Number.MAX_VALUE), 1);
  const { teller } = options;
  if (mogelijk <= Math.min(options.maximum, GETALLEN / breedte)) {
    teller.spend(mogelijk * breedte);
    const sommen = geteld
      .map((blok) => listBlok(blok, breedte, blok.inBlok))
      .reduce((som, blok) => addKruislings(som, blok, breedte));
    return { wijze: 'volledig', sommen, aantal: mogelijk, mogelijk };
  }
  const toeval = createToeval(options.zaad);
  const lengte = blokken.reduce((som, { labels }) => som + labels.length, 0);
  const aantal = readSteekproef(lengte + breedte, options.steekproef) + 1;
  const isKlein = (inBlok: number) => inBlok <= KLEIN_BLOK;
  const perTrekking = geteld.map(({ labels, inBlok }) => breedte + (isKlein(inBlok) ? 0 : labels.length));
  teller.check(perTrekking.reduce((som, een) => som + een, 0) * (aantal - 1));
  const sommen = new Float64Array(breedte * aantal);
  const uit = new Float64Array(breedte);
  const add = (i: number, bijdrage: (k: number) => number) => {
    for (let k = 0; k < breedte; k++) {
      const j = k * aantal + i;
      sommen[j] = f64(sommen, j) + bijdrage(k);
    }
  };
  for (const blok of geteld) {
    const { labels, project, inBlok } = blok;
    if (isKlein(inBlok)) {
      // Drawing from a list of all arrangements of the block is as good as shuffling, and faster.
      const eigen = listBlok(blok, breedte, inBlok);
      for (let i = 0; i < aantal - 1; i++) {
        const trekking = toeval.nextBelow(inBlok);
        teller.spend(breedte);
        add(i, (k) => f64(eigen, k * inBlok + trekking));
      }
    } else {
      const rij = Float64Array.from(labels);
      for (let i = 0; i < aantal - 1; i++) {
        teller.spend(rij.length + breedte);
        for (let j = rij.length - 1; j > 0; j--) {
          const l = toeval.nextBelow(j + 1);
          const label = f64(rij, j);
          rij[j] = f64(rij, l);
          rij[l] = label;
        }
        project(rij, uit);
        add(i, (k) => f64(uit, k));
      }
    }
    project(Float64Array.from(labels), uit);
    add(aantal - 1, (k) => f64(uit, k));
  }
  return { wijze: 'steekproef', sommen, aantal, mogelijk };
}
