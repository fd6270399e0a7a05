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

/** The short name of each kind of area: `BU_CODE`, `gwb2016`. */
const KORT = { buurt: ['bu', 'gwb'], wijk: ['wk'], gemeente: ['gm'] } as const;

/** The names that a column of areas may have, without signs; those with a year first, so that a list of several years gives the right one. */
function listNamen(niveau: keyof typeof KORT, jaar: number): string[] {
  const namen = [niveau, ...KORT[niveau]];
  const metJaar = namen.flatMap((naam) => [`${naam}${jaar}`, `${naam}code${jaar}`, `${naam}${jaar}code`]);
  return [...metJaar, ...namen.flatMap((naam) => (naam === niveau ? [naam, `${naam}code`] : [`${naam}code`]))];
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
    huisnummer: requireKolom('Huisnummer', ['huisnummer', 'huisnr', 'hnr']),
    gebied: requireKolom(`${niveau}${jaar}`, listNamen(niveau, jaar)),
    huisletter: findKolom(rij, ['huisletter']),
    toevoeging: findKolom(rij, ['toevoeging', 'huisnummertoevoeging']),
    gewicht: lijst === 'oud' ? gewicht : undefined,
  };
}
