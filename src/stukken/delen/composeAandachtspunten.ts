import type { Verslagblok } from '../../verslag/index.js';
import type { Stuk } from './stuk.js';

/**
 * Every error and warning of the programma, as a list of sentences, or a sentence that there are none. The list must be complete: a
 * finding that is left out here reaches no reader, and would make 'none' untrue. Findings of the kind `info` are left out, and the code that
 * the piece itself settles: a letter to the council informs the council.
 */
export function composeAandachtspunten(stuk: Stuk, verholpen?: string): Verslagblok {
  const { bevindingen } = stuk.stand;
  const index = stuk.programma.deelnemers.indexOf(stuk.deelnemer);
  const items = bevindingen.flatMap(({ code, ernst, pad }, i) =>
    // Findings about another deelnemer are not for these readers.
    ernst === 'info' ||
    code === verholpen ||
    (pad[0] === 'deelnemers' && typeof pad[1] === 'number' && pad[1] !== index)
      ? []
      : [[stuk.lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] })]],
  );
  return {
    soort: 'sectie',
    titel: 'Aandachtspunten',
    blokken:
      items.length === 0
        ? [{ soort: 'alinea', tekst: ['Er zijn geen aandachtspunten.'] }]
        : [{ soort: 'lijst', genummerd: false, items }],
  };
}
