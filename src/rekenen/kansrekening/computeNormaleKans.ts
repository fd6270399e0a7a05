import { EINDE } from './normaleVerdeling.js';

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
