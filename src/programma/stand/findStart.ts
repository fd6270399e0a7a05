import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Keuzebuurt } from '../model/keuze.js';

/** The day on which the term of a buurt starts: by the choice, else by the agreement, which starts with its first day. */
export function findStart(
  { buurt, start }: Pick<Keuzebuurt, 'buurt' | 'start'>,
  { reikwijdte, looptijd }: Samenwerkingsovereenkomst,
): Datum {
  return start ?? reikwijdte.buurten?.find((een) => een.buurt === buurt)?.start ?? looptijd.van;
}
