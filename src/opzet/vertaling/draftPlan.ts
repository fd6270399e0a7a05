import { draftFinancieringsplan, type Financieringsplan } from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { splitPerBuurt } from './splitPerBuurt.js';

/** The contributions of a block. A block of one year gives its year to the keys itself; the draft does so for several years. */
function draftBlok(opzet: Opzet, geld: Opzetgeld, { programmajaren, bijdragen, ...blok }: Opzetgeld['jaren'][number]) {
  const [jaar] = programmajaren;
  return {
    ...blok,
    programmajaren,
    bijdragen: bijdragen.map(({ id, verdeelsleutel, ...bijdrage }) => {
      const sleutel = verdeelsleutel === 'per_buurt' ? splitPerBuurt(opzet, geld, bijdrage.partij) : verdeelsleutel;
      return {
        ...bijdrage,
        ...(id === undefined ? {} : { id: programmajaren.length === 1 ? `${id}-${jaar}` : id }),
        ...(sleutel === undefined ? {} : { verdeelsleutel: sleutel }),
      };
    }),
  };
}

/**
 * The money of the opzet on days.
 *
 * @throws DomeinFout as `draftFinancieringsplan`; a path is that in `geld`
 */
export function draftPlan(opzet: Opzet, geld: Opzetgeld, start: Datum): Financieringsplan {
  const { naam, kostendragers, jaren } = geld;
  return draftFinancieringsplan({
    naam,
    kostendragers,
    start,
    jaren: jaren.map((blok) => draftBlok(opzet, geld, blok)),
  });
}
