import type { Criteriumrichting } from '../../routekaart/index.js';

/** The direction of a criterion, in words for readers. */
export const RICHTINGWOORDEN: Readonly<Record<Criteriumrichting, string>> = {
  hoger: 'hoe hoger, hoe meer punten',
  lager: 'hoe lager, hoe meer punten',
  doel: 'hoe dichter bij het doel, hoe meer punten',
};
