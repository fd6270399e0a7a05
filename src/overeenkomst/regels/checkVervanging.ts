import { containsGebied } from '../../gebied/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { getTekst } from './getTekst.js';

/** Another buurt takes the place of one that stopped. */
export function checkVervanging(opbouw: Opbouw, feit: Overeenkomstfeitgebeurtenis<'buurt_vervangen'>): void {
  const { datum, buurt, vervangt, start } = feit;
  const { gestopt } = opbouw;
  const plaats = gestopt.find((een) => een.buurt === vervangt);
  if (plaats === undefined) refuse('overeenkomst.buurt_niet_gestopt', { buurt: vervangt }, ['vervangt']);
  if (plaats.vervangenDoor !== undefined)
    refuse('overeenkomst.buurt_al_vervangen', { buurt: vervangt, vervanger: plaats.vervangenDoor.buurt }, ['vervangt']);
  const { partijen, looptijd, reikwijdte } = getTekst(opbouw, datum);
  const bekend =
    reikwijdte.buurten?.some((een) => een.buurt === buurt) ||
    gestopt.some((een) => een.buurt === buurt || een.vervangenDoor?.buurt === buurt);
  if (bekend) refuse('overeenkomst.buurt_doet_al_mee', { buurt }, ['buurt']);
  if (!partijen.some((partij) => partij.rol === 'gemeente' && containsGebied(partij.gemeentecode, buurt)))
    refuse(
      'overeenkomst.buurt_buiten_gemeente',
      { buurt, gemeenten: partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : [])) },
      ['buurt'],
    );
  if (start <= plaats.laatsteDag || start > looptijd.tot)
    refuse('overeenkomst.vervanging_past_niet', { buurt, start, na: plaats.laatsteDag, tot: looptijd.tot }, ['start']);
}
