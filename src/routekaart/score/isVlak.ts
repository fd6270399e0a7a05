import type { Boom } from '../model/boom.js';
import type { Criteriumkolom } from './prepareScoring.js';

const UIT_DE_SCORES = ['entropie', 'critic', 'pca'];

/** Whether the tree is the plain case of `scoreVlak`. */
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
