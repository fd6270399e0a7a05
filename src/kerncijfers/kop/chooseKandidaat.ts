import type { Kolomnaam } from '../themas/catalogusitem.js';
import type { Uitslag } from './createMatch.js';
import { listSleutels } from './listSleutels.js';
import type { Kandidaat } from './naamindex.js';

function holdsIn({ van, tot }: Kolomnaam, jaar: number): boolean {
  return (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
}

/** A figure, and whether its name is one of other years. */
export type Gekozen = Kandidaat & { readonly anderJaar: boolean };

/** The figure of a column in a file of that year, when its name allows only one figure. */
export function chooseKandidaat({ kandidaten, zeker }: Uitslag, jaar: number): Gekozen | undefined {
  const inJaar = kandidaten.filter((kandidaat) => holdsIn(kandidaat.naam, jaar));
  const over = inJaar.length > 0 ? inJaar : kandidaten;
  const [eerste] = over;
  return zeker && eerste !== undefined && listSleutels(over).length === 1
    ? { ...eerste, anderJaar: inJaar.length === 0 }
    : undefined;
}
