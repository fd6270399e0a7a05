import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import type { Buurtstuk } from './buurtstuk.js';

/** The number of places: exact, or a range. */
export function describePlekken(
  { lezer, at }: Pick<Buurtstuk, 'lezer' | 'at'>,
  { van, tot }: { readonly van: number; readonly tot: number },
  pad: readonly (string | number)[],
): Verslagtekst {
  const groep = { naam: 'plekken' };
  const hoogstens = { ...lezer.getal(at(...pad, 'tot')), groep };
  if (van === tot)
    return composeTekst`${meervoud(tot, 'was', 'waren')} er ${hoogstens} ${meervoud(tot, 'plek', 'plekken')}`;
  return composeTekst`waren er ${{ ...lezer.getal(at(...pad, 'van')), groep }} tot en met ${hoogstens} plekken`;
}
