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
} as const satisfies Record<keyof typeof verslagNl, string>;
