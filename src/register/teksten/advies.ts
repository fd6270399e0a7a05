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
    'Make one entry for each gemeente, with the organisation as the register names it, such as `Gemeente Boxtel`.',
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
