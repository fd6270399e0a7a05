import type { Datum } from '../../kern/index.js';
import type { GelezenOvereenkomst } from './readOvereenkomst.js';

/** The last day of an agreement that ends, or ended, before its term does. Absent: it runs its term, as far as is known. */
export function findVroegEinde({ stand, tekst }: Pick<GelezenOvereenkomst, 'stand' | 'tekst'>): Datum | undefined {
  const { laatsteDag } = stand;
  return laatsteDag !== undefined && tekst !== undefined && laatsteDag < tekst.looptijd.tot ? laatsteDag : undefined;
}
