import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Keuzebuurt } from '../model/keuze.js';

/** The first day of the term of a buurt: that of the choice, else that of the agreement. Default: the first day of the agreement. */
export function findStart(
  { buurt, start }: Pick<Keuzebuurt, 'buurt' | 'start'>,
  { reikwijdte, looptijd }: Samenwerkingsovereenkomst,
): Datum {
  return start ?? reikwijdte.buurten?.find((een) => een.buurt === buurt)?.start ?? looptijd.van;
}
