import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { countUitersten } from './countUitersten.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import { type PermutatieOptions, type Permutatieresultaat, readPermutatieOptions } from './permutatie.js';

/** A unit with a value for each column, a label, and the block in which its label may be exchanged. */
export interface Aanloopeenheid {
  /** As many as every other unit has. */
  readonly waarden: readonly number[];
  readonly label: number;
  readonly blok: string;
}

interface Kolomblok {
  readonly labels: Float64Array;
  /** The values of every column, as distances from their mean in the block. */
  readonly kolommen: readonly Float64Array[];
}

const center = (rij: readonly number[]) => {
  const midden = computeGemiddelde(rij);
  return Float64Array.from(rij, (getal) => getal - midden);
};

const sumKwadraat = (rijen: readonly Float64Array[]) => sumGetallen(rijen.flatMap((rij) => [...rij.map((x) => x * x)]));

function centerBlokken(eenheden: readonly Aanloopeenheid[], breedte: number): Kolomblok[] {
  const blokken = new Map<string, Aanloopeenheid[]>();
  for (const eenheid of eenheden) {
    const leden = blokken.get(eenheid.blok) ?? [];
    blokken.set(eenheid.blok, leden);
    leden.push(eenheid);
  }
  return [...blokken.values()].map((leden) => ({
    labels: center(leden.map(({ label }) => label)),
    kolommen: Array.from({ length: breedte }, (_, k) => center(leden.map(({ waarden }) => Number(waarden[k])))),
  }));
}

/** Divides every column by its spread within the blocks; a column without spread becomes zeros. */
function scaleBlokken(
  blokken: readonly Kolomblok[],
  eenheden: readonly Aanloopeenheid[],
  breedte: number,
): Kolomblok[] {
  const labelkwadraten = sumKwadraat(blokken.map(({ labels }) => labels));
  const schalen = Float64Array.from({ length: breedte }, (_, k) => {
    const grootste = eenheden.reduce((max, { waarden }) => Math.max(max, Math.abs(Number(waarden[k]))), 0);
    const wortel = Math.sqrt(sumKwadraat(blokken.flatMap(({ kolommen }) => kolommen.slice(k, k + 1))));
    return wortel <= Math.sqrt(eenheden.length) * grootste * 1e-13 ? 0 : 1 / (wortel * Math.sqrt(labelkwadraten));
  });
  return blokken.map(({ labels, kolommen }) => ({
    labels,
    kolommen: kolommen.map((kolom, k) => kolom.map((x) => x * f64(schalen, k))),
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
export function testAanlopen(eenheden: readonly Aanloopeenheid[], options: PermutatieOptions): Permutatieresultaat {
  const hoe = readPermutatieOptions(options);
  const breedte = eenheden[0]?.waarden.length ?? 0;
  const ruw = centerBlokken(eenheden, breedte);
  const grootste = eenheden.reduce((max, { label }) => Math.max(max, Math.abs(label)), 0);
  if (breedte === 0 || sumKwadraat(ruw.map(({ labels }) => labels)) <= grootste * grootste * 1e-20) {
    refuse('evaluatie.geen_contrast', {});
  }
  const blokken = scaleBlokken(ruw, eenheden, breedte);
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
