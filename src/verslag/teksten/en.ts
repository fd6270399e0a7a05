import type { verslagNl } from './nl.js';

/** English texts of the room `verslag`, by code. */
export const verslagEn = {
  'verslag.plaatsen':
    'blokken=block/blocks; tabellen=table/tables; grafieken=chart/charts; vermeldingen=mention/mentions',
  'verslag.breedte_ongeldig': 'The line width {waarde} is no whole number of 40 or more.',
  'verslag.id_ongeldig': 'The name {waarde} may only hold small letters, digits and hyphens.',
  'verslag.id_dubbel': 'The name {id} occurs twice.',
  'verslag.rij_lengte': 'Row {rij} of table {tabel} has {aantal} {aantal|cell|cells} instead of {verwacht}.',
  'verslag.kolom_onbekend': 'Table {tabel} refers to row or column {kolom}, which does not exist.',
  'verslag.totaal_klopt_niet': 'Table {tabel}: the total is {totaal}, but the parts add up to {som}.',
  'verslag.getal_zonder_bron': 'The text "{tekst}" has a number without a source.',
  'verslag.waarde_zonder_bron': 'The value {waarde} has no source.',
  'verslag.bron_onbekend': 'The source {bron} is not among the sources of the verslag.',
  'verslag.bron_ontbreekt': 'The source {bron} is not given, so the values from it cannot be checked.',
  'verslag.vingerafdruk_verschilt': 'The source {bron} is another document than the verslag was made from.',
  'verslag.herkomst_onvindbaar': 'The source {bron} has no {plaats}, or {bewerking} cannot be done there.',
  'verslag.herkomst_verschilt': 'The verslag shows {getoond}; the source {bron} gives {gevonden} at {plaats}.',
  'verslag.grens_ongeldig': 'The bound for small numbers {waarde} is no whole number of 2 or more.',
  'verslag.aantal_ongeldig': 'The number of people {id} is {waarde}: it must be a whole number of 0 or more.',
  'verslag.cel_onbekend': 'A sum names {id}, which does not exist.',
  'verslag.verband_klopt_niet':
    'The relation between {cellen} does not hold for the numbers, or its bounds are the wrong way round.',
  'verslag.verbanden_onmogelijk': 'There are no numbers for which all relations hold.',
  'verslag.al_bekend':
    'The number {id} is under the bound, but stands in what was published before or follows from it.',
  'verslag.al_gepubliceerd':
    'The number {cel} is under the bound, but stands in or follows from {verslagen}, which was published before.',
  'verslag.eerder_tegenstrijdig':
    'The earlier documents contradict each other or this one: there are no numbers for which all of it holds.',
  'verslag.eerder_onbekend': 'A relation names earlier document {nummer}, which does not exist.',
  'verslag.bevinding_zonder_lezer': 'The finding {bevinding} (at {plek}) is in none of the pieces.',
  'verslag.bevinding_niet_vermeld': 'The piece for {lezer} does not tell the finding {bevinding} (at {plek}).',
  'verslag.geruststelling_onwaar':
    'The piece for {lezer} says that there is nothing to tell. Errors and warnings for this reader: {aantal}.',
  'verslag.vermelding_zonder_blok': 'The mention of {bevinding} points at {plek}, where the verslag has no block.',
  'verslag.getal_zonder_groep': 'The value {waarde} does not say of what it is a count, a rank or a share.',
  'verslag.groep_niet_genoemd': 'The group of {waarde} ({groep}: {aantal}) does not stand in the same section.',
  'verslag.groep_te_klein': 'The value {waarde} is more than its group ({groep}: {aantal}).',
  'verslag.bewering_zonder_voorbehoud': 'The claim "{bewering}" has no reservation with a number.',
  'verslag.belofte_zonder_dag': 'The text promises something ("{belofte}") without saying when.',
  'verslag.briefkop_onvolledig': 'The letterhead has no field {veld}.',
  'verslag.briefdatum_voor_peildatum': 'The letter is of {datum}, but tells the state of {peildatum}.',
  'verslag.zin_te_lang': 'A sentence has {woorden} words; for residents at most {hoogstens}.',
  'verslag.zinnen_gemiddeld_te_lang':
    'The sentences have {gemiddeld} words on average; for residents at most {hoogstens}.',
  'verslag.moeilijk_woord': 'The word "{woord}" is hard for residents; better is: {beter}.',
  'verslag.schijnnauwkeurig': 'The value {waarde} has more digits than its spread of {spreiding} carries.',
  'verslag.svg_ongeldig': 'The drawing {waarde} is no SVG.',
} as const satisfies Record<keyof typeof verslagNl, string>;
