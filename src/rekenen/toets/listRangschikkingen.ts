import { createToeval } from '../../kern/index.js';
import { refuseTeGroot } from '../controle.js';
import { countLabels, countRangschikkingen } from './countRangschikkingen.js';
import { type Blok, enumerateBlok } from './enumerateBlok.js';

/** What was looked at. `kolommen[k][i]` is contribution k of arrangement i. */
export interface Rangschikkingen {
  readonly wijze: 'volledig' | 'steekproef';
  readonly kolommen: readonly Float64Array[];
  /** The number of arrangements looked at; of a sample this counts the arrangement that was found as well. */
  readonly aantal: number;
  readonly mogelijk: number;
}

/** Up to this many arrangements a block is listed before it is drawn from. */
const KLEIN_BLOK = 20_000;

/** How many numbers all arrangements together may take, and how many labels a sample deals out: by default, and at most. */
const GETALLEN = 8_000_000;
const LOTEN = 5_000_000;
const MEESTE_LOTEN = 20_000_000;

/** How many arrangements are drawn: what was asked, or as many as 99,999 when that does not take long. */
function readSteekproef(perLoting: number, gevraagd: number | undefined): number {
  const steekproef = gevraagd ?? Math.max(99, Math.min(99_999, Math.floor(LOTEN / perLoting)));
  if (steekproef * perLoting > MEESTE_LOTEN)
    refuseTeGroot('steekproef', steekproef, Math.floor(MEESTE_LOTEN / perLoting));
  return steekproef;
}

/** Every sum of a number of the one row and a number of the other. */
function addKruislings(een: Float64Array, ander: Float64Array): Float64Array {
  const uit = new Float64Array(een.length * ander.length);
  let i = 0;
  for (const a of een) for (const b of ander) uit[i++] = a + b;
  return uit;
}

/**
 * All arrangements of the labels within the blocks when there are at most `maximum`, otherwise a seeded random sample with
 * the arrangement that was found as its last. Refuses a sample that would take too long (`evaluatie.aantal_te_groot`).
 */
export function listRangschikkingen(
  blokken: readonly Blok[],
  breedte: number,
  options: { readonly maximum: number; readonly steekproef?: number; readonly zaad: number | string },
): Rangschikkingen {
  const aantallen = blokken.map(({ labels }) => countRangschikkingen(countLabels(labels)));
  const mogelijk = aantallen.reduce((product, aantal) => Math.min(product * aantal, Number.MAX_VALUE), 1);
  if (mogelijk <= Math.min(options.maximum, GETALLEN / breedte)) {
    let kolommen: Float64Array[] = Array.from({ length: breedte }, () => new Float64Array(1));
    blokken.forEach((blok, b) => {
      const eigen = enumerateBlok(blok, breedte, aantallen[b] as number);
      kolommen = kolommen.map((kolom, k) => addKruislings(kolom, eigen[k] as Float64Array));
    });
    return { wijze: 'volledig', kolommen, aantal: mogelijk, mogelijk };
  }
  const toeval = createToeval(options.zaad);
  const lengte = blokken.reduce((som, { labels }) => som + labels.length, 0);
  const aantal = readSteekproef(lengte + breedte, options.steekproef) + 1;
  const kolommen = Array.from({ length: breedte }, () => new Float64Array(aantal));
  const uit = new Float64Array(breedte);
  const add = (i: number, bijdrage: (k: number) => number) => {
    for (let k = 0; k < breedte; k++) {
      const kolom = kolommen[k] as Float64Array;
      kolom[i] = (kolom[i] as number) + bijdrage(k);
    }
  };
  blokken.forEach((blok, b) => {
    const { labels, project } = blok;
    const inBlok = aantallen[b] as number;
    if (inBlok <= KLEIN_BLOK) {
      // To draw from a list of all arrangements of the block is as good as to shuffle, and faster.
      const eigen = enumerateBlok(blok, breedte, inBlok);
      for (let i = 0; i < aantal - 1; i++) {
        const trekking = toeval.nextBelow(inBlok);
        add(i, (k) => (eigen[k] as Float64Array)[trekking] as number);
      }
    } else {
      const rij = Float64Array.from(labels);
      for (let i = 0; i < aantal - 1; i++) {
        for (let j = rij.length - 1; j > 0; j--) {
          const l = toeval.nextBelow(j + 1);
          const label = rij[j] as number;
          rij[j] = rij[l] as number;
          rij[l] = label;
        }
        project(rij, uit);
        add(i, (k) => uit[k] as number);
      }
    }
    project(Float64Array.from(labels), uit);
    add(aantal - 1, (k) => uit[k] as number);
  });
  return { wijze: 'steekproef', kolommen, aantal, mogelijk };
}
