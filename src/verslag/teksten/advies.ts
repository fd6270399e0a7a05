import type { verslagNl } from './nl.js';

/** What to do about each code of the room `verslag`. */
export const verslagAdvies = {
  'verslag.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'verslag.breedte_ongeldig': 'Choose 40 or more; 72 suits a mail.',
  'verslag.id_ongeldig': 'Use lower-case letters, digits and hyphens: the id becomes an anchor in HTML.',
  'verslag.id_dubbel': 'Give each table and chart an id of its own.',
  'verslag.rij_lengte': 'Give the row one cell for each column; an empty one is a cell too.',
  'verslag.kolom_onbekend': 'Correct the number of the row or column that the total names.',
  'verslag.totaal_klopt_niet': 'Compute the total with `sumBedragen`, and look which part is missing.',
  'verslag.getal_zonder_bron':
    'Make a value of the number with its `herkomst`, or write it in words when it is a manner of speaking.',
  'verslag.waarde_zonder_bron': 'Add `herkomst`: the source, the place in it, and what was done with it.',
  'verslag.bron_onbekend': 'Add the source to `bronnen`, or correct its id.',
  'verslag.bron_ontbreekt': 'Hand in this document too; `listBronnen` gives those of the pieces of the library.',
  'verslag.vingerafdruk_verschilt': 'Hand in the document of the day of the verslag, or make the verslag again.',
  'verslag.herkomst_onvindbaar': 'Correct the path, or make the verslag again when the document has another form now.',
  'verslag.herkomst_verschilt':
    'Make the verslag again from the source; when the source was wrong, correct that first.',
  'verslag.grens_ongeldig': 'Choose 2 or more; 5 is the default, and a lower bound protects fewer people.',
  'verslag.aantal_ongeldig': 'Count people in whole numbers; a mean is no count and belongs in another table.',
  'verslag.cel_onbekend': 'Use the ids of the numbers that you hand in.',
  'verslag.verband_klopt_niet': 'Give each number its factor, and the least and the most that they add up to.',
  'verslag.verbanden_onmogelijk':
    'Look which relation is not true; a total that was corrected later is another number.',
  'verslag.al_bekend': 'It cannot be hidden any more. Decide who must know, and leave it out here.',
  'verslag.al_gepubliceerd':
    "It cannot be hidden any more. Decide who must know; with `alGepubliceerd: 'aanvaard'` the rest is protected.",
  'verslag.eerder_tegenstrijdig':
    'Look which total does not add up, or which relation in `verbanden` is not true. Leave out an earlier document that was withdrawn.',
  'verslag.eerder_onbekend': 'Count from 0 in `eerder`; without a number the verslag itself is meant.',
  'verslag.bevinding_zonder_lezer':
    'Tell the finding in a piece for one of its readers (`listLezers`), and name it in `vermeldingen`.',
  'verslag.bevinding_niet_vermeld':
    'Tell it in the piece and name it in `vermeldingen`, with its code and its path; or mend what it is about.',
  'verslag.geruststelling_onwaar': 'Take the reassurance out and tell the findings.',
  'verslag.vermelding_zonder_blok': "Give the path of the block that tells the finding, such as `['blokken', 0]`.",
  'verslag.getal_zonder_groep':
    'Add `groep`: the name of what is counted, and the size of the whole when the number is a part of it.',
  'verslag.groep_niet_genoemd': 'Write the size of the group beside the number, as a value with the same `herkomst`.',
  'verslag.groep_te_klein':
    'Give the group that the number is a part of: no more buurten are chosen than could take part.',
  'verslag.bewering_zonder_voorbehoud':
    'Make it a block `bewering` with a `voorbehoud` that holds a number: how certain it is, or out of how many.',
  'verslag.belofte_zonder_dag': 'Add the day from the model as a value, or take the promise out.',
  'verslag.briefkop_onvolledig': 'Fill in the field in `brief`; a text that is no letter has no `brief`.',
  'verslag.briefdatum_voor_peildatum':
    'Date the letter on or after the peildatum, or make the piece for an earlier day.',
  'verslag.zin_te_lang': 'Cut the sentence in two.',
  'verslag.zinnen_gemiddeld_te_lang': 'Cut the longest sentences in two.',
  'verslag.moeilijk_woord': 'Write the simpler word.',
  'verslag.schijnnauwkeurig': 'Show fewer `decimalen`: the last digit is a tenth of the spread or more.',
  'verslag.svg_ongeldig': 'Hand in the text that Vega gives: `await view.toSVG()`.',
} as const satisfies Record<keyof typeof verslagNl, string>;
