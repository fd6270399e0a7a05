import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Leveninhoud } from '../gebeurtenis/inhoud.js';
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

type Regel<S extends keyof Leveninhoud> = (opbouw: Opbouw, feit: Overeenkomstfeitgebeurtenis<S>) => void;

/** A kind of event that is possible whenever its status fits. */
const vrij = () => undefined;

/** The rule of every kind of fact about the life of the agreement, besides its statuses. */
const REGELS: { readonly [S in keyof Leveninhoud]: Regel<S> } = {
  concept_opgesteld: checkConcept,
  concept_gewijzigd: checkConcept,
  ter_ondertekening_aangeboden: vrij,
  ter_ondertekening_ingetrokken: vrij,
  handtekening_gezet: checkOndertekening,
  ondertekening_voltooid: vrij,
  in_werking_getreden: checkInWerking,
  raad_geinformeerd: vrij,
  addendum_vastgesteld: checkAddendum,
  verlengd: vrij,
  optie_gelicht: checkProgrammajaar,
  opgeschort: checkOnderbreking,
  hervat: checkOnderbreking,
  opgezegd: checkOpzegging,
  opzegging_ingetrokken: vrij,
  beeindigd: checkEinde,
  geevalueerd: checkEvaluatie,
  besluit_genomen: checkProgrammajaar,
  partij_uitgetreden: checkPartijwissel,
  partij_toegetreden: checkPartijwissel,
  buurt_gestopt: checkBuurt,
  buurt_vervangen: checkVervanging,
  buurt_gepauzeerd: checkBuurt,
  buurt_hervat: checkBuurt,
};

/**
 * The rules: whether a fact is possible on its day, after the facts before it. First the status must fit, then the rule of its kind.
 * Facts about money are always possible once there is a draft.
 *
 * @throws DomeinFout the code of the first broken rule
 */
export function checkFeit(opbouw: Opbouw, feit: Overeenkomstfeitgebeurtenis): void {
  const { soort, datum } = feit;
  const status = findStatus(opbouw, datum);
  if (status === 'geen' && soort !== 'concept_opgesteld')
    refuse('overeenkomst.voor_begin', { gebeurtenis: soort, datum }, ['datum']);
  if (isGeldsoort(feit)) return;
  const nodig = GEBEURTENISSTATUSSEN[feit.soort];
  if (!nodig.includes(status)) refuse('overeenkomst.status_past_niet', { gebeurtenis: soort, datum, status, nodig });
  // Each kind has the rule for its own fields.
  const check = REGELS[feit.soort] as Regel<keyof Leveninhoud>;
  check(opbouw, feit);
}
