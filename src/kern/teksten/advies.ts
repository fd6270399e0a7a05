import type { kernNl } from './nl.js';

/** What to do about each code of the room `kern`. */
export const kernAdvies = {
  'kern.bedrag_geen_getal':
    'Look for the cell or calculation that gave NaN, null or an object, and pass a number or a text.',
  'kern.bedrag_notatie':
    'Take the signs of the form off first: `1.000,50` becomes `1000.50`, without a euro sign or thousands separator.',
  'kern.bedrag_te_veel_decimalen':
    'Decide how to round before you make a Bedrag: `multiplyBedrag` and `allocateBedrag` do so by a stated rule; a float such as 0.1 + 0.2 never fits.',
  'kern.bedrag_te_groot': 'Check the unit: the amount was probably given in cents, or two numbers were glued together.',
  'kern.factor_ongeldig': 'Write the factor as a decimal text, such as `1.021` for an index of 2.1 percent.',
  'kern.getal_notatie':
    'Write digits with a point and no percent sign: `33.3`; `Procent.parse` and `Aandeel.parse` take a number too.',
  'kern.gewicht_ongeldig':
    'Correct the weight at this position; leave a part out rather than giving it a negative weight.',
  'kern.gewichten_leeg': 'Give at least one weight; with nobody to divide over, keep the amount whole.',
  'kern.gewichten_nul': 'Give at least one weight above zero, or ask who should bear the amount.',
  'kern.datum_ongeldig':
    'Turn the day into `yyyy-MM-dd` before you hand it in (1-9-2026 is `2026-09-01`), and check that the day exists.',
  'kern.datum_buiten_bereik': 'Look for a typing mistake in the year, or an arithmetic step of far too many years.',
  'kern.periode_omgekeerd': 'Exchange the days, or correct the one that is mistyped: both days belong to the period.',
  'kern.aantal_ongeldig':
    'Pass a whole number of at least the least value that the function documents; a length of zero is no length.',
  'kern.zaad_ongeldig':
    'Pass a whole number or a text, such as the reference of the decision, and keep it with the result.',
  'kern.grens_ongeldig':
    'Draw below a whole number from 1 on; an empty list has nothing to draw from, so ask for its length first.',
  'kern.niet_serialiseerbaar':
    'Replace what stands at this place by plain JSON: a Date by a Datum, a Map by an object, undefined by leaving the field out.',
  'kern.document_ongeldig': 'Read `bevindingen` on the error: each of them names one field and what it needs.',
  'kern.versie_onbekend':
    'The document was written by a newer version of the library: update the package, and do not change `versie` by hand.',
  'kern.upcasters_in_kring':
    'Let every upcaster give a higher `versie` or another `soort`; one of them gives back what it got.',
  'kern.soort_verkeerd':
    'Use the parser of the kind that the document says it is, or look whether two columns were exchanged.',
  'kern.type_verkeerd':
    'Give a value of this type at the path; a number that came out of a form or CSV as a text must be converted first.',
  'kern.veld_ontbreekt': 'Add the field; the JSON Schema of the document shows its form.',
  'kern.veld_onbekend':
    'Take the field out, or keep it in your own table beside the document: a document holds nothing that the library does not know.',
  'kern.veld_onbekend_suggestie': 'Rename the field to the one suggested.',
  'kern.keuze_onbekend': 'Choose one of the values named; they are exact, with underscores and in lower case.',
  'kern.te_klein': 'Raise the number, or add what is missing to the text or list.',
  'kern.te_groot': 'Lower the number, or shorten the text or list; a long explanation belongs in an annex.',
  'kern.vorm_ongeldig': 'Write the value in the form named; spaces around it are not taken off for you.',
  'kern.te_diep': 'Look for an object that holds itself, or send the document itself instead of a package around it.',
  'kern.waarde_ongeldig': 'Read the reason in the params and change the value; the JSON Schema gives the same limit.',
  'kern.te_veel_werk':
    'Ask for less (fewer draws, a smaller list, a shorter period), or pass a larger `werk` when waiting longer is no harm.',
  'kern.afgebroken':
    'Nothing: the signal asked to stop. A call that was stopped gives no result; begin it again to have one.',
  'kern.signaal_ongeldig': 'Pass an `AbortSignal`, or an object with a field `aborted`.',
  'kern.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'financiering.sleutel_ongeldig':
    'Make a short key of lower-case letters, such as `gemeente-2`, and keep the full name in `naam`.',
  'kern.decimaalteken': 'Nothing: it is the decimal sign in the sentences of this language, and no finding.',
  'kern.duizendtalteken':
    'Nothing: it is what stands between thousands in the sentences of this language, and no finding.',
  'kern.maanden': 'Nothing: it is how the months are called in the sentences of this language, and no finding.',
  'kern.woord_tekst': 'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_getal': 'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_geheel_getal':
    'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_ja_nee':
    'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_object':
    'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_lijst': 'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_niets': 'Nothing: it says of which kind a value is in the sentences of this language, and is no finding.',
  'kern.woord_kleine_kans':
    'Nothing: these words stand for a very small p in the sentences of this language, and are no finding.',
  'kern.woord_onbekend':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_geheim':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_niet_van_toepassing':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_niet_geleverd':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_niet_gepubliceerd':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_nog_niet_verschenen':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_niet_gemeten_in_periode':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'kern.woord_geen_getal': 'Nothing: it is a word in a sentence about what is no number, and no finding.',
  'kern.woord_oneindig': 'Nothing: it is a word in a sentence about what has no end, and no finding.',
  'kern.woord_plaats': 'Nothing: it is the word for an item of a list that has no word of its own, and no finding.',
  'kern.woord_geen_oordeel':
    'Nothing: it says why a figure or judgement is missing in the sentences of this language, and is no finding.',
  'verslag.getal_ongeldig': 'Show that the number is missing, and why, instead of NaN or infinity.',
  'verslag.decimalen_ongeldig':
    'Choose a whole number of decimals within the bounds; figures of CBS seldom have more than one.',
} as const satisfies Record<keyof typeof kernNl, string>;
