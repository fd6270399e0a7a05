import type { Normalisatie } from './routekaart.js';

/** The scale of the scores of a normalisation; `schaal` is that of the Routekaart. */
export function getSchaalsoort(normalisatie: Normalisatie | undefined): string {
  switch (normalisatie?.methode) {
    case 'rang':
    case 'borda':
    case 'vector':
      return normalisatie.methode;
    case 'zscore':
      return `zscore ${normalisatie.gemiddelde ?? 0} ${normalisatie.spreiding ?? 1}`;
    case 'robuuste_zscore':
      return 'zscore 0 1';
    default:
      return 'schaal';
  }
}
