import type { Boom } from '../model/boom.js';
import type { Criteriumkolom } from './prepareScoring.js';

const UIT_DE_SCORES = ['entropie', 'critic', 'pca'];

/**
 * Whether `scoreVlak` can score the tree. Then all means are arithmetic, no weights come from the scores, no criterion that counts has
 * gaps, and the scores of each of them are a line that does not cut off any point.
 */
export function isVlak(boom: Boom, kolommen: readonly Criteriumkolom[]): boolean {
  return (
    boom.knopen.every(
      ({ aggregatie, weging }) => aggregatie.methode === 'rekenkundig' && !UIT_DE_SCORES.includes(weging.methode),
    ) &&
    kolommen.every(
      ({ telt, gaten, uitkomst: { lineair } }) => !telt || (gaten === 0 && lineair !== undefined && !lineair.snijdt),
    )
  );
}
