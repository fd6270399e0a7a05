import { refuse } from '../teksten/codes.js';
import { findKolom } from './findKolom.js';
import { isRij } from './isRij.js';
import type { Adressenbron } from './koppelingsbron.js';

/** Where the columns of a list of addresses are. */
export interface Adreskolommen {
  readonly pc6: string;
  readonly huisnummer: string;
  readonly gebied: string;
  readonly huisletter: string | undefined;
  readonly toevoeging: string | undefined;
  /** Of the old list only. */
  readonly gewicht: string | undefined;
}

/**
 * The columns of a list of addresses, as its first row has them.
 *
 * @param jaar - the year of the classification: a column of another year is not taken for it
 * @throws DomeinFout `gebied.kolom_ontbreekt`
 */
export function findAdreskolommen(
  { niveau = 'buurt', gewicht, ...bron }: Adressenbron,
  lijst: 'oud' | 'nieuw',
  jaar: number,
): Adreskolommen {
  const [eerste] = bron[lijst];
  const rij = isRij(eerste) ? eerste : {};
  const requireKolom = (kolom: string, namen: readonly string[]): string =>
    findKolom(rij, namen) ?? refuse('gebied.kolom_ontbreekt', { kolom, lijst }, [lijst]);
  if (lijst === 'oud' && gewicht !== undefined && !Object.hasOwn(rij, gewicht))
    refuse('gebied.kolom_ontbreekt', { kolom: gewicht, lijst }, [lijst]);
  return {
    pc6: requireKolom('PC6', ['pc6', 'postcode6', 'postcode']),
    huisnummer: requireKolom('Huisnummer', ['huisnummer', 'huisnr']),
    gebied: requireKolom(`${niveau}${jaar}`, [`${niveau}${jaar}`, `${niveau}code${jaar}`, niveau, `${niveau}code`]),
    huisletter: findKolom(rij, ['huisletter']),
    toevoeging: findKolom(rij, ['toevoeging', 'huisnummertoevoeging']),
    gewicht: lijst === 'oud' ? gewicht : undefined,
  };
}
