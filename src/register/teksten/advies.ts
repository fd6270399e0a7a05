import type { registerNl } from './nl.js';

/** What to do about each code of the room `register`. */
export const registerAdvies = {
  'register.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'register.registratie_ongeldig': 'Read `bevindingen` on the error: each names one field of the entry.',
  'register.oordeel_ontbreekt': 'Let somebody who may judge it write this text; the library never fills it in.',
  'register.contact_ongeldig':
    'Give the e-mail address of a department (not of a person), or a link that begins with https://.',
  'register.link_ongeldig': 'Write the whole link, with https://.',
  'register.organisatie_meer_dan_een':
    'Make one entry for each gemeente, with the organisation as the register names it, such as `gemeente Boxtel`.',
  'register.organisatie_en_gemeenten': 'Leave out `organisatie`: every gemeente in `perGemeente` has its own.',
  'register.gemeente_dubbel': 'Name every gemeente once.',
  'register.hoog_risico_zonder_ai': 'Look again at both answers with the lawyer: one of them is not right.',
  'register.hoog_risico_niet_genoemd':
    'A system is of high risk by annex III, or as a part of a product (article 6). Write in `waarom` which it is.',
  'register.hoog_risico_gemist':
    'Choose `Hoog-risico AI-systeem`, or write in `waarom` by which exception (article 6, paragraph 3) it is not.',
  'register.categorie_bij_twijfel':
    'Choose `Impactvolle algoritmes`, or write in `waarom` why it does not touch how people are approached.',
  'register.status_anders':
    'Write the status as it is on that day, or hand in the decision and the agreement that hold.',
  'register.maand_ongeldig': 'Write year and month, such as `2026-09`.',
  'register.einde_voor_begin': 'Exchange the months, or correct one of them.',
  'register.begin_ontbreekt': 'Add the month in which the algorithm came into use.',
  'register.einde_ontbreekt': 'Add the month in which it went out of use.',
  'register.verantwoording_klopt_niet':
    'Read `bevindingen` on the error; most often other figures were handed in than those of the selection.',
  'register.vingerafdruk_verschilt':
    'Ask for the file of the day of the decision: this part was changed after it was made.',
  'register.vingerafdruk_onverwacht':
    'Compare with the fingerprint in the minutes; when that is right, this is another file.',
  'register.methode_onbekend':
    'Verify it with a later version of the library, such as the one in `rekenwijze.bibliotheek`.',
  'register.methode_ouder':
    'Nothing, when the rest agrees. Otherwise verify it with the version in `rekenwijze.bibliotheek`.',
  'register.bedrag_verschilt': 'Look whether the record of the agreement, the day or the amount was changed.',
  'register.cel_veranderd': 'Compare this cell with the file of the day of the decision.',
  'register.onderdeel_veranderd': 'Compare this part with the file of the day of the decision.',
  'register.programma_dubbel': 'Name every programme once.',
  'register.stap_mislukt': 'Look up the code that is named: it tells why this step cannot be done on these data.',
  'register.programma_zonder_routekaart':
    'Hand in the Routekaart of this programme in `programmas`: scores without one cannot be computed again.',
  'register.besluit_verschilt': 'Hand in the Selectiebesluit that belongs to this selection.',
  'register.score_verschilt':
    'Look whether the figures or the Routekaart differ; a change of the library is named in the changes.',
  'register.uitkomst_verschilt':
    'Read the findings about fingerprints and scores first: the outcome follows from them.',
  'register.buurt_verschilt':
    'Read the findings about fingerprints and scores first; without them the choice itself was edited.',
  'register.totaalscore_verschilt': 'Read the findings about scores first: the total is their sum.',
} as const satisfies Record<keyof typeof registerNl, string>;
