import type { Leveninhoud } from '../gebeurtenis/inhoud.js';

/** The event that each command about the life of the agreement leads to. */
export const GEBEURTENIS_PER_COMMANDO = {
  stel_op: 'concept_opgesteld',
  wijzig_concept: 'concept_gewijzigd',
  bied_aan: 'ter_ondertekening_aangeboden',
  neem_terug: 'ter_ondertekening_ingetrokken',
  onderteken: 'handtekening_gezet',
  neem_in_werking: 'in_werking_getreden',
  informeer_raad: 'raad_geinformeerd',
  stel_addendum_vast: 'addendum_vastgesteld',
  verleng: 'addendum_vastgesteld',
  licht_optie: 'optie_gelicht',
  schort_op: 'opgeschort',
  hervat: 'hervat',
  zeg_op: 'opgezegd',
  trek_opzegging_in: 'opzegging_ingetrokken',
  beeindig: 'beeindigd',
  evalueer: 'geevalueerd',
  neem_besluit: 'besluit_genomen',
  laat_uittreden: 'partij_uitgetreden',
  laat_toetreden: 'partij_toegetreden',
  stop_buurt: 'buurt_gestopt',
  vervang_buurt: 'buurt_vervangen',
  pauzeer_buurt: 'buurt_gepauzeerd',
  hervat_buurt: 'buurt_hervat',
} as const satisfies Readonly<Record<string, keyof Leveninhoud>>;
