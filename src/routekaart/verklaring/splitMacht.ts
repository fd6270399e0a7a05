/** Two rows below one mean, and what the mean makes of them. A child that one of them misses is in neither. */
export interface Paar {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Above 0. */
  readonly gewichten: readonly number[];
  /** The means of x and of y. */
  readonly heelX: number;
  readonly heelY: number;
}

/** What a child does for the difference of the means: its part, and that for each unit that it moves. */
export interface Machtdeel {
  readonly deel: number;
  readonly helling: number;
}

/** The step from one to another: `x^p - y^p` without its sign, over `maat^p`; of the logarithms for p = 0. */
function measureStap(x: number, y: number, p: number, maat: number): number {
  const laag = Math.min(x, y);
  const hoog = Math.max(x, y);
  const verschil = hoog - laag;
  // Through the ratio, as powers of numbers that are nearly equal lose their digits when they are subtracted.
  const ratio = verschil < laag ? Math.log1p(verschil / laag) : Math.log(hoog) - Math.log(laag);
  return p === 0 ? ratio : ((p > 0 ? hoog : laag) / maat) ** p * -Math.expm1(-Math.abs(p) * ratio);
}

/** A mean is 0 by its zeros alone: in the limit they share all of the difference by their weights. */
function splitNul({ x, y, gewichten, heelX, heelY }: Paar): Machtdeel[] {
  const nul = heelX === 0 ? x : y;
  const laagste = Math.min(...nul);
  const samen = gewichten.reduce((som, gewicht, k) => (nul[k] === laagste ? som + gewicht : som), 0);
  return gewichten.map((gewicht, k) => {
    const deel = nul[k] === laagste ? (gewicht / samen) * (heelX - heelY) : 0;
    return { deel, helling: deel === 0 ? 0 : deel / ((x[k] as number) - (y[k] as number)) };
  });
}

/**
 * Divides the difference of two power means over what is averaged, exactly. For exponent p a part is `w (x^p - y^p)` times
 * `(X - Y) / (X^p - Y^p)`, for p = 0 `w (ln x - ln y)` times the logarithmic mean of X and Y; where X and Y are equal that factor is its
 * limit. The factor has the sign of p, so that a part has the sign of who is better.
 *
 * @param p - 1 for the arithmetic, 0 for the geometric, -1 for the harmonic mean; scores are not negative unless p is 1
 */
export function splitMacht(paar: Paar, p: number): Machtdeel[] {
  const { x, y, gewichten, heelX, heelY } = paar;
  const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0);
  if (p === 1) {
    return gewichten.map((gewicht, k) => {
      const helling = gewicht / totaal;
      return { deel: helling * ((x[k] as number) - (y[k] as number)), helling };
    });
  }
  if (heelX === 0 && heelY === 0) return gewichten.map(() => ({ deel: 0, helling: 0 }));
  if (p <= 0 && (heelX === 0 || heelY === 0)) return splitNul(paar);
  // As shares of one of the means, so that no power grows out of bounds.
  const maat = p > 0 ? Math.max(heelX, heelY) : Math.min(heelX, heelY);
  const macht = p === 0 ? 1 : Math.abs(p);
  const factor = heelX === heelY ? maat / macht : Math.abs(heelX - heelY) / measureStap(heelX, heelY, p, maat);
  return gewichten.map((gewicht, k) => {
    const [een, ander] = [x[k] as number, y[k] as number];
    const grootte = (gewicht / totaal) * factor;
    if (een === 0 && ander === 0) return { deel: 0, helling: 0 };
    if (een === ander) return { deel: 0, helling: (grootte * macht * (een / maat) ** p) / een };
    const deel = Math.sign(een - ander) * grootte * measureStap(een, ander, p, maat);
    return { deel, helling: deel / (een - ander) };
  });
}
