import type { stukkenNl } from './nl.js';

/** English texts of the room `stukken`, by code. */
export const stukkenEn = {
  'verslag.deelnemer_onbekend': 'There is no deelnemer "{deelnemer}", or one must be chosen from {deelnemers}.',
  'verslag.overeenkomst_onbekend':
    'Of {deelnemer} no text of an agreement is known. Without it no piece can be written.',
  'verslag.naam_ontbreekt': 'The buurt {buurt} has no name.',
  'verslag.inbreng_onbekend': 'What was brought in fits nowhere: {soort} "{wat}" is not in the choice.',
  'verslag.bezwaar_herhaalt_niet':
    'To reckon again without a change gives another choice, by {wat}. Hand in the figures and judgements by which the choice was made.',
  'verslag.een_persoon_draagt_alles': 'Everything rests on one volunteer. This one is {rollen}.',
  'verslag.opheffing_een_persoon_draagt_alles': 'Ask who in the team can take something over.',
  'verslag.opheffing_project_staat_stil': 'Find out what it waits for: take a step, change it or give it up.',
  'verslag.opheffing_wachtkamer_over_tijd': 'Discuss it with the team: take it up, choose another day or let it go.',
  'verslag.te_weinig_vrijwilligers': 'The team has too few volunteers to go on.',
  'verslag.opheffing_te_weinig_vrijwilligers': 'Call the team, and look for more people together.',
} as const satisfies Record<keyof typeof stukkenNl, string>;
