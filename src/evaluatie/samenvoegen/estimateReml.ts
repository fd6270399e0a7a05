import { sumGetallen } from '../../kern/huis.js';
import { findNulpunt } from '../../rekenen/index.js';
import { type Meting, weighMetingen } from './weighMetingen.js';

/** The slope of the restricted likelihood, times two: above 0 where more spread between gemeenten is more likely. */
function measureHelling(metingen: readonly Meting[], tau2: number): number {
  const { delen, vrij } = weighMetingen(metingen, tau2);
  return sumGetallen(delen.map(({ gewicht, afstand }) => (gewicht * afstand) ** 2)) - vrij;
}

/** The logarithm of the restricted likelihood, times two, apart from a constant. */
function measureAannemelijkheid(metingen: readonly Meting[], tau2: number): number {
  const { som, kwadraten } = weighMetingen(metingen, tau2);
  return -sumGetallen(metingen.map(({ variantie }) => Math.log(variantie + tau2))) - Math.log(som) - kwadraten;
}

/**
 * The spread between gemeenten at the top of the restricted likelihood. It may have more than one top: all are looked for, and the highest is
 * taken, the lowest of equals.
 *
 * @param metingen - as for `weighMetingen`, in a unit in which the values lie at most 1 apart and no variance is above 1: then no top is above
 *   1
 */
export function estimateReml(metingen: readonly Meting[]): number {
  const helling = (tau2: number) => measureHelling(metingen, tau2);
  const kleinste = Math.min(...metingen.map(({ variantie }) => variantie));
  const toppen: number[] = [];
  let van = 0;
  let stijgt = helling(0) > 0;
  if (!stijgt) toppen.push(0);
  // The likelihood bends on the scale of the variances: with steps of a fifth of that nothing is passed over.
  for (let tot = kleinste / 1000; van < 2; tot *= 1.2) {
    const stijgtNa = helling(tot) > 0;
    if (stijgt && !stijgtNa) toppen.push(findNulpunt((tau2) => -helling(tau2), 0, van, tot));
    van = tot;
    stijgt = stijgtNa;
  }
  return toppen.reduce((beste, top) =>
    measureAannemelijkheid(metingen, top) > measureAannemelijkheid(metingen, beste) ? top : beste,
  );
}
