import { f64, i32 } from '../lees.js';

/** The units between which labels may be exchanged: the label of each unit, and the contribution that the labels give. */
export interface Blok {
  readonly labels: ArrayLike<number> & Iterable<number>;
  /** Writes the contribution of the block under these labels; contributions of blocks are added up. */
  readonly project: (labels: Float64Array, uit: Float64Array) => void;
  /** The contribution k of one label at one place. */
  readonly term: (label: number, plaats: number, k: number) => number;
  /**
   * Where contributions are no sums over places: how many sums they need, and how they follow from the sums of every arrangement. There is
   * room for the contributions behind the sums, so that they may come in their place.
   */
  readonly breedte?: number;
  readonly derive?: (sommen: Float64Array, aantal: number) => Float64Array;
}

/**
 * The contributions of every arrangement of the labels of a block, in dictionary order. It walks through the tree of first parts of
 * arrangements and keeps the sums so far. When only one kind of label is left, the rest is added at once. So an arrangement costs about two
 * additions, however long the row.
 *
 * @param aantal - the number of different arrangements
 * @param rijen - how many numbers there is room for at each arrangement
 * @returns contribution after contribution, and for each contribution the arrangements in their order
 */
export function enumerateBlok(blok: Blok, breedte: number, aantal: number, rijen = breedte): Float64Array {
  const { term } = blok;
  const labels = [...blok.labels];
  const n = labels.length;
  const soorten = [...new Set(labels)].sort((a, b) => a - b);
  const over = Int32Array.from(soorten, (soort) => labels.filter((label) => label === soort).length);
  // For each kind of label and each place: what the label adds there, and what it adds from there to the end.
  const lengte = (n + 1) * breedte;
  const deel = new Float64Array(soorten.length * lengte);
  const staart = new Float64Array(soorten.length * lengte);
  for (const [s, soort] of soorten.entries()) {
    for (let i = n - 1; i >= 0; i--) {
      for (let k = 0; k < breedte; k++) {
        const j = s * lengte + i * breedte + k;
        deel[j] = term(soort, i, k);
        staart[j] = f64(staart, j + breedte) + f64(deel, j);
      }
    }
  }
  const uit = new Float64Array(rijen * aantal);
  const sommen = new Float64Array(lengte);
  const keuze = new Int32Array(n).fill(-1);
  let gevonden = 0;

  /** Completes the row from a place on with the only kind that is left. */
  const complete = (plaats: number, soort: number) => {
    for (let k = 0; k < breedte; k++) {
      const j = plaats * breedte + k;
      uit[k * aantal + gevonden] = f64(sommen, j) + f64(staart, soort * lengte + j);
    }
    gevonden++;
  };
  /** Completes the row in every way with one kind and one label of another, which comes ever later (`stap` 1) or ever earlier (-1). */
  const placeLast = (plaats: number, soort: number, enkele: number, stap: 1 | -1) => {
    const lengteOver = n - plaats;
    const sprong = stap * breedte;
    const naar = (enkele - soort) * lengte;
    for (let k = 0; k < breedte; k++) {
      const begin = soort * lengte + plaats * breedte + k;
      const som = f64(sommen, plaats * breedte + k) + f64(staart, begin);
      let j = stap === 1 ? begin : begin + (lengteOver - 1) * breedte;
      const van = k * aantal + gevonden;
      for (let i = van; i < van + lengteOver; i++) {
        uit[i] = som + (f64(deel, j + naar) - f64(deel, j));
        j += sprong;
      }
    }
    gevonden += lengteOver;
  };
  if (soorten.length === 1) complete(0, 0);
  let plaats = soorten.length === 1 ? -1 : 0;
  while (plaats >= 0) {
    let soort = i32(keuze, plaats);
    if (soort >= 0) over[soort] = i32(over, soort) + 1;
    do soort++;
    while (soort < soorten.length && over[soort] === 0);
    if (soort === soorten.length) {
      keuze[plaats] = -1;
      plaats--;
      continue;
    }
    keuze[plaats] = soort;
    over[soort] = i32(over, soort) - 1;
    for (let k = 0; k < breedte; k++) {
      const j = plaats * breedte + k;
      sommen[j + breedte] = f64(sommen, j) + f64(deel, soort * lengte + j);
    }
    let eerste = -1;
    let laatste = -1;
    let verschillend = 0;
    for (let s = 0; s < soorten.length && verschillend < 3; s++) {
      if (over[s] === 0) continue;
      verschillend++;
      eerste = laatste;
      laatste = s;
    }
    if (verschillend === 1) complete(plaats + 1, laatste);
    else if (verschillend === 2 && over[laatste] === 1) placeLast(plaats + 1, eerste, laatste, -1);
    else if (verschillend === 2 && over[eerste] === 1) placeLast(plaats + 1, laatste, eerste, 1);
    else plaats++;
  }
  return uit;
}
