import type { opzetNl } from './nl.js';

/** What to do about each code of the room `opzet`. */
export const opzetAdvies = {
  'opzet.routekaart_onbekend': 'Write the `id` of one of the `routekaarten` in `programmas[].routekaart`.',
  'opzet.routekaart_ongebruikt': 'Name it in a programme, or take it out: a council would read it for nothing.',
  'opzet.kenmerk_onbekend': 'Add it to `kenmerken`, with `gebieden` or `cijfers`, or correct the name.',
  'opzet.gemeente_onbekend': 'Add the gemeente to `gemeenten`, or correct the code.',
  'opzet.gebied_ongeldig': 'Write the code as CBS does, with its letters and zeros.',
  'opzet.gebied_buiten_gemeenten': 'Correct the code; the four digits behind GM, WK or BU are those of the gemeente.',
  'opzet.kostendrager_onbekend': 'Add it to `geld.kostendragers`, or correct the key.',
  'opzet.id_dubbel': 'Give each its own id: results refer to it.',
  'opzet.jaar_ontbreekt': 'Add the year to a block of `geld.jaren`; with `bijdragen: []` when nobody pays in it.',
  'opzet.jaar_dubbel': 'Put the contributions of one year in one block.',
  'opzet.aantal_onbepaald': 'Say in `aantalBuurten` how many the agreement has, or make the quotum one number.',
  'opzet.aantal_past_niet':
    'Change `aantalBuurten` or the quota, so that the choice can give what the agreement promises.',
  'opzet.kandidaten_dubbel':
    'Move it to the quota: two lists of areas, or two meanings of typical, cannot both hold for one buurt.',
  'opzet.per_buurt_onverdeelbaar':
    'Name in `programmas[].kostendragers` who pays for its buurten, or write the `verdeelsleutel` out.',
  'opzet.partij_ontbreekt': "Add a party with `rol: 'gemeente'` and this `gemeentecode`.",
  'opzet.deel_ontbreekt': 'Add the parts named, or take out the others when the choice is all you need.',
  'opzet.cijfer_onbekend': 'Correct the key, or declare it as a column of a source of the kind `eigen`.',
  'opzet.cijfer_ontbreekt': 'Look whether the file has the column, or add a source that has it.',
  'opzet.bron_jaar':
    'Hand in an `Indelingskoppeling` (`koppelingen`), or choose figures in the classification of the opzet.',
  'opzet.oordelen_zonder_rol':
    'Ask more roles in `formulier.rollen`, or lower `minimumRollen`: now no buurt gets a judgement.',
  'opzet.register_gedeeld': 'Leave the field out, so that each entry takes it from its own Routekaart.',
  'opzet.rol_niet_gevraagd': 'Add the role to `formulier.rollen`, or leave the judgement out.',
  'opzet.geen_oordelen_gevraagd': "Give a criterion `bron: { soort: 'beoordeling' }`, or do without forms.",
  'opzet.oordeel_te_laat': 'Decide whether it counts: leave the row out, or move `formulier.tot`.',
  'opzet.blad_onbekend': 'Name the sheet after the id of its Routekaart, as on the form that was sent.',
  'opzet.bron_onbekend': 'Hand the rows in under the `id` of one of the `bronnen`.',
  'opzet.oordelen_onbekend': 'Correct `routekaart` in the document of judgements, or hand in the opzet it is for.',
  'opzet.programma_onbekend': 'Use the `id` of one of the `programmas`.',
  'opzet.quotum_onbekend': 'Use the `id` of a quotum of that programme, or leave `quotum` out.',
  'opzet.buurt_onbekend': 'Correct the code, or hand in figures that have the buurt.',
  'opzet.gemeente_zonder_buurten': 'Hand in figures that have its buurten, or take the gemeente out of the opzet.',
  'opzet.keuze_wijkt_af':
    'Say in the decision why people chose otherwise; `explainSelectie` tells what each change costs.',
  'opzet.keuze_wijkt_af_zonder_score': 'Say in the decision why people chose otherwise.',
  'opzet.niet_na_te_rekenen': 'Hand in rows and judgements instead, or keep the account of what computed them.',
  'opzet.zekerheid_onbekend': 'Let the run compute the scores, or leave `keuze.zekerheid` out.',
  'opzet.stuk_zonder_uitleg': 'Let the run compute scores and choice, or take the piece out of `brieven.stukken`.',
  'opzet.overeenkomst_niet_begonnen': 'Choose a later `peildatum`, or hand in the state of that day.',
} as const satisfies Readonly<Record<keyof typeof opzetNl, string>>;
