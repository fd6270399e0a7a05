import type { Loting } from '../model/loting.js';
import type { Regel } from '../model/regel.js';

/** Why a buurt stands fixed after a lot. */
const INGELOOT = 'ingeloot';
const BUITEN = 'gekozen buiten de loting';

/** The rules by which a selection follows a lot: every place that was drawn, and every place outside the lot, is fixed. */
export function listLotingregels({ blokken, buitenLoting }: Loting): Regel[] {
  return [
    ...buitenLoting.map(({ code, quotum }) => ({ soort: 'vast' as const, code, quotum, motief: BUITEN })),
    ...blokken.flatMap(({ quotum, ingeloot }) =>
      ingeloot.map((code) => ({ soort: 'vast' as const, code, quotum, motief: INGELOOT })),
    ),
  ];
}
