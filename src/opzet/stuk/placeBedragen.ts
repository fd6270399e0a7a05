import type { Plek } from '../../stukken/huis.js';
import { op } from '../../stukken/huis.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import type { Geldstuk } from './opzetstuk.js';

/** Where what a contribution comes to in a year is read. All amounts come from one source, so that they can be added. */
export interface Bedragplekken {
  readonly bron: 'opzet' | 'uitwerking';
  readonly plek: (een: Geplaatstebijdrage) => Plek;
}

/** In the opzet itself when every contribution is an amount, else in what follows from it. */
export function placeBedragen({ geld }: Geldstuk): Bedragplekken {
  const los = listBijdragen(geld).some(({ bijdrage: { soort = 'bedrag' } }) => /^(?:prijs|werkelijke)_/.test(soort));
  return los
    ? { bron: 'uitwerking', plek: ({ k }) => op('uitwerking', 'bedragen', k) }
    : { bron: 'opzet', plek: ({ j, b }) => op('opzet', 'geld', 'jaren', j, 'bijdragen', b, 'bedrag') };
}
