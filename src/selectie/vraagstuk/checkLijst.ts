import { showWaarde } from '../../kern/huis.js';
import { DomeinFout } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Gives the value when it is a list of objects; otherwise it throws.
 *
 * @param naam - the name of the value, for the path of the finding
 * @throws DomeinFout `selectie.invoer_ongeldig`
 */
export function checkLijst<T extends object>(waarde: readonly T[], naam: string): readonly T[] {
  // A list with a hole has nothing there, which `every` passes over.
  const isVol = Array.isArray(waarde) && !waarde.includes(undefined);
  if (isVol && waarde.every((deel) => typeof deel === 'object' && deel !== null)) return waarde;
  const params = { verwacht: 'array', gekregen: showWaarde(waarde) };
  const bevindingen = [createBevinding('fout', 'kern.type_verkeerd', [naam], params)];
  throw new DomeinFout('selectie.invoer_ongeldig', { aantal: 1 }, { bevindingen });
}
