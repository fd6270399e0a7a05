import { containsGebied } from '../../gebied/index.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import { documentOp } from './documentOp.js';
import type { Opdracht } from './opdracht.js';

/** Another buurt takes the place of one that stopped. */
export function swapBuurt(
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
  return [createGebeurtenis('buurt_vervangen', datum, { buurt, vervangt, start })];
}
