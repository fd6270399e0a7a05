import { findNulpunt } from './findNulpunt.js';

/** Beyond this the chance in the tail is smaller than the rounding of the other one. */
const EINDE = 8.3;

/** The chance that a standard normal draw is at most x: the series of Marsaglia (2004), 'Evaluating the Normal Distribution'. */
export function computeNormaleKans(x: number): number {
  if (x <= -EINDE) return 0;
  if (x >= EINDE) return 1;
  let term = x;
  let som = x;
  for (let i = 3; Math.abs(term) > Math.abs(som) * 1e-17; i += 2) {
    term *= (x * x) / i;
    som += term;
  }
  return 0.5 + som * Math.exp(-0.5 * x * x - 0.5 * Math.log(2 * Math.PI));
}

/** The standard normal value that a draw stays under with chance p, 0 < p < 1. */
export function computeNormaalKwantiel(p: number): number {
  return findNulpunt(computeNormaleKans, p, -EINDE, EINDE);
}
