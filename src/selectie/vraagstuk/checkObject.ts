import { showWaarde } from '../../kern/huis.js';
import { DomeinFout } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Gives the value when it is an object; otherwise it throws. `undefined` for an optional value counts as an empty object.
 *
 * @param naam - the name of the value, for the path of the finding
 * @throws DomeinFout `selectie.invoer_ongeldig`
 */
export function checkObject<T extends object>(waarde: T, naam: string): T {
  if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) return waarde;
  const params = { verwacht: 'object', gekregen: showWaarde(waarde) };
  const bevindingen = [createBevinding('fout', 'kern.type_verkeerd', [naam], params)];
  throw new DomeinFout('selectie.invoer_ongeldig', { aantal: 1 }, { bevindingen });
}
