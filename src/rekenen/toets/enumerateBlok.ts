/** The units between which labels may be exchanged: the label of each, and the contribution of a labelling. */
export interface Blok {
  readonly labels: readonly number[];
  /** Writes the contribution of the block under these labels; contributions of blocks are added up. */
  readonly project: (labels: Float64Array, uit: Float64Array) => void;
  /** The contribution k of one label at one place. */
  readonly term: (label: number, plaats: number, k: number) => number;
}

/**
 * What every arrangement of the labels of a block is worth, in dictionary order. It walks down the tree of beginnings and keeps the sums so far;
 * where one kind of label is left the rest is added at once, so that an arrangement costs about two additions however long the row.
 *
 * @param aantal - the number of different arrangements
 */
export function enumerateBlok({ labels, term }: Blok, breedte: number, aantal: number): Float64Array[] {
  const n = labels.length;
  const soorten = [...new Set(labels)].sort((a, b) => a - b);
  const over = Int32Array.from(soorten, (soort) => labels.filter((label) => label === soort).length);
  // Per kind of label and place what it adds, and what it adds from that place up to the end.
  const deel = soorten.map((soort) => {
    const bij = new Float64Array(n * breedte);
    for (let i = 0; i < n; i++) for (let k = 0; k < breedte; k++) bij[i * breedte + k] = term(soort, i, k);
    return bij;
  });
  const staart = deel.map((bij) => {
    const som = new Float64Array((n + 1) * breedte);
    for (let j = n * breedte - 1; j >= 0; j--) som[j] = (som[j + breedte] as number) + (bij[j] as number);
    return som;
  });
  const kolommen = Array.from({ length: breedte }, () => new Float64Array(aantal));
  const sommen = new Float64Array((n + 1) * breedte);
  const keuze = new Int32Array(n).fill(-1);
  let gevonden = 0;

  /** Completes the row from a place on with the only kind that is left. */
  const complete = (plaats: number, soort: number) => {
    const rest = staart[soort] as Float64Array;
    for (let k = 0; k < breedte; k++) {
      const j = plaats * breedte + k;
      (kolommen[k] as Float64Array)[gevonden] = (sommen[j] as number) + (rest[j] as number);
    }
    gevonden++;
  };
  if (soorten.length === 1) complete(0, 0);
  let plaats = soorten.length === 1 ? -1 : 0;
  while (plaats >= 0) {
    let soort = keuze[plaats] as number;
    if (soort >= 0) over[soort] = (over[soort] as number) + 1;
    do soort++;
    while (soort < soorten.length && over[soort] === 0);
    if (soort === soorten.length) {
      keuze[plaats] = -1;
      plaats--;
      continue;
    }
    keuze[plaats] = soort;
    over[soort] = (over[soort] as number) - 1;
    const bij = deel[soort] as Float64Array;
    for (let k = 0; k < breedte; k++) {
      const j = plaats * breedte + k;
      sommen[j + breedte] = (sommen[j] as number) + (bij[j] as number);
    }
    let eerste = -1;
    let verschillend = 0;
    for (let s = 0; s < soorten.length && verschillend < 2; s++) {
      if (over[s] === 0) continue;
      verschillend++;
      eerste = s;
    }
    if (verschillend < 2) complete(plaats + 1, eerste);
    else plaats++;
  }
  return kolommen;
}
