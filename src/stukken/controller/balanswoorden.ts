import type { Balanspost } from '../../financiering/index.js';

/** The balance posts, in words. */
export const BALANSWOORDEN: Readonly<Record<Balanspost, string>> = {
  nog_te_betalen: 'nog te betalen',
  te_vorderen: 'te vorderen',
  vooruitbetaald: 'vooruitbetaald',
  vooruitontvangen: 'vooruitontvangen van het Rijk',
  nog_te_ontvangen: 'nog te ontvangen van het Rijk',
  terug_te_betalen: 'terug te betalen aan het Rijk',
};
