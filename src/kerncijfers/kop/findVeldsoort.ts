import type { Dimensie } from '../themas/catalogusitem.js';
import { normalizeNaam } from './normalizeNaam.js';

/** What a field of a table tells besides the area: of whom, of when, or whether it is a figure or the bound of an interval. */
export type Veldsoort = Dimensie | 'marges' | 'perioden';

/** The fields of tables of CBS, RIVM and the police that are known, by their normalised names in Dutch and English. */
const VELDEN: ReadonlyMap<string, Veldsoort> = new Map([
  ['leeftijd', 'leeftijd'],
  ['age', 'leeftijd'],
  ['geslacht', 'geslacht'],
  ['sex', 'geslacht'],
  ['soortmisdrijf', 'misdrijf'],
  ['typeofoffence', 'misdrijf'],
  ['woningtype', 'woningtype'],
  ['woningkenmerken', 'woningtype'],
  ['typeofdwelling', 'woningtype'],
  ['eigendom', 'eigendom'],
  ['eigendomssituatie', 'eigendom'],
  ['bevolking', 'bevolking'],
  ['population', 'bevolking'],
  ['marges', 'marges'],
  ['margins', 'marges'],
  ['perioden', 'perioden'],
  ['periode', 'perioden'],
  ['periods', 'perioden'],
  ['period', 'perioden'],
]);

/** The kind of a field; undefined for one that is not known. */
export function findVeldsoort(veld: string): Veldsoort | undefined {
  return VELDEN.get(normalizeNaam(veld));
}
