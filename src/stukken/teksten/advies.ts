import type { stukkenNl } from './nl.js';

/** What to do about each code of the room `stukken`. */
export const stukkenAdvies = {
  'verslag.deelnemer_onbekend': 'Pass `deelnemer` with one of the ids named.',
  'verslag.overeenkomst_onbekend': 'Make the record of the agreement first, or ask for a later `bekendOp`.',
  'verslag.naam_ontbreekt': 'Hand in the names of the buurten: a resident does not know codes.',
  'verslag.inbreng_onbekend': 'Name a figure of the table, a criterion that people judge, or the position of a rule.',
  'verslag.bezwaar_herhaalt_niet':
    'An answer says that the rules are the same, so the choice must come out the same first: look for another table, other judgements or a changed selection.',
  'verslag.een_persoon_draagt_alles': 'A line of a teamoverzicht: the signal without the reference of the volunteer.',
  'verslag.opheffing_een_persoon_draagt_alles': 'What would end it: another volunteer gets a role.',
  'verslag.opheffing_project_staat_stil': 'What would end the signal, beside the name of the project.',
  'verslag.opheffing_wachtkamer_over_tijd': 'What would end the signal, beside the name of the opgave.',
  'verslag.te_weinig_vrijwilligers': 'A line of a teamoverzicht: the signal without the number of people.',
  'verslag.opheffing_te_weinig_vrijwilligers': 'What would end it: enough volunteers join.',
} as const satisfies Record<keyof typeof stukkenNl, string>;
