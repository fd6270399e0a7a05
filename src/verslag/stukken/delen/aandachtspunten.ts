import type { Verslagblok } from '../../document/verslag.js';
import type { Stuk } from '../stuk.js';

/**
 * Every error and warning of the programma, as a list of sentences; or that there is none. All of them, whatever they are about: what is
 * left out here reaches nobody, and 'none' would not be true. What is only good to know is left out.
 */
export function composeAandachtspunten(stuk: Stuk): Verslagblok {
  const { bevindingen } = stuk.stand;
  const index = stuk.programma.deelnemers.indexOf(stuk.deelnemer);
  const items = bevindingen.flatMap(({ ernst, pad }, i) =>
    // What concerns another deelnemer is not for these readers.
    ernst === 'info' || (pad[0] === 'deelnemers' && typeof pad[1] === 'number' && pad[1] !== index)
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
