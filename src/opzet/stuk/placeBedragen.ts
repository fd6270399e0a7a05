import type { Pad } from '../../kern/index.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import type { Geldstuk } from './opzetstuk.js';

/** Where the amounts of a year are read. All come from one source, so that they can be added. */
export interface Bedragplekken {
  readonly bron: 'opzet' | 'uitwerking';
  /** What a contribution comes to in a year. */
  readonly bijdrage: (een: Geplaatstebijdrage) => Pad;
  /** What a year of a block costs. */
  readonly benodigd: (blok: number) => Pad;
}

/** In the opzet itself when every contribution is an amount, else in what follows from it. */
export function placeBedragen({ geld }: Geldstuk): Bedragplekken {
  const los = listBijdragen(geld).some(({ bijdrage: { soort = 'bedrag' } }) => /^(?:prijs|werkelijke)_/.test(soort));
  return los
    ? {
        bron: 'uitwerking',
        bijdrage: ({ k }) => ['bedragen', k],
        benodigd: (blok) => ['benodigd', blok],
      }
    : {
        bron: 'opzet',
        bijdrage: ({ j, b }) => ['geld', 'jaren', j, 'bijdragen', b, 'bedrag'],
        benodigd: (blok) => ['geld', 'jaren', blok, 'benodigd'],
      };
}
