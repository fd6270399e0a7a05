import { sumGetallen } from '../../kern/huis.js';

/** An estimate and its variance. */
export interface Meting {
  readonly waarde: number;
  readonly variantie: number;
}

/** Estimates weighed by the inverse of their variance plus the spread between gemeenten. */
export interface Weging {
  /** In the order of the estimates: the weight, and how far the value is from the mean. */
  readonly delen: readonly { readonly gewicht: number; readonly afstand: number }[];
  readonly gemiddelde: number;
  /** The sum of the weights. */
  readonly som: number;
  /** The sum of the weights less their sum of squares divided by it. */
  readonly vrij: number;
  /** The weighted sum of squares round the mean: Q. */
  readonly kwadraten: number;
}

/**
 * The mean of estimates with a spread `tau2` between them.
 *
 * @param metingen - the surest first, with value 0: the others are measured from it. So no digits are lost where it outweighs them all
 */
export function weighMetingen(metingen: readonly Meting[], tau2: number): Weging {
  const gewogen = metingen.map(({ waarde, variantie }) => ({ waarde, gewicht: 1 / (variantie + tau2) }));
  const som = sumGetallen(gewogen.map(({ gewicht }) => gewicht));
  const gemiddelde = sumGetallen(gewogen.map(({ waarde, gewicht }) => (gewicht / som) * waarde));
  const delen = gewogen.map(({ waarde, gewicht }) => ({ gewicht, afstand: waarde - gemiddelde }));
  const zonderEerste = sumGetallen(delen.slice(1).map(({ gewicht }) => gewicht));
  return {
    delen,
    gemiddelde,
    som,
    vrij: sumGetallen(delen.map(({ gewicht }, i) => (gewicht / som) * (i === 0 ? zonderEerste : som - gewicht))),
    kwadraten: sumGetallen(delen.map(({ gewicht, afstand }) => gewicht * afstand ** 2)),
  };
}
