import type { SelectieGevonden } from '../../selectie/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { describeRegel } from './describeRegel.js';
import type { Lezer } from './lezer.js';
import { op } from './op.js';

/** The rules of a selection besides its quota, a sentence each. */
export function listRegelzinnen(lezer: Lezer, { invoer }: SelectieGevonden): Verslagtekst[] {
  return (invoer.opties.regels ?? []).map((regel, r) =>
    describeRegel(lezer, regel, (...pad) => op('selectie', 'invoer', 'opties', 'regels', r, ...pad)),
  );
}
