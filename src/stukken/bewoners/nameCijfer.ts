import { nameFiguur } from '../../kerncijfers/huis.js';
import type { Bewonersgrond } from './bewonersgrond.js';

const toWoorden = (sleutel: string) => sleutel.replace(/[_-]+/g, ' ');

/** Small letters for a name within a sentence; an abbreviation such as WOZ keeps its capitals. */
const toKlein = (naam: string) => (/^\p{Lu}\p{Ll}/u.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam);

/** The name of a figure for readers: that of its criterion, else that of the catalogue, else its key in words. */
export function nameCijfer({ scores }: Pick<Bewonersgrond, 'scores'>, sleutel: string): string {
  const criterium = scores
    .flatMap(({ scores: { routekaart } }) => routekaart.criteria)
    .find(({ bron }) => bron.soort === 'kerncijfer' && bron.sleutel === sleutel);
  return toKlein(criterium?.naam ?? nameFiguur(sleutel, 'nl') ?? toWoorden(sleutel));
}
