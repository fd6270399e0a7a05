import { containsGebied } from '../../gebied/index.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { listBuurten } from '../levensloop/listBuurten.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { documentOp, event, type Opdracht } from './hulp.js';

/** A buurt stops before the end. */
export function stopBuurt(
  { datum, buurt, reden }: Opdracht<'stop_buurt'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  if (staat.gestopt.some((een) => een.buurt === buurt)) refuse('overeenkomst.buurt_al_gestopt', { buurt }, ['buurt']);
  if (!listBuurten(staat, datum).some((een) => een.buurt === buurt))
    refuse('overeenkomst.buurt_doet_niet_mee', { buurt }, ['buurt']);
  return [event('buurt_gestopt', datum, { buurt, ...(reden === undefined ? {} : { reden }) })];
}

/** Another buurt takes the place of one that stopped. */
export function replaceBuurt(
  { datum, buurt, vervangt, start }: Opdracht<'vervang_buurt'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const plaats = staat.gestopt.find((een) => een.buurt === vervangt);
  if (plaats === undefined) return refuse('overeenkomst.buurt_niet_gestopt', { buurt: vervangt }, ['vervangt']);
  if (plaats.vervangenDoor !== undefined)
    refuse('overeenkomst.buurt_al_vervangen', { buurt: vervangt, vervanger: plaats.vervangenDoor.buurt }, ['vervangt']);
  const { partijen, looptijd, reikwijdte } = documentOp(staat, datum);
  const bekend =
    reikwijdte.buurten?.some((een) => een.buurt === buurt) ||
    staat.gestopt.some((een) => een.buurt === buurt || een.vervangenDoor?.buurt === buurt);
  if (bekend) refuse('overeenkomst.buurt_doet_al_mee', { buurt }, ['buurt']);
  if (!partijen.some((partij) => partij.rol === 'gemeente' && containsGebied(partij.gemeentecode, buurt)))
    refuse(
      'overeenkomst.buurt_buiten_gemeente',
      { buurt, gemeenten: partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : [])) },
      ['buurt'],
    );
  if (start <= plaats.datum || start > looptijd.tot)
    refuse('overeenkomst.vervanging_past_niet', { buurt, start, na: plaats.datum, tot: looptijd.tot }, ['start']);
  return [event('buurt_vervangen', datum, { buurt, vervangt, start })];
}
