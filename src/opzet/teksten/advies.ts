import type { opzetNl } from './nl.js';

/** What to do about each code of the room `opzet`. */
export const opzetAdvies = {
  'opzet.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'opzet.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'opzet.routekaart_onbekend': 'Write the `id` of one of the `routekaarten` in `programmas[].routekaart`.',
  'opzet.routekaart_onbekend_suggestie': 'Correct `programmas[].routekaart`: it refers to an `id`, not to a name.',
  'opzet.routekaart_ongebruikt': 'Name it in a programme, or take it out: a council would read it for nothing.',
  'opzet.meetlat_en_referentie': 'Leave out `referentie`: a yardstick was made of its own areas.',
  'opzet.kenmerk_onbekend': 'Name it in the list of the opzet, with `gebieden` or `cijfers`, or correct the spelling.',
  'opzet.kenmerk_onbekend_suggestie': 'Correct the spelling in the condition: it refers to the `id`.',
  'opzet.gemeente_onbekend': 'Add the gemeente to `gemeenten`, or correct the code.',
  'opzet.gebied_ongeldig': 'Write the code as CBS does, with its letters and zeros.',
  'opzet.gebied_buiten_gemeenten': 'Correct the code; the four digits behind GM, WK or BU are those of the gemeente.',
  'opzet.kostendrager_onbekend': 'Declare it in `geld.kostendragers`, or write the key as it stands there.',
  'opzet.kostendrager_onbekend_suggestie': 'Correct the key where it is used, or declare a new one.',
  'opzet.partij_onbekend': 'Add it to `partijen`, or use the `id` of one that stands there.',
  'opzet.partij_onbekend_suggestie': 'Correct the key: money refers to the `id` of who pays.',
  'opzet.bijdrage_onbekend':
    'Write in `dekt` the `id` of a contribution as it stands in the opzet, without the year; without an `id` it is that of who pays.',
  'opzet.bijdrage_onbekend_suggestie': 'Correct the key in `dekt`: it is that of the opzet, without the year.',
  'opzet.id_dubbel': 'Give each its own id: results refer to it.',
  'opzet.jaar_ontbreekt': 'Add the year to a block of `geld.jaren`; with `bijdragen: []` when nobody pays in it.',
  'opzet.jaar_dubbel': 'Put the contributions of one year in one block.',
  'opzet.aantal_onbepaald': 'Say in `aantalBuurten` how many the agreement has, or make the quotum one number.',
  'opzet.opdracht_telt_anders':
    'Correct `opdracht.buurtenPerDeelnemer`, or the numbers of the quota; when they differ on purpose, nothing.',
  'opzet.aantal_past_niet':
    'Change `aantalBuurten` or the quota, so that the choice can give what the agreement promises.',
  'opzet.kandidaten_dubbel':
    'Move it to the quota: two lists of areas, or two meanings of typical, cannot both hold for one buurt.',
  'opzet.programmajaar_ongeldig': 'Count from the start: write `[1]`, or `[2, 3]` for two years with the same amounts.',
  'opzet.geld_te_weinig': 'Raise the amounts, lower `benodigd`, or tell the council who will fill the gap.',
  'opzet.golf_buiten_looptijd': 'Change `overeenkomst.jaren` or `overeenkomst.golven`.',
  'opzet.per_buurt_onverdeelbaar':
    'Name in `programmas[].kostendragers` who pays for its buurten, or write the `verdeelsleutel` out.',
  'opzet.partij_ontbreekt': "Add a party with `rol: 'gemeente'` and this `gemeentecode`.",
  'opzet.deel_ontbreekt': 'Add the parts named, or take out the others when the choice is all you need.',
  'opzet.cijfer_meerduidig': 'Name the age, the kind of dwelling or the year in the key: take one of the keys named.',
  'opzet.cijfer_onbekend': 'Correct the key, or declare it as a column of a source of the kind `eigen`.',
  'opzet.cijfer_onbekend_suggestie': 'Use the key of the catalogue, not the heading of a column.',
  'opzet.cijfer_ontbreekt': 'Look for the column in the file, under another name or year; or add a source with it.',
  'opzet.cijfer_ontbreekt_suggestie': 'Correct the key, or look whether the table was read completely.',
  'opzet.bron_jaar': 'Hand in a `Koppeling` (`koppelingen`), or choose figures in the classification of the opzet.',
  'opzet.oordelen_zonder_rol':
    'Ask more roles in `formulier.rollen`, or lower `minimumRollen`: now no buurt gets a judgement.',
  'opzet.rollen_ontbreken': 'Ask people in another role too, or lower `minimumRollen` of the criterion.',
  'opzet.buurten_zonder_oordeel':
    'Ask again for those; without enough judgements a buurt may get no score, and cannot be chosen.',
  'opzet.quotum_zonder_buurten': 'Make the condition wider, or look why these places have no score.',
  'opzet.register_gemeenten': 'Leave out `organisatie`, or name every gemeente in `register.perGemeente`.',
  'opzet.rol_niet_gevraagd': 'Add the role to `formulier.rollen`, or leave the judgement out.',
  'opzet.geen_oordelen_gevraagd': "Give a criterion `bron: { soort: 'beoordeling' }`, or do without forms.",
  'opzet.oordeel_te_laat': 'Decide whether it counts: leave the row out, or move `formulier.tot`.',
  'opzet.blad_onbekend': 'Name the sheet after the id of its Routekaart, as on the form that was sent.',
  'opzet.bron_onbekend': 'Hand the rows in under the `id` of one of the `bronnen`.',
  'opzet.oordelen_onbekend': 'Correct `routekaart` in the document of judgements, or hand in the opzet it is for.',
  'opzet.programma_onbekend': 'Use the `id` of one of the `programmas`.',
  'opzet.quotum_onbekend': 'Use the `id` of a quotum of that programme, or leave `quotum` out.',
  'opzet.buurt_onbekend': 'Correct the code, or hand in figures that have the buurt.',
  'opzet.buurt_onbekend_suggestie': 'Correct the code; its digits are those of the year of the classification.',
  'opzet.buurten_zonder_inwoners':
    'Take a source that has `aantal_inwoners` for these buurten, or leave them as they are.',
  'opzet.buurt_opgegaan': 'Name the composed buurt that it belongs to, or the whole wijk.',
  'opzet.cijfer_niet_samen':
    'Give the figure an `aggregatie` in its source when it adds up or is a mean, or take another figure.',
  'opzet.buren_van_andere_buurten': 'Hand in `buren` of the outcome that the table comes from.',
  'opzet.samengesteld':
    'With `splitsen` and squares of 100 m more people live in a buurt of the size asked for; look at the map before you use it.',
  'opzet.reeks_ontbreekt': 'Add `{ "sleutel": … }` with this figure to `reeksen`, and a source of an earlier year.',
  'opzet.reeks_met_jaar': 'Write the key without `:` and year; the years are those of the sources.',
  'opzet.reeks_dubbel': 'Take one of the two out: a series gives growth and trend both.',
  'opzet.reeks_een_jaar':
    'Add a source of another year with `sleutels` for this figure only, so that other figures keep their key without a year.',
  'opzet.doelband_ongeldig':
    'Choose `min`, `doel` and `max` from small to large; leave `min` and `max` out for two and four thirds of the target.',
  'opzet.gemeente_zonder_buurten': 'Hand in figures that have its buurten, or take the gemeente out of the opzet.',
  'opzet.keuze_wijkt_af':
    'Say in the decision why people chose otherwise; `explainSelectie` tells what each change costs.',
  'opzet.keuze_wijkt_af_zonder_score': 'Say in the decision why people chose otherwise.',
  'opzet.niet_na_te_rekenen': 'Hand in rows and judgements instead, or keep the account of what computed them.',
  'opzet.keuze_onbeslist':
    'Raise `keuze.knopenbudget` and `keuze.pivotbudget`, or loosen a rule on inhabitants or numbers.',
  'opzet.keuze_onbewezen': 'Raise `keuze.knopenbudget` and `keuze.pivotbudget` before anybody decides on it.',
  'opzet.gelijkspel_onbeslist':
    'Raise `keuze.knopenbudget` and `keuze.pivotbudget`, or let lots decide (`keuze.loting`).',
  'opzet.loting_niet_nodig': 'Nothing: the scores decide.',
  'opzet.loting_zonder_zaad':
    'Announce who takes part and where the seed comes from; write the seed in `keuze.loting.zaad` when it is known, and run again.',
  'opzet.geloot': 'Keep the document `loting` with the decision, so that everybody can draw it again.',
  'opzet.zekerheid_onbekend': 'Let the run compute the scores, or leave `keuze.zekerheid` out.',
  'opzet.stuk_zonder_uitleg': 'Let the run compute scores and choice, or take the piece out of `brieven.stukken`.',
  'opzet.briefdatum_ontbreekt': 'Give `briefdatum` in the options of the run: the peildatum or a later day.',
  'opzet.bevinding_zonder_stuk': 'Add the piece to `brieven.stukken`, or tell its reader in another way.',
  'opzet.overeenkomst_niet_begonnen': 'Choose a later `peildatum`, or hand in the state of that day.',
  'opzet.criteria_wijken_af':
    'Leave `selectie` out of the plan in the opzet: the run fills it in once there is a decision.',
} as const satisfies Readonly<Record<keyof typeof opzetNl, string>>;
