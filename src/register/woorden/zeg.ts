import type { Zin, Zindeel } from './zin.js';

/** A template tag for a sentence: words alternated with values and with other sentences. Empty words are left out. */
export function zeg(woorden: TemplateStringsArray, ...delen: readonly (Zindeel | Zin)[]): Zin {
  return woorden
    .flatMap((woord, i): Zin => {
      const deel = delen[i];
      return deel === undefined ? [woord] : isZin(deel) ? [woord, ...deel] : [woord, deel];
    })
    .filter((deel) => deel !== '');
}

const isZin = (deel: Zindeel | Zin): deel is Zin => Array.isArray(deel);
