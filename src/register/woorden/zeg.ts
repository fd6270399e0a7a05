import type { Registerzin, Zindeel } from './zin.js';

/** A template tag for a sentence: words alternated with values and with other sentences. Empty words are left out. */
export function zeg(woorden: TemplateStringsArray, ...delen: readonly (Zindeel | Registerzin)[]): Registerzin {
  return woorden
    .flatMap((woord, i): Registerzin => {
      const deel = delen[i];
      return deel === undefined ? [woord] : isZin(deel) ? [woord, ...deel] : [woord, deel];
    })
    .filter((deel) => deel !== '');
}

const isZin = (deel: Zindeel | Registerzin): deel is Registerzin => Array.isArray(deel);
