import type { Selectie } from '../../selectie/index.js';
import type { Verantwoordingsuitkomst } from './verantwoording.js';

/** The outcome of a selection, in the form in which it is stored. */
export function toUitkomst(selectie: Selectie): Verantwoordingsuitkomst {
  if (!('gekozen' in selectie && Array.isArray(selectie.gekozen)))
    return { uitkomst: selectie.uitkomst, gekozen: [], totaalscore: null };
  const gekozen = selectie.gekozen.map(({ code, programma, quotum }) => ({ code, programma, quotum }));
  return { uitkomst: selectie.uitkomst, gekozen, totaalscore: selectie.totaalscore };
}
