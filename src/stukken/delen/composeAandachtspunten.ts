import { listLezers, type Verslagblok, type Verslaglezer } from '../../verslag/index.js';
import type { Stuk } from './stuk.js';

/**
 * Every error and warning of the programma that concerns this reader (`listLezers`), as a list of sentences, or the claim that there are
 * none. The list must be complete: a finding that is left out here does not reach its reader, and would make 'none' untrue. Findings of the
 * kind `info` are left out, and the code that the piece itself settles: a letter to the council informs the council.
 */
export function composeAandachtspunten(stuk: Stuk, lezer: Verslaglezer, verholpen?: string): Verslagblok {
  const { bevindingen } = stuk.stand;
  const index = stuk.programma.deelnemers.indexOf(stuk.deelnemer);
  const items = bevindingen.flatMap(({ code, ernst, pad, params }, i) =>
    // Findings about another deelnemer are not for these readers.
    ernst === 'info' ||
    code === verholpen ||
    !listLezers(code, params).includes(lezer) ||
    (pad[0] === 'deelnemers' && typeof pad[1] === 'number' && pad[1] !== index)
      ? []
      : [[stuk.lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] })]],
  );
  return {
    soort: 'sectie',
    titel: 'Aandachtspunten',
    blokken:
      items.length === 0
        ? [{ soort: 'bewering', aard: 'geen_aandachtspunten', tekst: ['Er zijn geen aandachtspunten.'] }]
        : [{ soort: 'lijst', genummerd: false, items }],
  };
}
