import { composeTekst, type Verslagblok, type Verslaglezer, type Verslagtekst } from '../../verslag/index.js';
import { isLateTaak } from './isLateTaak.js';
import { listEigenBevindingen } from './listEigenBevindingen.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

const LEZERWOORDEN: Readonly<Record<Verslaglezer, string>> = {
  raad: 'de gemeenteraad',
  bewoner_gekozen: 'bewoners',
  bewoner_niet_gekozen: 'bewoners',
  controller: 'de controller',
  uitvoerder: 'de uitvoerder',
  landelijk: 'de opdrachtgever',
  journalist: 'de pers',
};

/** A finding that the piece itself settles: its code, and the sentence that says so. */
export interface Verholpen {
  readonly code: string;
  readonly zin: string;
}

/**
 * That there is nothing to look at: on which day, and what was looked at. When others have something to look at, it says for whom there is
 * nothing. That nothing is late is only said when no task is.
 */
function describeGeen({ lezer, deel, stand }: Stuk, wie: Verslaglezer): Verslagtekst {
  const dag = lezer.datum(op('stand', 'peildatum'));
  const waar = 'de overeenkomst, het geld, de keuze van de buurten en de teams';
  if (stand.bevindingen.some(({ ernst }) => ernst !== 'info'))
    return composeTekst`Er zijn geen aandachtspunten voor ${LEZERWOORDEN[wie]}. Op ${dag} is gekeken naar ${waar}.`;
  const laat = deel.taken.some(isLateTaak) ? '' : ' en is er niets te laat';
  return composeTekst`Er zijn geen aandachtspunten. Op ${dag} zijn er geen fouten of waarschuwingen gevonden${laat}. Gekeken is naar ${waar}.`;
}

/**
 * Every error and warning of the programma that concerns this reader, as a list of sentences, or the claim that there are none. The list
 * must be complete: a finding that is left out here does not reach its reader, and would make 'none' untrue. What the piece itself settles
 * is told with it: a letter to the council informs the council.
 */
export function composeAandachtspunten(stuk: Stuk, lezer: Verslaglezer, verholpen?: Verholpen): Verslagblok {
  const items = listEigenBevindingen(stuk, lezer).map(({ i, bevinding }): Verslagtekst => {
    const zin = stuk.lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] });
    return verholpen !== undefined && bevinding.code === verholpen.code ? [zin, ` ${verholpen.zin}`] : [zin];
  });
  return {
    soort: 'sectie',
    titel: 'Aandachtspunten',
    blokken:
      items.length === 0
        ? [{ soort: 'bewering', aard: 'geen_aandachtspunten', tekst: describeGeen(stuk, lezer) }]
        : [{ soort: 'lijst', genummerd: false, items }],
  };
}
