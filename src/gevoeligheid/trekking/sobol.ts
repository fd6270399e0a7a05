import { f64 } from '../../rekenen/index.js';

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
  /** The share of the spread that comes from the input by itself. */
  readonly eerste: Indexschatting;
  /** The share of the spread that comes from the input by itself and together with other inputs. */
  readonly totaal: Indexschatting;
}

/** Outcomes of the design of Saltelli: `a` and `b` are two independent samples; `ab[d]` is the first with input d of the second. */
export interface Soboluitkomsten {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
}

/** A spread of less than this times the mean is not a spread, but rounding of the same sum under other weights. */
const SAME = 1e-12;

/** The two indices of every input. */
interface Indices {
  readonly eerste: Float64Array;
  readonly totaal: Float64Array;
}

/**
 * First-order indices by the estimator of Saltelli et al. (2010) and total indices by the estimator of Jansen (1999), for the given rows.
 * Without a spread, or with only rounding, there is nothing to divide. Then the indices are 0.
 */
function estimate({ a, b, ab }: Soboluitkomsten, rijen: Int32Array): Indices {
  const n = rijen.length;
  let som = 0;
  for (const i of rijen) som += f64(a, i) + f64(b, i);
  const midden = som / (2 * n);
  let kwadraat = 0;
  for (const i of rijen) kwadraat += (f64(a, i) - midden) ** 2 + (f64(b, i) - midden) ** 2;
  const variantie = kwadraat / (2 * n);
  const uit = { eerste: new Float64Array(ab.length), totaal: new Float64Array(ab.length) };
  for (const [d, kolom] of ab.entries()) {
    let eerste = 0;
    let totaal = 0;
    for (const i of rijen) {
      eerste += (f64(b, i) - midden) * (f64(kolom, i) - f64(a, i));
      totaal += (f64(a, i) - f64(kolom, i)) ** 2;
    }
    if (variantie > (SAME * midden) ** 2) {
      uit.eerste[d] = eerste / n / variantie;
      uit.totaal[d] = totaal / (2 * n) / variantie;
    }
  }
  return uit;
}

/**
 * Sobol indices, with intervals of 95 % from drawing the rows of the design again.
 *
 * @param namen - names of the inputs, in the order of `ab`
 * @param herhalingen - how often the rows are drawn again for the intervals, once or more
 * @param nextBelow - draws a whole number from 0 up to but not including the given one
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
  const interval = (d: number, welke: keyof Indices): Indexschatting => {
    const gesorteerd = Float64Array.from(opnieuw, (indices) => f64(indices[welke], d)).sort();
    const quantile = (p: number) => f64(gesorteerd, Math.round(p * (gesorteerd.length - 1)));
    return { waarde: f64(schatting[welke], d), laag: quantile(0.025), hoog: quantile(0.975) };
  };
  return namen.map((invoer, d) => ({ invoer, eerste: interval(d, 'eerste'), totaal: interval(d, 'totaal') }));
}
