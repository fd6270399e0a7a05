import { patronen } from './patronen.js';
import { searchVondsten } from './searchVondsten.js';
import type { Persoonsgegevensoort } from './vondst.js';

/** The first piece of personal data in a reference. Its parts (between `_`, `/` and `:`) are searched one by one. */
export function findInReferentie(referentie: string): Persoonsgegevensoort | undefined {
  for (const deel of referentie.split(/[_/:]/)) {
    const [vondst] = searchVondsten(
      deel,
      patronen.filter(({ lopend }) => lopend === undefined),
    );
    if (vondst !== undefined) return vondst.soort;
  }
  return undefined;
}
