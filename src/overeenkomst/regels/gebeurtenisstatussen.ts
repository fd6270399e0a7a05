import type { Leveninhoud } from '../gebeurtenis/inhoud.js';
import { OVEREENKOMSTSTATUSSEN, type Overeenkomststatus } from '../verloop/overeenkomststand.js';

// The statuses stand in the order of the life.
const BESTAAND = OVEREENKOMSTSTATUSSEN.slice(OVEREENKOMSTSTATUSSEN.indexOf('concept'));
const AANGEBODEN = OVEREENKOMSTSTATUSSEN.slice(OVEREENKOMSTSTATUSSEN.indexOf('ter_ondertekening'));
const BEGONNEN = OVEREENKOMSTSTATUSSEN.slice(OVEREENKOMSTSTATUSSEN.indexOf('lopend'));
const GETEKEND = ['ondertekend', 'lopend', 'opgeschort', 'opgezegd'] as const;

/**
 * The statuses in which each event in the life of an agreement is possible, on the day on which it happened. Money can be recorded in
 * every status. This is the table that `decideOvereenkomst` goes by, and that the diagram of the guide is drawn from.
 */
export const GEBEURTENISSTATUSSEN: Readonly<Record<keyof Leveninhoud, readonly Overeenkomststatus[]>> = {
  concept_opgesteld: ['geen'],
  concept_gewijzigd: ['concept'],
  ter_ondertekening_aangeboden: ['concept'],
  ter_ondertekening_ingetrokken: ['ter_ondertekening'],
  handtekening_gezet: AANGEBODEN,
  ondertekening_voltooid: BESTAAND,
  in_werking_getreden: ['ter_ondertekening', 'ondertekend', 'lopend'],
  raad_geinformeerd: BESTAAND,
  addendum_vastgesteld: [...GETEKEND, 'afgelopen'],
  verlengd: BESTAAND,
  optie_gelicht: ['ondertekend', 'lopend', 'opgeschort'],
  opgeschort: ['lopend'],
  hervat: ['lopend', 'opgeschort', 'opgezegd'],
  opgezegd: ['lopend', 'opgeschort'],
  opzegging_ingetrokken: ['opgezegd'],
  beeindigd: [...GETEKEND, 'afgelopen'],
  geevalueerd: BEGONNEN,
  besluit_genomen: ['ter_ondertekening', ...GETEKEND],
  partij_uitgetreden: GETEKEND,
  partij_toegetreden: GETEKEND,
  buurt_gestopt: [...GETEKEND, 'afgelopen', 'beeindigd'],
  buurt_vervangen: ['ondertekend', 'lopend', 'opgeschort'],
  buurt_gepauzeerd: ['lopend', 'opgeschort', 'opgezegd'],
  buurt_hervat: ['lopend', 'opgeschort', 'opgezegd'],
};
