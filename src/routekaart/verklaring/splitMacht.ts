/** A child of a mean with its scores in two rows. */
export interface Lid {
  readonly x: number;
  readonly y: number;
  /** Above 0. */
  readonly gewicht: number;
}

/** Two rows below one mean, and what the mean makes of them. A child that one of them misses is in neither. */
export interface Paar<L extends Lid> {
  readonly leden: readonly L[];
  /** The means of x and of y. */
  readonly heelX: number;
  readonly heelY: number;
}

/** What a child does for the difference of the means: its part, and that for each unit that it moves. */
export interface Machtdeel<L extends Lid> {
  readonly lid: L;
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
function splitNul<L extends Lid>({ leden, heelX, heelY }: Paar<L>): Machtdeel<L>[] {
  const scoreOf = ({ x, y }: Lid) => (heelX === 0 ? x : y);
  const laagste = Math.min(...leden.map(scoreOf));
  const samen = leden.reduce((som, lid) => (scoreOf(lid) === laagste ? som + lid.gewicht : som), 0);
  return leden.map((lid) => {
    const deel = scoreOf(lid) === laagste ? (lid.gewicht / samen) * (heelX - heelY) : 0;
    return { lid, deel, helling: deel === 0 ? 0 : deel / (lid.x - lid.y) };
  });
}

/**
 * Divides the difference of two power means over what is averaged, exactly. For exponent p a part is `w (x^p - y^p)` times
 * `(X - Y) / (X^p - Y^p)`, for p = 0 `w (ln x - ln y)` times the logarithmic mean of X and Y; where X and Y are equal that factor is its
 * limit. The factor has the sign of p, so that a part has the sign of who is better.
 *
 * @param p - 1 for the arithmetic, 0 for the geometric, -1 for the harmonic mean; scores are not negative unless p is 1
 */
export function splitMacht<L extends Lid>(paar: Paar<L>, p: number): Machtdeel<L>[] {
  const { leden, heelX, heelY } = paar;
  const totaal = leden.reduce((som, { gewicht }) => som + gewicht, 0);
  if (p === 1) {
    return leden.map((lid) => {
      const helling = lid.gewicht / totaal;
      return { lid, deel: helling * (lid.x - lid.y), helling };
    });
  }
  if (heelX === 0 && heelY === 0) return leden.map((lid) => ({ lid, deel: 0, helling: 0 }));
  if (p <= 0 && (heelX === 0 || heelY === 0)) return splitNul(paar);
  // As shares of one of the means, so that no power grows out of bounds.
  const maat = p > 0 ? Math.max(heelX, heelY) : Math.min(heelX, heelY);
  const macht = p === 0 ? 1 : Math.abs(p);
  const factor = heelX === heelY ? maat / macht : Math.abs(heelX - heelY) / measureStap(heelX, heelY, p, maat);
  return leden.map((lid) => {
    const { x: een, y: ander, gewicht } = lid;
    const grootte = (gewicht / totaal) * factor;
    if (een === 0 && ander === 0) return { lid, deel: 0, helling: 0 };
    if (een === ander) return { lid, deel: 0, helling: (grootte * macht * (een / maat) ** p) / een };
    const deel = Math.sign(een - ander) * grootte * measureStap(een, ander, p, maat);
    return { lid, deel, helling: deel / (een - ander) };
  });
}
