import { checkEvaluatie } from '../../evaluatie/index.js';
import type { Bevinding } from '../../kern/index.js';
import { checkRoutekaart } from '../../routekaart/index.js';
import type { Opzet } from '../model/opzet.js';
import { checkAantallen } from './checkAantallen.js';
import { checkBronnen } from './checkBronnen.js';
import { checkConcept } from './checkConcept.js';
import { checkGebieden } from './checkGebieden.js';
import { checkGeld } from './checkGeld.js';
import { checkGolven } from './checkGolven.js';
import { checkIds } from './checkIds.js';
import { checkKeuze } from './checkKeuze.js';
import { checkMeetlatten } from './checkMeetlatten.js';
import { checkReeksen } from './checkReeksen.js';
import { checkRegister } from './checkRegister.js';
import { checkRollen } from './checkRollen.js';
import { checkSamenstelling } from './checkSamenstelling.js';
import { checkVerwijzingen } from './checkVerwijzingen.js';

/** No situation and no outcome: only the plan is judged. */
const GEEN_GEGEVENS = { soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: [] } as const;

/**
 * Everything about the opzet but its figures: what lies between its parts, and each part by the check of its own room.
 *
 * @param gekoppeld - the years from which there is a mapping to the classification of the opzet
 */
export function checkDelen(opzet: Opzet, gekoppeld?: readonly number[]): Bevinding[] {
  const { routekaarten, evaluatieplan } = opzet;
  return [
    ...checkIds(opzet),
    ...checkVerwijzingen(opzet),
    ...checkGebieden(opzet),
    ...checkBronnen(opzet, gekoppeld),
    ...checkReeksen(opzet),
    ...checkSamenstelling(opzet),
    ...routekaarten.flatMap((routekaart, r) =>
      checkRoutekaart(routekaart).map((een) => ({ ...een, pad: ['routekaarten', r, ...een.pad] })),
    ),
    ...checkMeetlatten(opzet),
    ...checkRollen(opzet),
    ...checkAantallen(opzet),
    ...checkKeuze(opzet),
    ...checkGeld(opzet),
    ...checkGolven(opzet),
    ...checkConcept(opzet),
    ...(evaluatieplan === undefined
      ? []
      : checkEvaluatie(GEEN_GEGEVENS, evaluatieplan).map((een) => ({ ...een, pad: ['evaluatieplan', ...een.pad] }))),
    ...checkRegister(opzet),
  ];
}
