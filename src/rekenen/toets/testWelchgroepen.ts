import { sumGetallen } from '../../kern/huis.js';
import { f64, i32 } from '../lees.js';
import type { Blok } from './enumerateBlok.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import type { Permutatiekeuze, Permutatieresultaat } from './permutatie.js';
import { scoreWelch } from './scoreWelch.js';
import { summarizeRangschikkingen } from './summarizeRangschikkingen.js';

/** The values of a block, as distances from its mean, and the group of each. */
export interface Groepenblok {
  readonly waarden: Float64Array;
  readonly labels: readonly number[];
}

/** Two values of the statistic that differ by less, as a share, are equal. */
const GELIJK = 2e-9;

function countGroepen(labels: readonly number[], groepen: number): Int32Array {
  const aantallen = new Int32Array(groepen);
  for (const g of labels) aantallen[g] = i32(aantallen, g) + 1;
  return aantallen;
}

function createBlok({ waarden, labels }: Groepenblok, groepen: number, schaal: number): Blok {
  const aantallen = countGroepen(labels, groepen);
  const eigen = waarden.map((waarde) => waarde / schaal);
  const breedte = 2 * groepen;
  const term = (label: number, plaats: number, k: number) => {
    if (label !== k % groepen) return 0;
    const waarde = f64(eigen, plaats);
    return k < groepen ? waarde : waarde * waarde;
  };
  const sommen = new Float64Array(breedte);
  return {
    labels,
    breedte,
    term,
    derive: (alle, aantal) => {
      const uit = new Float64Array(aantal);
      for (let i = 0; i < aantal; i++) {
        for (let k = 0; k < breedte; k++) sommen[k] = f64(alle, k * aantal + i);
        uit[i] = scoreWelch(aantallen, sommen);
      }
      return uit;
    },
    project: (rij, uit) => {
      sommen.fill(0);
      for (const [i, g] of rij.entries()) {
        sommen[g] = f64(sommen, g) + term(g, i, g);
        sommen[groepen + g] = f64(sommen, groepen + g) + term(g, i, groepen + g);
      }
      uit[0] = scoreWelch(aantallen, sommen);
    },
  };
}

/**
 * The exchange of groups that were not drawn by lot, with the statistic of `scoreWelch`, added up over the blocks that hold two groups.
 *
 * @returns `undefined` when a group has only one value in a block: its spread is then not known
 */
export function testWelchgroepen(
  blokken: readonly Groepenblok[],
  groepen: number,
  hoe: Omit<Permutatiekeuze, 'betrouwbaarheid'>,
): Permutatieresultaat | undefined {
  const eigen = blokken.filter(({ labels }) => new Set(labels).size > 1);
  if (eigen.some(({ labels }) => countGroepen(labels, groepen).includes(1))) return undefined;
  const waarden = eigen.flatMap((blok) => [...blok.waarden]);
  /* v8 ignore next -- values that are all equal were taken out before */
  const schaal = Math.sqrt(sumGetallen(waarden.map((waarde) => waarde * waarde)) / waarden.length) || 1;
  const lijst = eigen.map((blok) => createBlok(blok, groepen, schaal));
  const rangschikkingen = listRangschikkingen(lijst, 1, hoe);
  const uit = new Float64Array(1);
  const gevonden = lijst.reduce((som, { labels, project }) => {
    project(Float64Array.from(labels), uit);
    return som + f64(uit, 0);
  }, 0);
  const { sommen } = rangschikkingen;
  const hoogste = sommen.reduce((max, waarde) => Math.max(max, waarde), 0);
  const count = (grens: number) => sommen.reduce((keer, waarde) => keer + Number(waarde >= grens * (1 - GELIJK)), 0);
  return {
    ...summarizeRangschikkingen(rangschikkingen, count(gevonden), count(hoogste)),
    statistiek: 'gestudentiseerd',
  };
}
