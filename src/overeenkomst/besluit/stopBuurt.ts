import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { listMeedoendeBuurten } from '../levensloop/listMeedoendeBuurten.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import type { Opdracht } from './opdracht.js';

/** A buurt stops before the end. */
export function stopBuurt(
  { datum, buurt, reden }: Opdracht<'stop_buurt'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  if (staat.gestopt.some((een) => een.buurt === buurt)) refuse('overeenkomst.buurt_al_gestopt', { buurt }, ['buurt']);
  if (!listMeedoendeBuurten(staat, { peildatum: datum }).some((een) => een.buurt === buurt))
    refuse('overeenkomst.buurt_doet_niet_mee', { buurt }, ['buurt']);
  return [createGebeurtenis('buurt_gestopt', datum, { buurt, ...(reden === undefined ? {} : { reden }) })];
}
