import { sumGetallen } from '../../kern/huis.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { centerBlokken } from './centerBlokken.js';
import { countUitersten } from './countUitersten.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import { type Permutatieresultaat, readPermutatieOptions, type Toetsopties } from './permutatie.js';

/** A unit with a value for each column, a label, and the block in which its label may be exchanged. */
export interface Aanloopeenheid {
  /** As many as every other unit has. */
  readonly waarden: readonly number[];
  readonly label: number;
  readonly blok: string;
}

/** A block: its labels, and the values of every column divided by the spread of that column within all blocks. */
interface Kolomblok {
  readonly labels: Float64Array;
  readonly kolommen: readonly Float64Array[];
}

/** A column of every block. One without spread within the blocks becomes zeros. */
function scaleKolom(eenheden: readonly Aanloopeenheid[], k: number): { labels: Float64Array; kolom: Float64Array }[] {
  const eigen = eenheden.map(({ waarden, label, blok }) => ({ waarde: Number(waarden[k]), label, blok }));
  const blokken = centerBlokken(eigen, 'precisie');
  const grootste = eigen.reduce((max, { waarde }) => Math.max(max, Math.abs(waarde)), 0);
  const wortel = Math.sqrt(sumGetallen(blokken.flatMap(({ waarden }) => [...waarden.map((w) => w * w)])));
  const labelwortel = Math.sqrt(sumGetallen(blokken.map(({ kwadraten }) => kwadraten)));
  const schaal = wortel <= Math.sqrt(eigen.length) * grootste * 1e-13 ? 0 : 1 / (wortel * labelwortel);
  return blokken.map(({ labels, waarden }) => ({ labels, kolom: waarden.map((w) => w * schaal) }));
}

/** The blocks with all columns. */
function scaleBlokken(eenheden: readonly Aanloopeenheid[], breedte: number): Kolomblok[] {
  const perKolom = Array.from({ length: breedte }, (_, k) => scaleKolom(eenheden, k));
  const [eerste = []] = perKolom;
  return eerste.map(({ labels }, b) => ({
    labels,
    kolommen: perKolom.flatMap((blokken) => blokken.slice(b, b + 1).map(({ kolom }) => kolom)),
  }));
}

/**
 * One permutation test of several columns of changes at once, such as those between years before the start: the labels are exchanged within
 * blocks, for all columns together, and every arrangement counts with its largest studentised difference. With the ordinary t within blocks
 * (in sets of two: that of pairs), that is the arrangement's largest absolute correlation of label and value, as both order the
 * arrangements alike. So p holds for the columns together, however they hang together (Westfall and Young 1993, Resampling-Based Multiple
 * Testing). A column without spread within the blocks cannot differ, and does not count.
 *
 * @throws DomeinFout `evaluatie.geen_contrast` (no block has two labels), `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`
 */
export function testAanlopen(eenheden: readonly Aanloopeenheid[], options: Toetsopties): Permutatieresultaat {
  const hoe = readPermutatieOptions(options);
  const breedte = eenheden[0]?.waarden.length ?? 0;
  const blokken = scaleBlokken(eenheden, breedte);
  if (!blokken.some(({ labels }) => labels.some((label) => label !== 0))) refuse('evaluatie.geen_contrast', {});
  const rangschikkingen = listRangschikkingen(
    blokken.map(({ labels, kolommen }) => ({
      labels,
      project: (rij, uit) => {
        for (const [k, kolom] of kolommen.entries())
          uit[k] = rij.reduce((som, label, i) => som + label * f64(kolom, i), 0);
      },
      term: (label, plaats, k) => label * Number(kolommen[k]?.[plaats]),
    })),
    breedte,
    hoe,
  );
  const { sommen, aantal } = rangschikkingen;
  const grootsten = new Float64Array(aantal);
  for (let i = 0; i < sommen.length; i++)
    grootsten[i % aantal] = Math.max(f64(grootsten, i % aantal), Math.abs(f64(sommen, i)));
  const gevonden = Array.from({ length: breedte }, (_, k) =>
    Math.abs(
      sumGetallen(blokken.flatMap(({ labels, kolommen }) => [...labels.map((l, i) => l * Number(kolommen[k]?.[i]))])),
    ),
  );
  return countUitersten(grootsten, Math.max(...gevonden), 1e-10, rangschikkingen);
}
