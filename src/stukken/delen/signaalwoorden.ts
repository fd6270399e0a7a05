import type { Signaalregelsoort } from '../../team/index.js';

/** What a signal is about, in the words of a letter. How few people a team has, a letter does not tell. */
export const SIGNAALWOORDEN: Readonly<Record<Signaalregelsoort, string>> = {
  geen_contact: 'geen contact met de begeleider',
  zonder_begeleider: 'geen begeleider',
  geen_bijeenkomst: 'geen bijeenkomst',
  te_weinig_vrijwilligers: 'de bezetting van het team',
  rol_ontbreekt: 'de bezetting van het team',
  een_persoon_draagt_alles: 'de bezetting van het team',
  werving_duurt_lang: 'de werving duurt lang',
  geen_project: 'geen project',
  project_staat_stil: 'een project staat stil',
  lange_pauze: 'een lange pauze',
  begeleiding_eindigt: 'de begeleiding eindigt',
  financiering_eindigt_eerst: 'het geld is eerder op dan de begeleiding eindigt',
  wachtkamer_over_tijd: 'een opgave wacht te lang',
  geen_nazorg: 'geen nazorg',
  niet_meer_actief: 'het team is niet meer actief',
};
