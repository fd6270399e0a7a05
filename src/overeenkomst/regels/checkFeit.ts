import type { Feitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { isGeldsoort } from '../gebeurtenis/isGeldsoort.js';
import { refuse } from '../teksten/codes.js';
import { findStatus } from '../verloop/findStatus.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { checkAddendum } from './checkAddendum.js';
import { checkBuurt } from './checkBuurt.js';
import { checkConcept } from './checkConcept.js';
import { checkEinde } from './checkEinde.js';
import { checkEvaluatie } from './checkEvaluatie.js';
import { checkInWerking } from './checkInWerking.js';
import { checkOnderbreking } from './checkOnderbreking.js';
import { checkOndertekening } from './checkOndertekening.js';
import { checkOpzegging } from './checkOpzegging.js';
import { checkPartijwissel } from './checkPartijwissel.js';
import { checkProgrammajaar } from './checkProgrammajaar.js';
import { checkVervanging } from './checkVervanging.js';
import { GEBEURTENISSTATUSSEN } from './gebeurtenisstatussen.js';

/**
 * The rules: whether a fact is possible on its day, after the facts before it. First the status must fit, then the rule of its kind.
 * Facts about money are always possible once there is a draft.
 *
 * @throws DomeinFout the code of the first broken rule
 */
export function checkFeit(opbouw: Opbouw, feit: Feitgebeurtenis): void {
  const { soort, datum } = feit;
  const status = findStatus(opbouw, datum);
  if (status === 'geen' && soort !== 'concept_opgesteld')
    refuse('overeenkomst.voor_begin', { gebeurtenis: soort, datum }, ['datum']);
  if (isGeldsoort(feit)) return;
  const nodig = GEBEURTENISSTATUSSEN[feit.soort];
  if (!nodig.includes(status)) refuse('overeenkomst.status_past_niet', { gebeurtenis: soort, datum, status, nodig });
  switch (feit.soort) {
    case 'concept_opgesteld':
    case 'concept_gewijzigd':
      return checkConcept(opbouw, feit);
    case 'handtekening_gezet':
      return checkOndertekening(opbouw, feit);
    case 'in_werking_getreden':
      return checkInWerking(opbouw, feit);
    case 'addendum_vastgesteld':
      return checkAddendum(opbouw, feit);
    case 'optie_gelicht':
    case 'besluit_genomen':
      return checkProgrammajaar(opbouw, feit);
    case 'opgeschort':
    case 'hervat':
      return checkOnderbreking(opbouw, feit);
    case 'opgezegd':
      return checkOpzegging(opbouw, feit);
    case 'beeindigd':
      return checkEinde(opbouw, feit);
    case 'geevalueerd':
      return checkEvaluatie(opbouw, feit);
    case 'partij_uitgetreden':
    case 'partij_toegetreden':
      return checkPartijwissel(opbouw, feit);
    case 'buurt_gestopt':
    case 'buurt_gepauzeerd':
    case 'buurt_hervat':
      return checkBuurt(opbouw, feit);
    case 'buurt_vervangen':
      return checkVervanging(opbouw, feit);
    case 'ter_ondertekening_aangeboden':
    case 'ter_ondertekening_ingetrokken':
    case 'ondertekening_voltooid':
    case 'raad_geinformeerd':
    case 'verlengd':
    case 'opzegging_ingetrokken':
      return;
    /* v8 ignore next -- every kind has its case: the compiler refuses a new one that has none */
    default:
      return feit satisfies never;
  }
}
