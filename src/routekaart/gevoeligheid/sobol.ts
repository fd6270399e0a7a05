/** An estimate with an interval of 95 %. */
export interface Indexschatting {
  readonly waarde: number;
  readonly laag: number;
  readonly hoog: number;
}

/** How much of the spread of the outcome comes from one input. */
export interface Sobolindex {
  /** Id of the criterion or thema whose weight it is, or the name of the choice. */
  readonly invoer: string;
  /** By itself. */
  readonly eerste: Indexschatting;
  /** Together with everything it works upon. */
  readonly totaal: Indexschatting;
}

/** Outcomes of the design of Saltelli: `a` and `b` two independent samples, `ab[d]` the first with input d of the second. */
export interface Soboluitkomsten {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
}

/** A spread of less than this times the mean is none: what rounding makes of the same sum by other weights. */
const SAME = 1e-12;

interface Indexpaar {
  readonly eerste: number;
  readonly totaal: number;
}

/**
 * First-order indices by the estimator of Saltelli et al. (2010) and total ones by that of Jansen (1999), of the rows given.
 * Without spread, or with what rounding makes of none, there is nothing to divide: 0.
 */
function estimate({ a, b, ab }: Soboluitkomsten, rijen: Int32Array): Indexpaar[] {
  const n = rijen.length;
  let som = 0;
  for (const i of rijen) som += (a[i] as number) + (b[i] as number);
  const midden = som / (2 * n);
  let kwadraat = 0;
  for (const i of rijen) kwadraat += ((a[i] as number) - midden) ** 2 + ((b[i] as number) - midden) ** 2;
  const variantie = kwadraat / (2 * n);
  return ab.map((kolom) => {
    let eerste = 0;
    let totaal = 0;
    for (const i of rijen) {
      eerste += ((b[i] as number) - midden) * ((kolom[i] as number) - (a[i] as number));
      totaal += ((a[i] as number) - (kolom[i] as number)) ** 2;
    }
    return variantie > (SAME * midden) ** 2
      ? { eerste: eerste / n / variantie, totaal: totaal / (2 * n) / variantie }
      : { eerste: 0, totaal: 0 };
  });
}

/**
 * Sobol indices with intervals by drawing the rows of the design again.
 *
 * @param namen - of the inputs, in the order of `ab`
 * @param herhalingen - how often the rows are drawn again for the intervals, once or more
 * @param nextBelow - a whole number below the one given
 */
export function computeSobol(
  uitkomsten: Soboluitkomsten,
  namen: readonly string[],
  herhalingen: number,
  nextBelow: (grens: number) => number,
): Sobolindex[] {
  const n = uitkomsten.a.length;
  const alle = Int32Array.from({ length: n }, (_, i) => i);
  const schatting = estimate(uitkomsten, alle);
  const opnieuw = Array.from({ length: herhalingen }, () =>
    estimate(
      uitkomsten,
      alle.map(() => nextBelow(n)),
    ),
  );
  const interval = (d: number, pick: (paar: Indexpaar) => number): Indexschatting => {
    const pickFrom = (paren: readonly Indexpaar[]) => pick(paren[d] as Indexpaar);
    const gesorteerd = Float64Array.from(opnieuw, pickFrom).sort();
    const quantile = (p: number) => gesorteerd[Math.round(p * (gesorteerd.length - 1))] as number;
    return { waarde: pickFrom(schatting), laag: quantile(0.025), hoog: quantile(0.975) };
  };
  return namen.map((invoer, d) => ({
    invoer,
    eerste: interval(d, ({ eerste }) => eerste),
    totaal: interval(d, ({ totaal }) => totaal),
  }));
}
