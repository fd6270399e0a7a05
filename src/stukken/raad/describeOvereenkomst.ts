import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Stuk } from '../delen/stuk.js';

/** How the agreement stands, in a sentence. */
export function describeOvereenkomst({ deel, lezer, hier }: Stuk): Verslagtekst {
  const dag = () => lezer.datum(hier('laatsteDag'));
  switch (deel.overeenkomst) {
    case 'geen':
      return ['Zij is in voorbereiding en nog niet ondertekend.'];
    case 'concept':
      return ['Zij is een concept en nog niet door iedereen ondertekend.'];
    case 'ter_ondertekening':
      return ['Zij ligt ter ondertekening en is nog niet door iedereen ondertekend.'];
    case 'ondertekend':
      return ['Zij is nog niet ingegaan.'];
    case 'lopend':
      return [
        deel.ondertekendOp === undefined
          ? 'Zij loopt, maar is nog niet door iedereen ondertekend.'
          : 'Zij is nu van kracht.',
      ];
    case 'opgeschort':
      return ['Zij is opgeschort: de partijen hebben haar stilgelegd.'];
    case 'opgezegd':
      return composeTekst`Zij is opgezegd, met ${dag()} als laatste dag.`;
    case 'afgelopen':
      return composeTekst`Zij is afgelopen. Haar laatste dag was ${dag()}.`;
    case 'beeindigd':
      return composeTekst`Zij is beëindigd, met ${dag()} als laatste dag.`;
    case 'geevalueerd':
      return composeTekst`Zij is beëindigd, met ${dag()} als laatste dag, en de partijen hebben haar geëvalueerd.`;
  }
}
