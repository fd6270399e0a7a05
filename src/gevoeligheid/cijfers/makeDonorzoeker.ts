import { f64, presentWaarden, sumKwadraten, u32 } from '../../rekenen/index.js';

/** The normalised scores of the candidates, with the weights by which they are alike. */
export interface Donorinvoer {
  /** The number of candidates. */
  readonly rijen: number;
  /** Per criterion its column, NaN where a candidate has no value of its own. */
  readonly kolommen: readonly Float64Array[];
  /** Per criterion its weight in the whole; one with weight 0 does not count. */
  readonly gewichten: Float64Array;
  /** How many donors of each value. */
  readonly aantal: number;
}

/** More candidates than this are not searched for donors, but that many, evenly spread over the list. */
const MEESTE = 2000;

/** The square of the standard deviation of a criterion: the measure of a difference on it. 0 where all are equal. */
function measureSpreiding(kolom: Float64Array): number {
  const gevuld = [...presentWaarden(kolom)];
  return gevuld.length === 0 ? 0 : sumKwadraten(gevuld) / gevuld.length;
}

/** The rows that are searched. */
function listKansrijk(rijen: number): Uint32Array {
  const aantal = Math.min(rijen, MEESTE);
  return Uint32Array.from({ length: aantal }, (_, k) => Math.floor((k * rijen) / aantal));
}

/**
 * Finds for a candidate the others that are most like it in what is known of it: the mean squared difference of the normalised scores, in
 * standard deviations, over the criteria that the candidate has, by weight. A criterion that the other misses counts as a difference of two
 * unrelated values. Equal ones stand in the order of the list. This is the nearest-neighbour hot deck (Andridge and Little 2010).
 *
 * @param rij - the candidate
 * @returns per criterion the rows that can give their value, the most alike first; empty where the candidate has one itself
 */
export function makeDonorzoeker({
  rijen,
  kolommen,
  gewichten,
  aantal,
}: Donorinvoer): (rij: number) => readonly Uint32Array[] {
  const spreidingen = Float64Array.from(kolommen, measureSpreiding);
  const kansrijk = listKansrijk(rijen);
  const measure = (rij: number, ander: number): number => {
    let som = 0;
    kolommen.forEach((kolom, k) => {
      const eigen = f64(kolom, rij);
      const spreiding = f64(spreidingen, k);
      if (Number.isNaN(eigen) || spreiding === 0) return;
      const verschil = eigen - f64(kolom, ander);
      som += f64(gewichten, k) * (Number.isNaN(verschil) ? 2 : (verschil * verschil) / spreiding);
    });
    return som;
  };
  return (rij) => {
    const afstanden = Float64Array.from(kansrijk, (ander) => measure(rij, ander));
    const volgorde = Uint32Array.from(kansrijk.keys()).sort((a, b) => f64(afstanden, a) - f64(afstanden, b) || a - b);
    const dichtbij = volgorde.map((plek) => u32(kansrijk, plek));
    return kolommen.map((kolom) => {
      if (!Number.isNaN(kolom[rij])) return new Uint32Array(0);
      return dichtbij.filter((ander) => ander !== rij && !Number.isNaN(kolom[ander])).slice(0, aantal);
    });
  };
}
