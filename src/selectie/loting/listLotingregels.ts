import type { Loting } from '../model/loting.js';
import { BUITEN_LOTING, INGELOOT } from '../model/lotmotief.js';
import type { RegelVast } from '../model/regel.js';

/** The rules by which a selection follows a lot: every place that was drawn, and every place outside the lot, is fixed. */
export function listLotingregels({ blokken, buitenLoting }: Loting): (RegelVast & { readonly quotum: string })[] {
  return [
    ...blokken.flatMap(({ quotum, ingeloot }) =>
      ingeloot.map((code) => ({ soort: 'vast' as const, code, quotum, motief: INGELOOT })),
    ),
    ...buitenLoting.map(({ code, quotum }) => ({ soort: 'vast' as const, code, quotum, motief: BUITEN_LOTING })),
  ];
}
